package io.genkan.mail;

import io.genkan.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The mail server that our mails are handed to, as somebody sees it who only knocks. */
@ApplicationScoped
public class MailServer {

    @Inject private Settings settings;

    /** Whether it would take a mail now; may take seconds to tell. */
    public boolean greets() {
        return new SmtpRelay(settings.smtp(), SmtpRelay.Patience.USUAL).greets();
    }
}
