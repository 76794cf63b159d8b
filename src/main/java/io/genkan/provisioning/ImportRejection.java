package io.genkan.provisioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * A row that was not taken, kept until the society has fetched it and mended its file. Written by
 * {@link RunRows}, read here.
 */
@Entity
@Table(name = "import_rejection")
@NamedQuery(
        name = "ImportRejection.after",
        query =
                "select r from ImportRejection r where r.runId = :run"
                        + " and (r.line > :line or r.line = :line and r.id > :id)"
                        + " order by r.line, r.id")
class ImportRejection {

    @Id private long id;

    @Column(name = "run_id")
    private long runId;

    private long line;
    private String field;
    private String reason;

    @Column(name = "row_text")
    private String row;

    protected ImportRejection() {}

    long id() {
        return id;
    }

    Rejection rejection() {
        return new Rejection(line, field, reason, row);
    }
}
