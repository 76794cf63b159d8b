package io.genkan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.InitialSecret;
import io.genkan.member.MemberId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How far one press looks, and what is kept of what it saw. */
class SiftingTest {

    @Test
    void of_those_left_out_the_number_is_kept_and_the_first_who_can_be_mended() {
        var sifting = new Sifting(10, 1000);
        for (int i = 0; i < 150; i++) {
            assertThat(sifting.hasRoom()).isTrue();
            sifting.leaveOut(leftOut(i, Obstacle.NO_NAME));
            sifting.leaveOut(leftOut(i, Obstacle.PRINTED_ELSEWHERE));
        }

        var plan = sifting.plan();

        assertThat(plan.leftOut())
                .containsEntry(Obstacle.NO_NAME, 150L)
                .containsEntry(Obstacle.PRINTED_ELSEWHERE, 150L);
        assertThat(plan.toMend()).hasSize(100).allMatch(one -> one.why().mendable());
        assertThat(plan.unread()).isFalse();
    }

    @Test
    @DisplayName("a society of members who cannot be printed is not walked to its end")
    void too_many_left_out_end_it() {
        var sifting = new Sifting(10, 2);
        sifting.write(addressee("b", "1"));
        sifting.leaveOut(leftOut(1, Obstacle.PRINTED_ELSEWHERE));
        sifting.leaveOut(leftOut(2, Obstacle.PRINTED_ELSEWHERE));

        assertThat(sifting.plan().unread()).as("there may be no other").isFalse();
        assertThat(sifting.hasRoom()).isFalse();
        assertThat(sifting.plan().unread()).isTrue();
        assertThat(sifting.plan().more()).isFalse();
        assertThat(sifting.plan().addressees()).hasSize(1);
    }

    @Test
    void a_full_file_ends_it_and_is_in_the_order_of_a_mail_room() {
        var sifting = new Sifting(3, 2);
        sifting.write(addressee("b", "1"));
        sifting.write(addressee("a", "3"));
        assertThat(sifting.hasRoom()).isTrue();
        sifting.write(addressee("a", "2"));

        assertThat(sifting.hasRoom()).isFalse();

        assertThat(sifting.plan().more()).isTrue();
        assertThat(sifting.plan().addressees())
                .extracting(Addressee::userId)
                .containsExactly("2", "3", "1");
    }

    @Test
    void a_reset_ends_when_it_is_full_and_where_too_many_cannot_be_reset() {
        var full = new Resettable(1, 2);
        assertThat(full.take(secret())).isTrue();
        assertThat(full.take(secret())).isFalse();
        assertThat(full.preview().more()).isTrue();

        var others = new Resettable(1, 2);
        assertThat(others.passOver()).isTrue();
        assertThat(others.passOverWithout()).isTrue();
        assertThat(others.passOverWithout()).isFalse();
        assertThat(others.preview().unread()).isTrue();
        assertThat(others.preview().without()).isEqualTo(1);
    }

    private static Addressee addressee(String office, String userId) {
        return new Addressee(secret(), "p" + userId, userId, "花子", office, false);
    }

    private static InitialSecret secret() {
        return new InitialSecret(
                new MemberId(1), InitialSecret.Kind.LETTER, Instant.EPOCH, Instant.MAX);
    }

    private static LeftOut leftOut(int number, Obstacle why) {
        return new LeftOut("p" + number, "u" + number, "", why, List.of());
    }
}
