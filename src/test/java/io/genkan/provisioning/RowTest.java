package io.genkan.provisioning;

import static io.genkan.provisioning.SampleFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.MemberFacts;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {

    private final MemberFacts known =
            new MemberFacts(
                    "12",
                    "3456",
                    "00",
                    "健保 太郎",
                    "ケンポ タロウ",
                    LocalDate.of(1970, 1, 1),
                    "本社",
                    LocalDate.of(2027, 3, 31));

    @Test
    void column_the_file_has_not_keeps_what_is_known() {
        assertThat(row("user_id,birth_date", "K1,19700101").facts(Optional.of(known)))
                .isEqualTo(known);
    }

    @Test
    void empty_cell_clears_what_is_known() {
        var facts =
                row("user_id,birth_date,symbol,leaves_on", "K1,19700101,,")
                        .facts(Optional.of(known));

        assertThat(facts.symbol()).isNull();
        assertThat(facts.leavesOn()).isNull();
        assertThat(facts.number()).isEqualTo("3456");
    }

    @Test
    void spaces_around_a_cell_are_not_part_of_it() {
        var facts =
                row("user_id,birth_date,name", "K1, 1970-01-01 ,　健保　太郎 ").facts(Optional.empty());

        assertThat(facts.name()).isEqualTo("健保　太郎");
        assertThat(facts.birthDate()).isEqualTo("1970-01-01");
    }

    @Test
    void rejected_row_shows_itself_as_csv_without_its_initial_password() {
        var row =
                row(
                        "user_id,initial_password,birth_date,name",
                        "K1,Kenpo-2026,19700101,\"健保, 太郎\"");

        assertThat(row.text()).isEqualTo("K1,********,19700101,\"健保, 太郎\"");
    }

    @Test
    void row_whose_cells_slipped_shows_nothing_when_a_password_may_be_among_them() {
        assertThat(row("user_id,initial_password,birth_date", "K1,A,Kenpo-2026,19700101").text())
                .isEqualTo("********");
        assertThat(row("user_id,birth_date", "K1,19700101,A").text()).isEqualTo("K1,19700101,A");
    }
}
