package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.journey.pages.SignInPage;
import io.genkan.journey.pages.WaitingPage;
import io.genkan.testing.RefusingMailServer;
import io.genkan.testing.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When mail does not go out, the member reads the truth, and nothing is lost or sent twice. */
class MailIT extends PortalIT {

    private static final String NOT_YET = "まだ送れていません。自動で送り直しています。";

    private final SampleMember member = members.withLetter();
    private final FirstLogin firstLogin = new FirstLogin(PORTAL, mailbox, member);

    @AfterEach
    void the_mail_server_is_back() {
        mailbox.putBack();
    }

    @Test
    @DisplayName("mail server away: said so; back again: sent, once, and said so")
    void a_mail_waits_for_its_server() {
        mailbox.takeAway();
        var waiting = firstLogin.upToWaiting(onPhone());
        mustHaveTried();
        waiting.mustSay(NOT_YET);

        mailbox.putBack();

        waiting.mustSay("送信済み");
        var mail = mailbox.next(member.address());
        waiting.mustNotSay(NOT_YET);
        assertThat(mailbox.all(member.address())).hasSize(1);
        waiting.code(mail.code());
    }

    @Test
    @DisplayName("an address the mail server does not know: said so, corrected in place")
    void an_unknown_address_is_corrected_in_place() {
        var refused = "typo-" + member.address();
        var waiting = refusedMail(refused);

        var corrected = waiting.changeAddress().is(member.address());

        corrected.mustSay("送信済み");
        corrected.code(mailbox.next(member.address()).code());
        assertThat(mailbox.all(refused)).isEmpty();
    }

    @Test
    @DisplayName("a code that cannot be mailed at sign-in: said so, sent when the server is back")
    void a_code_waits_for_its_server() {
        var phone = onPhone();
        var setUp = firstLogin.quickly("emailotp", phone).goStraightOn().mailCode();
        setUp.code(mailbox.nextWithCode(member.address()).code()).top().logOut();
        mailbox.next(member.address());
        mailbox.takeAway();

        var code =
                SignInPage.openedOn(phone)
                        .with(member.userId(), SampleMember.OWN_PASSWORD)
                        .mailCode();
        mustHaveTried();
        code.mustSay(NOT_YET);
        mailbox.putBack();
        var mail = mailbox.nextWithCode(member.address());
        code.tab().reload();

        code.mustSay("送信済み");
        code.code(mail.code()).top();
    }

    private WaitingPage refusedMail(String address) {
        mailbox.takeAway();
        var server = new RefusingMailServer(Integer.getInteger("test.smtp.port"));
        try {
            var waiting = firstLogin.upToTerms(onPhone()).agree().is(address);
            waiting.mustSay("届きませんでした。アドレスをお確かめください。");
            waiting.mustNotSay(NOT_YET);
            return waiting;
        } finally {
            server.close();
            mailbox.putBack();
        }
    }

    private void mustHaveTried() {
        Waiting.until(
                "a try to send the mail",
                Duration.ofSeconds(20),
                () ->
                        database.count(
                                        "outbox",
                                        "recipient = ? and state = 'WAITING' and attempts > 0",
                                        member.address())
                                > 0);
    }
}
