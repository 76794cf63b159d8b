package io.genkan.provisioning;

import java.util.List;

/** Files a society might send. */
final class SampleFiles {

    static final String HEADER =
            "user_id,symbol,number,branch,name,kana,birth_date,office,email,initial_password,leaves_on";

    private SampleFiles() {}

    static List<Row> rows(String text) {
        return MemberFile.of(text).rows();
    }

    static Row row(String columns, String cells) {
        return rows(columns + "\r\n" + cells + "\r\n").get(0);
    }
}
