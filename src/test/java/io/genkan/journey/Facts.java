package io.genkan.journey;

import io.genkan.testing.Database;
import java.util.Map;

/** What the database knows of a member's first login. */
final class Facts {

    private static final String OF_MEMBER =
            """
            select m.email, o.method, count(c.id) consents from member m
            join onboarding o on o.member_id = m.id join terms_consent c on c.member_id = m.id
            where m.user_id = ? group by m.email, o.method
            """;

    private Facts() {}

    /** Confirmed address, chosen method, how often the terms were agreed to. */
    static Map<String, Object> of(SampleMember member, Database database) {
        return database.rows(OF_MEMBER, member.userId()).get(0);
    }
}
