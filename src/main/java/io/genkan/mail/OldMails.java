package io.genkan.mail;

import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mails that were sent or given up stay for three months, for whoever says that none came. What
 * they said is gone since then.
 */
@Dependent
public class OldMails {

    private static final Duration STAYS = Duration.ofDays(90);

    @Produces
    static OldRows ended(@Any Instance<NamedMails> named) {
        return ended(named.stream());
    }

    public static OldRows ended(Stream<NamedMails> named) {
        return OldRows.deleted(
                "outbox",
                "ended_at < ?"
                        + named.map(NamedMails::table)
                                .map(
                                        table ->
                                                " and not exists (select 1 from "
                                                        + table
                                                        + " n where n.mail_id = outbox.id)")
                                .collect(Collectors.joining()),
                STAYS);
    }
}
