package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Layout;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Screenshots;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk at its keyboard, among tens of thousands of members. */
class MemberSearchIT extends PortalIT {

    private static final int CROWD = 30_000;
    private static final String MARK = "window.kept";

    private final SampleMember stuck = members.withLetter();
    private Page page;

    @BeforeEach
    void a_crowd_comes_in() {
        database.change(
                """
                insert into member (id, version, public_id, society_id, user_id, symbol, number, branch, name, kana,
                                    birth_date, office, epoch, created_at, onboarded_at)
                select -x, 1, 'crowd' || x, 1, 'C' || lpad(cast(x as varchar), 8, '0'), cast(2000 + mod(x, 90) as varchar), cast(x / 90 as varchar), '00',
                       case mod(x, 3) when 0 then '山田　花子' when 1 then '髙﨑 一郎' else '長曽我部 千代右衛門' end,
                       case mod(x, 3) when 0 then 'ヤマダ ハナコ' when 1 then 'タカサキ イチロウ' else 'チョウソカベ チヨエモン' end,
                       date '1970-01-01', case mod(x, 2) when 0 then '大阪工場' else '東日本事業本部 第二製造部' end, 0,
                       current_timestamp - interval '9' day, case mod(x, 7) when 0 then null else current_timestamp end
                from %s
                """
                        .formatted(database.numbers(CROWD)));
        page = onPc().takingOver(desk.asDesk().browser()).open("staff/members");
    }

    @AfterEach
    void the_crowd_goes() {
        database.change("delete from member where public_id like 'crowd%'");
    }

    @Test
    void a_member_is_found_while_typing_and_opened_without_a_mouse() {
        page.evaluate(MARK + " = true");
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).isFocused();

        page.keyboard().type("2009-1");

        assertThat(page.locator("#count")).hasText("1人");
        assertThat(page).hasURL(Pattern.compile("[?&]q=2009-1$"));
        assertThat(page.locator("#found .who")).hasText("山田　花子");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#found .who a")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("[data-search]")).isFocused();
        assertThat(page.evaluate(MARK)).as("the page was never left").isEqualTo(true);
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("山田　花子");
        page.getByText("検索結果へ戻る").click();
        assertThat(page.locator("[data-search]")).hasValue("2009-1");
        assertThat(page.locator("#count")).hasText("1人");
    }

    @Test
    void the_list_is_sorted_and_turned_in_place_and_every_state_of_it_has_an_address() {
        page.evaluate(MARK + " = true");
        assertThat(page.locator("#count")).hasText("10,000人以上");

        page.locator("th a", new Page.LocatorOptions().setHasText("ID")).click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("ID");
        assertThat(page.locator("th[aria-sort] a")).isFocused();
        page.locator("a[rel=next]").click();
        assertThat(page.locator(".pages span")).hasText("2 / 500 ページ");
        page.locator("#state").selectOption("unfinished");
        assertThat(page).hasURL(Pattern.compile("state=unfinished"));
        page.goBack();
        assertThat(page.evaluate(MARK)).as("the page was never left").isEqualTo(true);

        page.reload();
        assertThat(page.locator("th[aria-sort]")).hasText("ID");
        page.locator("[data-search]").fill("いない");
        assertThat(page.locator("#count")).hasText("見つかりませんでした。カナか記号番号でもお試しください。");
    }

    @Test
    void the_pages_are_fit_to_be_seen() {
        var walk = new PlainMember(new PlainBrowser(PORTAL), stuck);
        walk.toWaiting();
        mailbox.nextWithCode(stuck.address());
        database.change(
                "update address_confirmation set address = 'hanako@docomo.ne.jp' where member_id = ?",
                id());
        database.age(
                Duration.ofDays(3),
                "address_confirmation",
                List.of("sent_at"),
                "member_id = ?",
                id());
        whatWaits();
        page.reload();
        look("staff-members");
        page.locator("[data-search]").fill("ヤマ");
        assertThat(page.locator("#count")).hasText("1,000人");
        look("staff-members-found");
        page.navigate("staff/member?id=" + publicId());
        look("staff-member");
        page.locator(".cans a").first().click();
        look("staff-remedy");
        page.locator("#go").click();
        assertThat(page.locator("#reason-error")).isVisible();
        look("staff-remedy-error");
        page.navigate("staff/member?id=crowd1");
        look("staff-member-finished");
    }

    /** A member's request, somebody who stopped the use, and a remedy that another has to allow. */
    private void whatWaits() {
        long colleague = desk.asAdmin().id();
        database.change(
                """
                insert into recovery_request (id, member_id, number, state, device, made_at)
                values (nextval('recovery_request_seq'), ?, '4711', 'WAITING', 'iPhone の Safari', current_timestamp)
                """,
                id());
        database.change(
                """
                insert into remedy (id, member_id, kind, identified, reason, with_password, state, asked_by, asked_at, expires_at)
                values (nextval('remedy_seq'), ?, 'START_OVER', 'CALLBACK', '機種変更で前の端末がない', false, 'WAITING', ?,
                        current_timestamp, current_timestamp + interval '20' hour)
                """,
                id(),
                colleague);
        database.change(
                "update member set frozen_at = current_timestamp where public_id = 'crowd3'");
    }

    private void look(String name) {
        Accessibility.mustBeClean(page);
        Layout.mustNotScrollSideways(page);
        Screenshots.save(page, name);
    }

    private long id() {
        return (long) database.value("select id from member where user_id = ?", stuck.userId());
    }

    private Object publicId() {
        return database.value("select public_id from member where id = ?", id());
    }
}
