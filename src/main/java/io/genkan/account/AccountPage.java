package io.genkan.account;

import io.genkan.platform.Texts;
import io.genkan.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** ログインとセキュリティ: how the member stands, and what was just done. */
@Named
@RequestScoped
public class AccountPage {

    static final String PATH = "/account";

    /** After the h2 of the list, so that a reader and the eye land where the change was. */
    static final String METHODS = "#methods";

    @Inject private MethodsPage methods;
    @Inject private CurrentMember current;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    /** Where {@code done} is told; back at the list of methods. */
    static String told(String done) {
        return PATH + "?done=" + done + METHODS;
    }

    /** What a form of this page, or of one behind it, has just done; empty when nothing was. */
    public String done() {
        return switch (Objects.requireNonNullElse(request.getParameter("done"), "")) {
            case "added" -> methods.anyNew() ? texts.get("account.done.added") : "";
            case "removed" -> texts.get("account.done.removed");
            case "named" -> texts.get("account.done.named");
            case "password" -> texts.get("account.done.password");
            case "ended" -> texts.get("account.done.ended");
            default -> "";
        };
    }

    /** Whether what a form asked for was not there any more. */
    public boolean changedElsewhere() {
        return "changed".equals(request.getParameter("done"));
    }

    /** Of staff there is no address, and no recovery codes open the desk. */
    public boolean isStaff() {
        return current.get().role().staff();
    }

    public boolean safe() {
        return safety().filter(Safety::prepared).isPresent();
    }

    /** いつもの方法は… or what happens without a spare one. */
    public String standing() {
        return safety().map(this::words).orElse("");
    }

    private String words(Safety safety) {
        return safety.spare()
                .map(
                        spare ->
                                texts.format(
                                        "account.safe.text", safety.usual().title(), spare.name()))
                .orElseGet(
                        () ->
                                texts.get(
                                        safety.usual().mailbox()
                                                ? "account.alone.mail"
                                                : "account.alone.text"));
    }

    private Optional<Safety> safety() {
        return methods.safety();
    }
}
