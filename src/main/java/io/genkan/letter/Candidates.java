package io.genkan.letter;

import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecrets;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Goes through the members of a selection with the initial passwords they have, in the order they
 * came. There may be a million: none stays in memory after its turn.
 */
@ApplicationScoped
public class Candidates {

    private static final int CHUNK = 1000;

    @PersistenceContext private EntityManager database;
    @Inject private Chosen chosen;
    @Inject private Members members;
    @Inject private InitialSecrets initial;

    /**
     * @param goOn is shown one after the other; false ends it
     */
    @Transactional
    public void each(
            Society society,
            Selection selection,
            BiPredicate<Member, Optional<InitialSecret>> goOn) {
        long after = 0;
        List<Long> chunk;
        do {
            chunk = chosen.after(society, selection, after, CHUNK);
            var secrets = initial.of(chunk.stream().map(MemberId::new).toList());
            for (Member member : members.all(chunk)) {
                if (!goOn.test(member, Optional.ofNullable(secrets.get(member.id())))) {
                    return;
                }
                after = member.id().value();
            }
            database.clear();
        } while (chunk.size() == CHUNK);
    }
}
