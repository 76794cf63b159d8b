package io.genkan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.mail.Delivery;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailStateTest {

    @ParameterizedTest
    @CsvSource({
        ",0,,NONE",
        "WAITING,0,,UNDER_WAY",
        "WAITING,2,'451 4.7.1 later',WAITING",
        "SENT,1,,SENT",
        "REFUSED,1,'550 5.1.1 <a@b>: Recipient address rejected',NO_SUCH_ADDRESS",
        "REFUSED,1,'550 User unknown',NO_SUCH_ADDRESS",
        "REFUSED,1,'554 5.7.1 spam',REFUSED",
        "REFUSED,9,,REFUSED"
    })
    void state_of_the_mail_is_told_as_the_desk_needs_it(
            Delivery.State kept, int attempts, String answer, MailState told) {
        var delivery = Optional.ofNullable(kept).map(state -> Delivery.told(state, attempts));

        assertThat(MailState.of(delivery, Optional.ofNullable(answer))).isEqualTo(told);
    }
}
