package io.genkan.onboarding;

import io.genkan.platform.Screen;
import io.genkan.signin.CurrentMember;
import io.genkan.society.LineDiff;
import io.genkan.society.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * 利用規約 anew (/renewal): a member inside is asked to agree to the edition that binds now. 同意しない
 * signs them out and loses nothing; they are asked again the next time.
 */
@Named
@RequestScoped
public class RenewalPage {

    static final String PATH = "/renewal";

    @Inject private Renewals renewals;
    @Inject private Onboarding onboarding;
    @Inject private CurrentMember current;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private Terms terms;

    /** Leads on whoever has nothing to agree to. */
    public void enter() {
        if (terms() == null) {
            screen.go("/");
        }
    }

    public Terms terms() {
        if (terms == null) {
            terms = renewals.due(current.get()).orElse(null);
        }
        return terms;
    }

    /** 変わったところ. */
    public List<LineDiff.Line> changes() {
        return renewals.changes(current.get(), terms());
    }

    /** To the edition that was shown; if another one binds since, that one is shown. */
    public void agree() {
        if (terms() != null
                && Long.toString(terms().id()).equals(request.getParameter("edition"))) {
            onboarding.agree(current.get(), terms());
        }
        screen.go("/");
    }
}
