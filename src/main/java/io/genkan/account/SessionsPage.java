package io.genkan.account;

import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.signin.CurrentMember;
import io.genkan.signin.OpenSession;
import io.genkan.signin.OpenSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** ログイン中の端末: where the member is signed in. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject private CurrentMember current;
    @Inject private OpenSessions open;
    @Inject private Texts texts;
    @Inject private Written written;

    /** This one first, then the newest. */
    public List<OpenSession> rows() {
        return open.of(current.get()).stream()
                .sorted((one, other) -> Boolean.compare(own(other), own(one)))
                .toList();
    }

    public boolean own(OpenSession session) {
        return session.id().equals(current.signIn().session());
    }

    /** 今日 9:41 から */
    public String since(OpenSession session) {
        return texts.format("account.since", written.recent(session.beganAt()));
    }
}
