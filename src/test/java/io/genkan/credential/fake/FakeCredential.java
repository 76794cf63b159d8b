package io.genkan.credential.fake;

import io.genkan.credential.StoredCredential;
import io.genkan.member.MemberId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The word a member chose. */
@Entity
@Table(name = "fake_credential")
@DiscriminatorValue("fake")
public class FakeCredential extends StoredCredential {

    private String word;

    protected FakeCredential() {}

    FakeCredential(MemberId member, String word, Instant now) {
        super(member, State.ACTIVE, now);
        this.word = word;
        name("合言葉");
    }

    boolean is(String said) {
        return word.equals(said);
    }
}
