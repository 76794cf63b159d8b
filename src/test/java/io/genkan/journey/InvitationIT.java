package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Accessibility;
import io.genkan.testing.Crowd;
import io.genkan.testing.Layout;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Screenshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Members on mailed codes are invited to one touch: gently, and not again for a while. */
class InvitationIT extends PortalIT {

    private static final String INVITED = "次からは1回ふれるだけにできます";

    private final SampleMember member = members.withLetter();
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);

    @Test
    @DisplayName("invited at the next sign-in, left alone for 14 days after あとで, counted")
    void later_means_two_weeks() {
        walk.finishWithMail(mailbox);
        assertThat(walk.browser().open("").body()).doesNotContain(INVITED);

        var visitor = signInByMail();
        var top = visitor.browser().open("");
        assertThat(top.body())
                .contains(INVITED, "この端末の顔や指紋を登録すると、メールを待たずにログインできます。")
                .contains("href=\"/account/change/add?method=passkey\"");
        assertThat(later(visitor.browser(), top).body()).doesNotContain(INVITED);
        assertThat(later(visitor.browser(), top).heading()).isEqualTo("サンプル健保ウェブ");
        assertThat(times()).isEqualTo(1);

        twoWeeksPass();
        var again = visitor.browser().open("");
        assertThat(again.body()).contains(INVITED);
        Crowd.of(3, i -> later(visitor.browser(), again));
        assertThat(times()).isEqualTo(2);
        assertThat(visitor.browser().open("").body()).doesNotContain(INVITED);
        assertThat(
                        database.rows(
                                "select detail from audit_entry where event = 'InvitationPostponed'"
                                        + " and member_id = (select id from member where user_id = ?)"
                                        + " order by id",
                                member.userId()))
                .extracting(row -> row.get("detail"))
                .containsExactly("passkey 1", "passkey 2");
    }

    @Test
    @DisplayName("a form of another sign-in postpones nothing (T14)")
    void a_foreign_form_postpones_nothing() {
        walk.finishWithMail(mailbox);
        var visitor = signInByMail();
        var top = visitor.browser().open("");

        visitor.browser().press(top, "later", Map.of("ticket", "x"));

        assertThat(visitor.browser().open("").body()).contains(INVITED);
    }

    @Test
    @DisplayName("who has an app is not invited")
    void an_app_is_strong_enough() {
        var app = walk.finishWithApp(mailbox);
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        visitor.press(
                visitor.signIn(SampleMember.OWN_PASSWORD), "totpGo", "totpCode", app.unusedCode());

        assertThat(visitor.browser().open("").body()).doesNotContain(INVITED);
    }

    @Test
    void the_invitation_is_pleasant_to_look_at() {
        walk.finishWithMail(mailbox);
        var phone = onPhone().takingOver(signInByMail().browser());
        var page = phone.open("");

        Accessibility.mustBeClean(page);
        Layout.mustNotScrollSideways(page);
        Screenshots.save(page, "top-invited");
    }

    private PlainMember signInByMail() {
        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var page = visitor.signIn(SampleMember.OWN_PASSWORD);
        String code = mailbox.nextWithCode(member.address()).code();
        PlainMember.must("サンプル健保ウェブ", visitor.press(page, "mailGo", "emailotpCode", code));
        return visitor;
    }

    private static PlainPage later(PlainBrowser browser, PlainPage top) {
        return browser.pressAndFollow(top, "later", Map.of());
    }

    private void twoWeeksPass() {
        database.age(
                Duration.ofDays(14),
                "invitation",
                List.of("postponed_at"),
                "member_id = (select id from member where user_id = ?)",
                member.userId());
    }

    private Object times() {
        return database.value(
                "select times from invitation where member_id ="
                        + " (select id from member where user_id = ?)",
                member.userId());
    }
}
