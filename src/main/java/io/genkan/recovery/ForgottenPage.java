package io.genkan.recovery;

import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** パスワードを忘れた (/recover/password): a user ID, and one answer for everybody. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject private WayBack way;
    @Inject private CurrentSociety society;
    @Inject private TypedUserId typedUserId;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private String userId;

    public void send() {
        typedUserId.read(userId).ifPresent(this::send);
    }

    private void send(String id) {
        if (way.password(society.get(), id)) {
            screen.go("/recover/password?notice=sent");
        } else {
            typedUserId.tooOften();
        }
    }

    public boolean sent() {
        return Objects.equals(request.getParameter("notice"), "sent");
    }

    /** The reset took too long, or was ended by another browser. */
    public boolean lost() {
        return Objects.equals(request.getParameter("notice"), "lost");
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String typed) {
        userId = typed;
    }
}
