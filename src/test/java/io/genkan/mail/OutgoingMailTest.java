package io.genkan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.genkan.mail.Delivery.State;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final Instant NOW = SampleMails.WRITTEN;
    private static final Mail MAIL = SampleMails.to("hanako@example.com");
    private final KeyRing keys =
            KeyRing.parse("a:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", new Secrets());
    private final OutgoingMail outgoing = new OutgoingMail(SampleMails.MESSAGE_ID, MAIL, keys, NOW);

    @Test
    void what_was_sealed_comes_out_again() {
        assertThat(outgoing.open(keys)).isEqualTo(SampleMails.posting(MAIL));
        assertThat(outgoing.delivery()).isEqualTo(new Delivery(State.SENDING, NOW));
    }

    @Test
    void taken_mail_is_sent_and_its_words_are_gone() {
        outgoing.tried(Receipt.taken(), NOW.plusSeconds(2));

        assertThat(outgoing.delivery()).isEqualTo(new Delivery(State.SENT, NOW.plusSeconds(2)));
        assertThatThrownBy(() -> outgoing.open(keys)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void mail_refused_for_good_is_told_so_at_once() {
        outgoing.tried(Receipt.never("550 no such user"), NOW.plusSeconds(2));

        assertThat(outgoing.delivery().refused()).isTrue();
    }

    @Test
    void mail_not_taken_waits_until_it_is_three_days_old() {
        outgoing.tried(Receipt.later("451 later"), NOW.plusSeconds(2));
        assertThat(outgoing.delivery().state()).isEqualTo(State.WAITING);

        outgoing.tried(Receipt.later("451 later"), NOW.plus(Duration.ofDays(3)));
        assertThat(outgoing.delivery().refused()).isTrue();
    }

    @Test
    void long_answer_is_kept_in_part_and_on_one_line() {
        assertThat(Receipt.later("4".repeat(600)).answer()).hasSize(500);
        assertThat(Receipt.later("451-a\r\n451 b").answer()).isEqualTo("451-a 451 b");
        assertThat(Receipt.later(null).answer()).isEmpty();
        assertThat(Receipt.never("550 <hanako@example.com> unknown").withoutAddresses())
                .isEqualTo("550 (address) unknown");
    }
}
