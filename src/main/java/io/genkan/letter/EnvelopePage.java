package io.genkan.letter;

import io.genkan.platform.Screen;
import io.genkan.society.EnvelopeWindow;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** 封筒の窓 (/staff/admin/envelope): where the address block stands, and a test print. */
@Named
@RequestScoped
public class EnvelopePage {

    @Inject private Envelopes envelopes;
    @Inject private CurrentStaff staff;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private boolean stale;
    private String left;
    private String top;
    private String width;
    private String height;

    /** Where it stands now, whatever was typed. */
    public EnvelopeWindow now() {
        return envelopes.now(staff.society()).envelopeWindow();
    }

    /** Somebody else changed the society after the form was opened. */
    public boolean isStale() {
        return stale;
    }

    /** Rides in a hidden field: which of the society's versions the form was opened with. */
    public int openedWith() {
        String opened = Objects.toString(request.getParameter("opened"), "");
        return stale || !opened.matches("\\d{1,9}")
                ? envelopes.now(staff.society()).version()
                : Integer.parseInt(opened);
    }

    /** 保存する. */
    public void save() {
        var window =
                new EnvelopeWindow(
                        millimetres(left),
                        millimetres(top),
                        millimetres(width),
                        millimetres(height));
        if (!window.possible()) {
            screen.error("left", "envelope.impossible");
            return;
        }
        stale = !envelopes.use(staff.society(), window, staff.id(), openedWith());
        if (!stale) {
            screen.go("/staff/admin/envelope?done=saved");
        }
    }

    /** ためし印刷. */
    public void specimen() {
        try {
            byte[] sheet = envelopes.specimen(staff.society());
            screen.download(
                    Output.PDF.file("specimen"), new ByteArrayInputStream(sheet), sheet.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int millimetres(String typed) {
        return typed != null && typed.strip().matches("\\d{1,3}")
                ? Integer.parseInt(typed.strip())
                : -1;
    }

    public String getLeft() {
        return left == null ? Integer.toString(now().left()) : left;
    }

    public void setLeft(String typed) {
        left = typed;
    }

    public String getTop() {
        return top == null ? Integer.toString(now().top()) : top;
    }

    public void setTop(String typed) {
        top = typed;
    }

    public String getWidth() {
        return width == null ? Integer.toString(now().width()) : width;
    }

    public void setWidth(String typed) {
        width = typed;
    }

    public String getHeight() {
        return height == null ? Integer.toString(now().height()) : height;
    }

    public void setHeight(String typed) {
        height = typed;
    }
}
