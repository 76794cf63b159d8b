package io.genkan.letter;

import io.genkan.platform.Screen;
import io.genkan.society.EnvelopeWindow;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;

/** 封筒の窓 (/staff/admin/envelope): where the address block stands, and a test print. */
@Named
@RequestScoped
public class EnvelopePage {

    @Inject private Envelopes envelopes;
    @Inject private CurrentStaff staff;
    @Inject private Screen screen;
    private String left;
    private String top;
    private String width;
    private String height;

    private EnvelopeWindow now() {
        return staff.society().envelopeWindow();
    }

    /** 保存する. */
    public void save() {
        var window =
                new EnvelopeWindow(
                        millimetres(left),
                        millimetres(top),
                        millimetres(width),
                        millimetres(height));
        if (window.possible()) {
            envelopes.use(staff.society(), window, staff.id());
            screen.go("/staff/admin/envelope?saved=yes");
        } else {
            screen.error("left", "envelope.impossible");
        }
    }

    /** ためし印刷. */
    public void specimen() {
        try {
            screen.download("specimen.pdf", Output.PDF.type(), envelopes.specimen(staff.society()));
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
