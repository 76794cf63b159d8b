package io.genkan.account;

import io.genkan.credential.OwnCredentials;
import io.genkan.credential.StoredCredential;
import io.genkan.platform.Label;
import io.genkan.platform.Screen;
import io.genkan.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * 名前を変更. A name opens nothing and is shown to its owner only, so no fresh proof is asked for (the
 * decision record on the account pages says more).
 */
@Named
@RequestScoped
public class NamePage {

    @Inject private CurrentMember current;
    @Inject private OwnCredentials own;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private String name;

    /** Leads back whoever comes for something that is not there, or not theirs. */
    public void enter() {
        if (found().isEmpty()) {
            screen.go(AccountPage.told("changed"));
        }
    }

    public void save() {
        if (Label.fits(name, "deviceName", screen)) {
            String kept = found().map(own::name).orElse("");
            boolean done = own.rename(current.get().id(), id(), Label.of(name).orElse(kept));
            screen.go(AccountPage.told(done ? "named" : "changed"));
        }
    }

    /** Rides in a hidden field. */
    public String id() {
        return request.getParameter("c");
    }

    /** What was typed, or what it is called now. */
    public String getName() {
        return name == null ? found().map(own::name).orElse("") : name;
    }

    public void setName(String typed) {
        name = typed;
    }

    private Optional<StoredCredential> found() {
        return own.find(current.get().id(), id());
    }
}
