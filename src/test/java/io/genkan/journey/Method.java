package io.genkan.journey;

import io.genkan.journey.pages.MethodPage;
import io.genkan.journey.pages.NewPasswordPage;
import java.util.function.Function;

/** The three methods of the manual (S-10), as chosen on the page and as stored. */
enum Method {
    PASSKEY("passkey", MethodPage::passkey),
    APP("totp", MethodPage::app),
    MAIL("emailotp", MethodPage::mail);

    private final String id;
    private final Function<MethodPage, NewPasswordPage> choice;

    Method(String id, Function<MethodPage, NewPasswordPage> choice) {
        this.id = id;
        this.choice = choice;
    }

    String id() {
        return id;
    }

    NewPasswordPage chosenOn(MethodPage page) {
        return choice.apply(page);
    }
}
