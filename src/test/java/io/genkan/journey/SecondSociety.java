package io.genkan.journey;

import io.genkan.testing.Database;
import io.genkan.testing.Mailbox;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.net.URI;
import java.util.Map;

/** Another society on the same server, at a host of its own where passkeys can be made. */
final class SecondSociety {

    static final long ID = 3;
    static final String HOST = "other.localhost";
    static final String PORTAL =
            "http://" + HOST + ":" + System.getProperty("test.http.port") + "/";
    static final String TOKEN = "second-token-second-token-second-1";
    static final String SERVICE = "第三けんぽの窓";
    static final String SENDER = "no-reply@third.example.jp";

    private final Database database;
    final SampleMembers members = SampleMembers.of(ID, at("localhost"));

    SecondSociety(Database database) {
        this.database = database;
        if (database.count("society", "id = ?", ID) == 0) {
            found();
        }
    }

    /** The same portal by another name. */
    static String at(String host) {
        return PORTAL.replace(HOST, host);
    }

    private void found() {
        database.change(
                """
                insert into society (id, host, service_name, society_name, page_name, sender, telephone, hours, methods)
                values (3, 'other.localhost', '第三けんぽの窓', '第三健康保険組合', '第三のページ', 'no-reply@third.example.jp',
                    '03-3333-3333', '平日 10:00〜16:00', 'passkey,totp')
                """);
        database.change(
                """
                insert into terms (id, society_id, edition, binds_from, main_points, body)
                values (903, 3, 1, date '2026-04-01', '第三の要点。', '第1条（目的）')
                """);
        database.change(
                """
                insert into tile (id, society_id, position, name, icon, address, closed)
                values (903, 3, 1, '第三の健診', 'pulse', '', null)
                """);
        database.change(
                """
                insert into notice (id, society_id, published_on, title, body)
                values (903, 3, date '2026-04-01', '第三のお知らせ', '第三の組合だけのお知らせです。')
                """);
    }

    Desk desk() {
        return new Desk(PORTAL, database, ID);
    }

    static PlainBrowser browser() {
        return new PlainBrowser(PORTAL);
    }

    /** One of its members, finished with an app. */
    PlainMember finished(SampleMember member, Mailbox mailbox) {
        var walk = new PlainMember(browser(), member);
        var enrolment = walk.toEnrolment(mailbox, "totp");
        var app = PlainMember.appOf(enrolment);
        PlainMember.must(SERVICE, walk.press(enrolment, "totpSend", "totpCode", app.unusedCode()));
        return walk;
    }

    /** The form of a page at one host, posted at another as it is. */
    static PlainPage post(PlainPage page, String button, PlainBrowser elsewhere, String portal) {
        var path = URI.create(page.action());
        String target =
                path.getRawPath() + (path.getRawQuery() == null ? "" : "?" + path.getRawQuery());
        return elsewhere.post(
                URI.create(portal).resolve(target).toString(), page.filledIn(button, Map.of()));
    }
}
