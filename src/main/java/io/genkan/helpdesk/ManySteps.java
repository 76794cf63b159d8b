package io.genkan.helpdesk;

import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.onboarding.OnboardingFacts;
import io.genkan.onboarding.OnboardingStep;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps of many members at once: one statement for a page of the list. */
@ApplicationScoped
public class ManySteps {

    private static final String FACTS =
            """
            select m.id, o.birth_date_at is not null,
                   exists (select 1 from terms_consent t where t.member_id = m.id and t.terms_id = ?),
                   exists (select 1 from address_confirmation a where a.member_id = m.id and a.replaced_at is null),
                   m.email is not null, o.method is not null,
                   exists (select 1 from credential c where c.member_id = m.id and c.state = 'ACTIVE' and c.method in (%s)),
                   exists (select 1 from credential c
                           where c.member_id = m.id and c.state = 'ACTIVE' and c.method = o.method and c.label is not null),
                   o.member_id is not null
            from member m left join onboarding o on o.member_id = m.id
            where m.id in (%s)
            """;

    @PersistenceContext private EntityManager database;
    @Inject private Methods methods;
    @Inject private Societies societies;

    /** The step of each who has begun; the last one when only going on to the portal is left. */
    Map<Long, OnboardingStep> of(long society, List<Long> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        var terms = societies.terms(society);
        String firstSteps =
                methods.ids(Use.FIRST_STEP).stream()
                        .map(id -> "'" + id + "'")
                        .collect(Collectors.joining(","));
        String ids = members.stream().map(String::valueOf).collect(Collectors.joining(","));
        var found =
                database.createNativeQuery(FACTS.formatted(firstSteps, ids))
                        .setParameter(1, terms.map(it -> it.id()).orElse(0L))
                        .getResultList();
        var steps = new HashMap<Long, OnboardingStep>();
        for (Object row : found) {
            var fact = (Object[]) row;
            if ((boolean) fact[8]) {
                steps.put(((Number) fact[0]).longValue(), step(fact, terms.isEmpty()));
            }
        }
        return steps;
    }

    private static OnboardingStep step(Object[] fact, boolean noTerms) {
        var done =
                new OnboardingFacts(
                        (boolean) fact[1],
                        noTerms || (boolean) fact[2],
                        (boolean) fact[3] || (boolean) fact[4],
                        (boolean) fact[4],
                        (boolean) fact[5],
                        (boolean) fact[6],
                        (boolean) fact[7]);
        return OnboardingStep.next(done).orElse(OnboardingStep.ENROLMENT);
    }
}
