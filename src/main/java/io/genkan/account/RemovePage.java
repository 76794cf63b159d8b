package io.genkan.account;

import io.genkan.credential.OwnCredentials;
import io.genkan.credential.StoredCredential;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** 削除: says what it means, and does it when it is pressed once more. */
@Named
@RequestScoped
public class RemovePage {

    private static final String PATH = "/account/change/remove?c=";

    @Inject private CurrentMember current;
    @Inject private OwnCredentials own;
    @Inject private Texts texts;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;

    /** Leads back whoever comes for something that is not there, or not theirs. */
    public void enter() {
        if (found().isEmpty()) {
            screen.go(AccountPage.told("changed"));
        }
    }

    public void remove() {
        switch (own.remove(current.get().id(), id())) {
            case REMOVED -> screen.go(AccountPage.told("removed"));
            case GONE -> screen.go(AccountPage.told("changed"));
            case NEEDED -> screen.go(PATH + id());
        }
    }

    /** Rides in a hidden field. */
    public String id() {
        return request.getParameter("c");
    }

    public String name() {
        return found().map(own::name).orElse("");
    }

    /** 生体認証. */
    public String method() {
        return found().map(c -> texts.get(c.method() + ".title")).orElse("");
    }

    /** Whether another one stays that is good enough. */
    public boolean allowed() {
        return found().filter(own::mayGo).isPresent();
    }

    private Optional<StoredCredential> found() {
        return own.find(current.get().id(), id());
    }
}
