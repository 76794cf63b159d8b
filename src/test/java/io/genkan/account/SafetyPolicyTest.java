package io.genkan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafetyPolicyTest {

    private static final Instant TODAY = Instant.parse("2026-11-20T00:00:00Z");
    private static final Opener IPHONE = strong("iPhone", 30, TODAY);
    private static final Opener OFFICE = strong("office", 30, TODAY.minusSeconds(9));
    private static final Opener APP = strong("app", 20, null);
    private static final Opener MAIL = new Opener("mail", "mail", 10, true, Optional.empty());

    @Test
    void usual_is_what_was_used_last() {
        assertThat(judge(OFFICE, IPHONE).usual()).isEqualTo(IPHONE);
    }

    @Test
    void usual_is_the_strongest_as_long_as_nothing_was_used() {
        assertThat(judge(MAIL, APP).usual()).isEqualTo(APP);
    }

    @Test
    void one_alone_has_no_spare() {
        assertThat(judge(IPHONE).prepared()).isFalse();
        assertThat(judge(MAIL).prepared()).isFalse();
    }

    @Test
    void spare_is_the_strongest_other_one() {
        assertThat(judge(APP, MAIL, OFFICE, IPHONE).spare()).contains(OFFICE);
        assertThat(judge(IPHONE, MAIL).spare()).contains(MAIL);
    }

    @Test
    void mailbox_is_no_spare_for_the_same_mailbox() {
        assertThat(judge(MAIL, new Opener("mail", "again", 10, true, Optional.empty())).prepared())
                .isFalse();
    }

    @Test
    void nothing_is_judged_where_there_is_nothing() {
        assertThat(SafetyPolicy.judge(List.of())).isEmpty();
    }

    private static Safety judge(Opener... openers) {
        return SafetyPolicy.judge(List.of(openers)).orElseThrow();
    }

    private static Opener strong(String name, int rank, Instant used) {
        return new Opener(name, name, rank, false, Optional.ofNullable(used));
    }
}
