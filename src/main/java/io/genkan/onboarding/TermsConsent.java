package io.genkan.onboarding;

import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a member agreed to one edition of the terms, and when (S-19). */
@Entity
@Table(name = "terms_consent")
@NamedQuery(
        name = "TermsConsent.count",
        query =
                "select count(c) from TermsConsent c where c.memberId = :member and c.termsId = :terms")
@NamedQuery(
        name = "TermsConsent.agreed",
        query =
                """
                select t from Terms t, TermsConsent c
                where c.memberId = :member and c.termsId = t.id order by t.edition desc
                """)
public class TermsConsent {

    @Id
    @SequenceGenerator(
            name = "terms_consent_seq",
            sequenceName = "terms_consent_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "terms_consent_seq")
    private long id;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "terms_id")
    private long termsId;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected TermsConsent() {}

    TermsConsent(MemberId member, long terms, Instant now) {
        memberId = member.value();
        termsId = terms;
        acceptedAt = now;
    }
}
