package io.genkan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.genkan.testing.Accessibility;
import io.genkan.testing.Device;
import io.genkan.testing.Devices;
import io.genkan.testing.Layout;
import io.genkan.testing.Screenshots;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of what is the society's own, in a browser: looked at, and a logo brought. */
class HouseLookIT extends PortalIT {

    @RegisterExtension final Devices secondDoor = new Devices(House.PORTAL);

    private final House house = new House(database);
    private final List<String> faults = new ArrayList<>();
    private Device pc;

    @BeforeEach
    void the_desk_is_open() {
        house.tidy();
        pc = secondDoor.pc().takingOver(house.desk().asAdmin().browser());
    }

    @AfterEach
    void tidy() {
        house.tidy();
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("a logo is drawn anew, shown to members, and taken away; an SVG is refused")
    void a_logo() throws IOException {
        var form = pc.open("staff/admin/look");
        bring(
                form,
                "image/svg+xml",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        press(form, "下見する");
        assertThat(form.locator("#upload-error")).containsText("PNGかJPEG");

        bring(form, "image/png", picture());
        form.getByLabel("色", new Page.GetByLabelOptions().setExact(true)).fill("#7a1f5c");
        press(form, "下見する");
        assertThat(form.locator(".look.light img")).isVisible();
        look(form, "house-look");
        press(form, "保存する");
        assertThat(form.getByText("保存しました")).isVisible();

        var door = secondDoor.phone().open("sign-in");
        var logo = door.locator(".home img");
        assertThat(logo).isVisible();
        assertThat(logo).hasAttribute("alt", "第二健康保険組合");
        var answer = door.request().get(House.PORTAL + logo.getAttribute("src").substring(1));
        assertThat(answer.headers())
                .containsEntry("content-type", "image/png")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("cache-control")).contains("immutable");
        assertThat(
                        door.evaluate(
                                "getComputedStyle(document.querySelector('.btn')).backgroundColor"))
                .isNotEqualTo("rgb(2, 87, 119)");
        look(door, "house-sign-in");
        assertThat(onPhone().open("sign-in").locator(".home img")).hasCount(0);

        form.navigate(House.PORTAL + "staff/admin/look");
        form.getByLabel("ロゴを外す").check();
        press(form, "下見する");
        press(form, "保存する");
        door.reload();
        assertThat(door.locator(".home img")).hasCount(0);
        assertThat(database.count("society_logo", "society_id = 2")).isZero();
    }

    @Test
    void the_settings() {
        look(pc.open("staff/admin/settings"), "house-settings");
        var names = pc.open("staff/admin/names");
        names.getByLabel("電話番号").fill("でんわ");
        press(names, "下見する");
        look(names, "house-names-error");
        names.getByLabel("電話番号").fill("03-3333-3333");
        press(names, "下見する");
        look(names, "house-names");
        var rules = pc.open("staff/admin/rules");
        rules.getByLabel("ワンタイムパスワード認証（メール）").uncheck();
        rules.getByLabel("「記号＋番号＋生年月日」で").check();
        press(rules, "下見する");
        look(rules, "house-rules");
    }

    @Test
    void the_tiles_and_the_notices() {
        for (int i = 0; i < 3; i++) {
            database.change(
                    "insert into tile (id, society_id, position, name, icon, address, closed) values (?, 2, ?, ?, 'family', ?, ?)",
                    952 + i,
                    2 + i,
                    "被扶養者調査" + i,
                    "https://a-rather-long-name.kenpo.example.jp/services/dependants?year=2026",
                    i == 1 ? "予約の受付は12月1日からです" : null);
        }
        look(pc.open("staff/admin/tiles"), "house-tiles");
        var tile = pc.open("staff/admin/tile?id=953");
        press(tile, "下見する");
        look(tile, "house-tile");
        var notice = pc.open("staff/notice");
        notice.getByLabel("件名").fill("人間ドック等の予約は12月1日からです");
        notice.getByLabel("本文").fill("予約を12月1日（火）午前9時から受け付けます。\n\n受付が始まるまで、ご利用いただけません。");
        press(notice, "下見する");
        look(notice, "house-notice");
        press(notice, "保存する");
        look(notice, "house-notices");
    }

    @Test
    void the_terms() {
        var edition = pc.open("staff/admin/edition");
        edition.getByLabel("効力の日")
                .fill(LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1).toString());
        edition.getByLabel("全文")
                .fill("第1条（目的）\nこの規約は、新しい決まりを定めます。\n第2条（料金）\n無料です。\n第3条（連絡）\nご不明な点はお電話ください。");
        press(edition, "下見する");
        look(edition, "house-edition");
        press(edition, "保存する");
        look(edition, "house-terms");
        var member = new PlainMember(house.browser(), house.member());
        member.finishWithApp(mailbox);
        database.change(
                "update terms set binds_from = ? where society_id = 2 and edition = 2",
                LocalDate.now(ZoneId.of("Asia/Tokyo")));

        var phone = secondDoor.phone().takingOver(member.browser());
        var asked = phone.open("");

        assertThat(asked.getByRole(AriaRole.HEADING, named("変わったところ"))).isVisible();
        look(asked, "renewal");
        asked.getByRole(AriaRole.BUTTON, button("同意しない")).click();
        assertThat(asked.getByText("もう一度お尋ねします")).isVisible();
        look(asked, "renewal-declined");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return named(name).setExact(true);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, button(button)).click();
    }

    private static void bring(Page page, String type, byte[] content) {
        page.locator("#upload").setInputFiles(new FilePayload("logo", type, content));
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(122, 31, 92));
        pen.fillRoundRect(20, 20, 160, 160, 60, 60);
        pen.fillRect(220, 80, 340, 40);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private void look(Page page, String name) {
        check(name + ", sideways", () -> Layout.mustNotScrollSideways(page));
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE));
            check(name + ", " + scheme, () -> Accessibility.mustBeClean(page));
        }
        Screenshots.save(page, name);
    }

    private void check(String what, Runnable look) {
        try {
            look.run();
        } catch (AssertionError fault) {
            faults.add(what + ": " + fault.getMessage());
        }
    }
}
