package io.genkan.credential.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One code of a sheet, as a keyed digest only. */
@Entity
@Table(name = "recovery_code")
@NamedQuery(
        name = "SavedCode.unused",
        query =
                """
                select c from SavedCode c
                where c.sheet = :sheet and c.usedAt is null order by c.id
                """)
@NamedQuery(
        name = "SavedCode.use",
        query = "update SavedCode c set c.usedAt = :now where c.id = :id and c.usedAt is null")
class SavedCode {

    @Id
    @SequenceGenerator(
            name = "recovery_code_seq",
            sequenceName = "recovery_code_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "recovery_code_seq")
    private long id;

    /** The {@link RecoveryCredential}. */
    @Column(name = "credential_id")
    private long sheet;

    private String digest;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SavedCode() {}

    SavedCode(long sheet, String digest) {
        this.sheet = sheet;
        this.digest = digest;
    }

    long id() {
        return id;
    }

    String digest() {
        return digest;
    }
}
