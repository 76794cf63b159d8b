package io.genkan.provisioning;

import io.genkan.credential.InitialSecrets;
import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.Secrets;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes one chunk of a file: members, initial passwords, rejections and the counters, all or
 * nothing. A new member gets an initial password. Of the others only those who have not yet chosen
 * a password of their own may get another one, and only when the file brings it; whoever has
 * finished onboarding keeps every credential.
 */
@ApplicationScoped
public class MemberIntake {

    private static final String ID_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 26;

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private InitialSecrets initial;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void take(ImportRun begun, Society society, List<JudgedRow> chunk) {
        // two files of one society take turns, chunk by chunk, so that neither trips over the
        // other's new members
        database.find(Society.class, society.id(), LockModeType.PESSIMISTIC_WRITE);
        var run = database.find(ImportRun.class, begun.id());
        var good = chunk.stream().filter(JudgedRow::good).map(JudgedRow::row).toList();
        var known = known(society, good);
        var newcomers = good.stream().filter(row -> known.get(userId(row)).isEmpty()).toList();
        long altered =
                good.stream()
                        .filter(row -> altered(row, known.get(userId(row)), society, run.mode()))
                        .count();
        if (run.mode() == Mode.REAL) {
            welcome(newcomers, society);
        }
        chunk.stream()
                .flatMap(judged -> judged.rejection().stream())
                .forEach(rejection -> database.persist(new ImportRejection(run, rejection)));
        run.count(Tally.of(chunk, newcomers.size() + altered));
    }

    /**
     * Looked up before anything is written: a query in between would make the database flush row by
     * row.
     */
    private Map<String, Optional<Member>> known(Society society, List<Row> rows) {
        return rows.stream()
                .map(MemberIntake::userId)
                .collect(
                        Collectors.toMap(
                                Function.identity(), id -> members.byUserId(society.id(), id)));
    }

    private void welcome(List<Row> newcomers, Society society) {
        Map<Row, Member> added = new LinkedHashMap<>();
        newcomers.forEach(row -> added.put(row, add(row, society)));
        // members first: only the database knows that an initial password refers to one
        database.flush();
        added.forEach(
                (row, member) -> initial.give(member, society, row.value(Column.INITIAL_PASSWORD)));
    }

    private Member add(Row row, Society society) {
        var facts = row.facts(Optional.empty());
        var publicId = secrets.from(ID_ALPHABET, ID_LENGTH);
        var member = new Member(society.id(), userId(row), publicId, facts, clock.instant());
        members.add(member);
        return member;
    }

    private boolean altered(Row row, Optional<Member> known, Society society, Mode mode) {
        return known.filter(member -> update(member, row, society, mode)).isPresent();
    }

    private boolean update(Member member, Row row, Society society, Mode mode) {
        var facts = row.facts(Optional.of(member.facts()));
        var printed =
                row.value(Column.INITIAL_PASSWORD)
                        .filter(text -> !member.onboarded() && initial.differs(member, text));
        boolean moved = !facts.equals(member.facts());
        if (mode == Mode.REAL && moved) {
            member.update(facts);
        }
        if (mode == Mode.REAL && printed.isPresent()) {
            initial.give(member, society, printed);
        }
        return moved || printed.isPresent();
    }

    private static String userId(Row row) {
        return row.value(Column.USER_ID).orElseThrow();
    }
}
