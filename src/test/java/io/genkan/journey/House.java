package io.genkan.journey;

import io.genkan.testing.Database;
import io.genkan.testing.PlainBrowser;

/**
 * A second society on the same server, at {@code 127.0.0.1}: what its staff change disturbs no
 * other test. No passkeys there.
 */
final class House {

    static final long ID = 2;
    static final String PORTAL = "http://127.0.0.1:" + System.getProperty("test.http.port") + "/";

    private final Database database;
    private final SampleMembers members = new SampleMembers(PORTAL);

    House(Database database) {
        this.database = database;
    }

    /** As it was built: one edition of its terms, one tile, no notice. */
    void tidy() {
        database.change(
                "delete from terms_consent where terms_id in (select id from terms where society_id = 2)");
        for (String table : new String[] {"terms", "tile", "notice", "society_logo"}) {
            database.change("delete from " + table + " where society_id = 2");
        }
        database.change(
                """
                insert into society (id, service_name, society_name, page_name, sender, telephone, hours)
                select 2, '', '', '', '', '', '' where not exists (select 1 from society where id = 2)
                """);
        database.change(
                """
                update society set host = '127.0.0.1', service_name = 'サンプル健保ウェブ', society_name = '第二健康保険組合',
                    page_name = '第二のページ', sender = 'no-reply@second.example.jp', telephone = '03-1111-1111',
                    hours = '平日 10:00〜16:00', guessable_password = false, initial_pattern = '{symbol}{number}{yyyyMMdd}',
                    initial_days = 21, straight_on = true, methods = '', hue = null, desk_address = null
                where id = 2
                """);
        database.change(
                """
                insert into terms (id, society_id, edition, binds_from, main_points, body)
                values (901, 2, 1, date '2026-04-01', 'ご本人だけがお使いください。',
                    '第1条（目的）' || chr(10) || 'この規約は決まりを定めます。' || chr(10) || '第2条（料金）' || chr(10) || '無料です。')
                """);
        database.change(
                """
                insert into tile (id, society_id, position, name, icon, address, closed)
                values (901, 2, 1, '健診', 'pulse', '', null)
                """);
    }

    Desk desk() {
        return new Desk(PORTAL, database, ID);
    }

    SampleMember member() {
        return members.withLetter();
    }

    PlainBrowser browser() {
        return new PlainBrowser(PORTAL);
    }
}
