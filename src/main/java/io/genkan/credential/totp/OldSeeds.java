package io.genkan.credential.totp;

import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** Seeds that open nothing: shown and never confirmed, or taken away. */
@Dependent
class OldSeeds {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String SHOWN_ONLY = "state = 'PENDING' and bound_at < ?";

    @Produces
    static OldRows shown() {
        return OldRows.deleted(
                "totp_credential",
                "id in (select id from credential where " + SHOWN_ONLY + ")",
                DAY);
    }

    @Produces
    static OldRows ofNobody() {
        return OldRows.deleted(
                "credential",
                "method = 'totp' and "
                        + SHOWN_ONLY
                        + " and not exists (select 1 from totp_credential t where t.id = credential.id)",
                DAY);
    }

    /** That there was one stays; the seed itself opens nothing and goes. */
    @Produces
    static OldRows revoked() {
        return OldRows.emptied(
                "totp_credential",
                "seed = ''",
                "seed <> '' and id in (select id from credential where state = 'REVOKED' and bound_at < ?)",
                DAY);
    }
}
