package io.genkan.provisioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A row that was not taken, kept until the society has fetched it and mended its file. */
@Entity
@Table(name = "import_rejection")
@NamedQuery(
        name = "ImportRejection.ofRun",
        query = "select r from ImportRejection r where r.runId = :run order by r.line, r.id")
class ImportRejection {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_ROW = 4000;

    @Id
    @SequenceGenerator(
            name = "import_rejection_seq",
            sequenceName = "import_rejection_seq",
            allocationSize = 50)
    @GeneratedValue(generator = "import_rejection_seq")
    private long id;

    @Column(name = "run_id")
    private long runId;

    private long line;
    private String field;
    private String reason;

    @Column(name = "row_text")
    private String row;

    protected ImportRejection() {}

    ImportRejection(ImportRun run, Rejection rejection) {
        runId = run.id();
        line = rejection.line();
        field = rejection.field();
        reason = cut(rejection.reason(), LONGEST_REASON);
        row = cut(rejection.row(), LONGEST_ROW);
    }

    Rejection rejection() {
        return new Rejection(line, field, reason, row);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // never between the halves of a character such as 𠮷
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
