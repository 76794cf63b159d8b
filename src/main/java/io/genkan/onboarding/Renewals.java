package io.genkan.onboarding;

import io.genkan.member.Member;
import io.genkan.society.LineDiff;
import io.genkan.society.Societies;
import io.genkan.society.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * New editions of the terms for members who are inside already: which one waits for a consent, and
 * what is new in it for this member.
 */
@ApplicationScoped
public class Renewals {

    @PersistenceContext private EntityManager database;
    @Inject private Societies societies;
    @Inject private Onboarding onboarding;

    /** The edition in force, if this member has not agreed to it; staff agree to nothing. */
    public Optional<Terms> due(Member member) {
        return member.role().staff()
                ? Optional.empty()
                : societies
                        .terms(member.societyId())
                        .filter(terms -> !onboarding.agreed(member.id(), terms));
    }

    /** What changed since the edition this member agreed to; nothing when they agreed to none. */
    List<LineDiff.Line> changes(Member member, Terms now) {
        return database.createNamedQuery("TermsConsent.agreed", Terms.class)
                .setParameter("member", member.id().value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(before -> LineDiff.summary(before.paragraphs(), now.paragraphs()))
                .orElse(List.of());
    }
}
