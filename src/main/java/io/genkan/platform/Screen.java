package io.genkan.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What page beans say to the screen: a sentence beside a field, or the next address. Keeps Faces
 * out of everything that is not a page bean.
 */
@RequestScoped
public class Screen {

    @Inject private Texts texts;

    /** Puts a sentence beside the field; the field keeps what was typed. */
    public void error(String field, String key, Object... values) {
        var sentence = texts.format(key, values);
        faces().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces().validationFailed();
    }

    /** Whether a sentence was put beside any field in this request. */
    public boolean wrong() {
        return faces().isValidationFailed();
    }

    /** Ends this request by sending the browser to an address of ours (post, redirect, get). */
    public void go(String path) {
        try {
            var external = faces().getExternalContext();
            external.redirect(path);
            faces().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends this request as if the page did not exist. */
    public void notFound() {
        refuse(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Ends this request because it is somebody else's to make. */
    public void forbid() {
        refuse(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void refuse(int status) {
        try {
            // the error's page is a request of its own and leaves no context behind
            faces().responseComplete();
            faces().getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For who has to give the browser a cookie. */
    public HttpServletResponse response() {
        return (HttpServletResponse) faces().getExternalContext().getResponse();
    }

    /** Takes a cookie of ours back from the browser. */
    public void dropCookie(String name) {
        faces().getExternalContext().addResponseCookie(name, "", Map.of("path", "/", "maxAge", 0));
    }

    /** Answers with a file instead of a page. */
    public void download(String name, String type, byte[] content) {
        var file = new Attachment(name, type);
        download(file, new ByteArrayInputStream(content), content.length);
    }

    /** Answers with a file of this size instead of a page, as it is read. */
    public void download(Attachment file, InputStream content, long size) {
        try {
            file.announce(response());
            response().setContentLengthLong(size);
            content.transferTo(response().getOutputStream());
            faces().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
