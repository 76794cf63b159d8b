package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.fake.FakeMethod;
import io.genkan.testing.PlainBrowser;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A method is its package, its views and its texts: put beside the built product, without a change
 * to it, it is offered, enrolled and asked for.
 */
class NewMethodIT extends Ground {

    private static final String HOME = "io/genkan/credential/fake/";

    private final SampleMember member = members.withLetter();
    private final PlainMember walk = new PlainMember(new PlainBrowser(PORTAL), member);

    @Deployment(testable = false)
    public static WebArchive genkanWithOneMore() {
        var archive = productWith("genkan-one-more").addPackage(FakeMethod.class.getPackage());
        for (String texts : new String[] {"texts_ja.properties", "texts_en.properties"}) {
            archive.addAsResource(new ClassLoaderAsset(HOME + texts), HOME + texts);
        }
        for (String view : new String[] {"enrol.xhtml", "challenge.xhtml", "picture.xhtml"}) {
            archive.addAsWebInfResource(
                    new ClassLoaderAsset(HOME + view), "credential/fake/" + view);
        }
        return archive;
    }

    @BeforeEach
    void its_table_is_there() {
        database.change(
                "create table if not exists fake_credential ("
                        + "id bigint primary key references credential (id), word varchar(60) not null)");
    }

    @Test
    @DisplayName(
            "offered, enrolled in the first login, asked for at the next sign-in, listed in the account")
    void a_new_method_needs_no_edit_elsewhere() {
        var choice = walk.toMethod(mailbox);
        assertThat(choice.body()).contains("合言葉認証", "合言葉を言います。");

        walk.press(choice, "choose", "onboarding:method", "method-fake:fake");
        var done =
                walk.browser()
                        .pressAndFollow(
                                walk.browser().open("onboarding"),
                                "setPassword",
                                Map.of(
                                        "newPassword",
                                        SampleMember.OWN_PASSWORD,
                                        "repeatedPassword",
                                        SampleMember.OWN_PASSWORD));
        assertThat(done.body()).contains("残りは「合言葉の設定」だけです。");
        var enrolment = PlainMember.must("合言葉の設定", walk.press(done, "goOn"));
        PlainMember.must("サンプル健保ウェブ", walk.press(enrolment, "fakeGo", "fakeWord", "yama"));

        var visitor = new PlainMember(new PlainBrowser(PORTAL), member);
        var challenge = PlainMember.must("合言葉認証", visitor.signIn(SampleMember.OWN_PASSWORD));
        var refused = visitor.press(challenge, "fakeGo", "fakeWord", "kawa");
        assertThat(refused.complaint("fakeWord")).isEqualTo("合言葉がちがいます。");
        PlainMember.must("サンプル健保ウェブ", visitor.press(refused, "fakeGo", "fakeWord", "yama"));
        mustBeOfTheAccount(visitor.browser());
        assertThat(
                        database.count(
                                "audit_entry",
                                "event = 'SignedIn' and detail = 'password fake' and member_id ="
                                        + " (select id from member where user_id = ?)",
                                member.userId()))
                .as("at the end of the first login, and at the next sign-in")
                .isEqualTo(2);
    }

    /** Listed, and offered once more, by pages that know no method. */
    private static void mustBeOfTheAccount(PlainBrowser inside) {
        assertThat(inside.open("account").body()).contains("合言葉認証", "最後の認証方法です。");
        assertThat(inside.open("account/change/add").body()).contains("method=fake");
        PlainMember.must("合言葉の設定", inside.open("account/change/add?method=fake"));
    }
}
