package io.genkan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.mail.Receipt.Verdict;
import io.genkan.platform.Settings.SmtpServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail server may do instead of taking a mail. */
@Timeout(20)
class RefusalTest {

    private static final String GREETING = "220 ready";

    @Test
    void silent_server_is_left_after_a_while() throws Exception {
        assertThat(answerOf(null, Map.of()).verdict()).isEqualTo(Verdict.LATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 too busy", "554 not today"})
    void server_that_greets_with_a_refusal_is_tried_later(String greeting) throws Exception {
        assertThat(answerOf(greeting, Map.of()).verdict()).isEqualTo(Verdict.LATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void refusal_for_now_is_tried_later(String command) throws Exception {
        var receipt = answerOf(GREETING, Map.of(command, "451 4.3.0 come back"));

        assertThat(receipt).isEqualTo(Receipt.later("451 4.3.0 come back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void refusal_for_good_is_final_and_its_words_are_kept(String command) throws Exception {
        var receipt = answerOf(GREETING, Map.of(command, "550 5.1.1 no such user"));

        assertThat(receipt).isEqualTo(Receipt.never("550 5.1.1 no such user"));
    }

    @Test
    void connection_lost_after_the_data_is_tried_again() throws Exception {
        var receipt = answerOf(GREETING, Map.of(".", FailingSmtpServer.DROP));

        assertThat(receipt.verdict()).isEqualTo(Verdict.LATER);
    }

    @Test
    void server_that_hangs_up_without_goodbye_has_taken_the_mail() throws Exception {
        var receipt = answerOf(GREETING, Map.of("QUIT", FailingSmtpServer.DROP));

        assertThat(receipt).isEqualTo(Receipt.taken());
    }

    @Test
    void wrong_password_of_ours_refuses_no_mail() throws Exception {
        var answers = Map.of("EHLO", "250-hello\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 wrong");
        try (var server = new FailingSmtpServer(GREETING, answers)) {
            var relay = relay(server.port(), Optional.of("genkan"));

            assertThat(handOver(relay).verdict()).isEqualTo(Verdict.LATER);
        }
    }

    @Test
    void server_that_is_not_there_is_tried_later() throws Exception {
        int nobody = freePort();

        assertThat(handOver(relay(nobody, Optional.empty())).verdict()).isEqualTo(Verdict.LATER);
    }

    private static Receipt answerOf(String greeting, Map<String, String> answers)
            throws IOException {
        try (var server = new FailingSmtpServer(greeting, answers)) {
            return handOver(relay(server.port(), Optional.empty()));
        }
    }

    private static Receipt handOver(SmtpRelay relay) {
        return relay.handOver(SampleMails.posting(SampleMails.to("hanako@example.com")));
    }

    private static SmtpRelay relay(int port, Optional<String> user) {
        var patience = new SmtpRelay.Patience(Duration.ofSeconds(1), Duration.ofMillis(500));
        return new SmtpRelay(new SmtpServer("127.0.0.1", port, user, user, false), patience);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
