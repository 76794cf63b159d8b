package io.genkan.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** ご本人の確認: asks a member inside for their strongest method, then returns to the change. */
@Named
@RequestScoped
public class ReauthenticationPage extends Asking {

    @Inject private Reauthentication reauthentication;

    /** Where to return; rides in a hidden field, checked before it is used. */
    public String to() {
        return reauthentication.target();
    }

    @Override
    protected NextStep nextStep() {
        return reauthentication.nextStep();
    }

    @Override
    protected String address() {
        return SignInPaths.reauthenticate(to()) + "&";
    }

    @Override
    protected String idleTitle() {
        return "reauthentication.title";
    }
}
