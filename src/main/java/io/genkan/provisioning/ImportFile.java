package io.genkan.provisioning;

import io.genkan.society.Society;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A society's file as it came; its bytes are {@link Pieces} and go when its run has ended. */
@Entity
@Table(name = "import_file")
class ImportFile {

    private static final int LONGEST_NAME = 120;

    @Id
    @SequenceGenerator(
            name = "import_file_seq",
            sequenceName = "import_file_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "import_file_seq")
    private long id;

    @Column(name = "society_id")
    private long societyId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Encoding encoding = Encoding.UTF_8;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "line_count")
    private long lines;

    @Column(name = "may_renew")
    private boolean mayRenew;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "emptied_at")
    private Instant emptiedAt;

    protected ImportFile() {}

    ImportFile(Society society, Origin origin, Instant now) {
        String name = origin.name();
        this.societyId = society.id();
        this.name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        this.mayRenew = origin.mayRenew();
        this.receivedAt = now;
    }

    void complete(Encoding found, long bytes, long counted) {
        encoding = found;
        size = bytes;
        lines = counted;
    }

    void empty(Instant now) {
        emptiedAt = now;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    Encoding encoding() {
        return encoding;
    }

    /** See {@link Origin}. */
    boolean mayRenew() {
        return mayRenew;
    }

    /** As many as there are lines with something in them, the header left out. */
    long rows() {
        return Math.max(0, lines - 1);
    }

    boolean emptied() {
        return emptiedAt != null;
    }
}
