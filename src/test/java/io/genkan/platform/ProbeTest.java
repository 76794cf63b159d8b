package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch answers = new CountDownLatch(1);

    @AfterEach
    void end() {
        answers.countDown();
        threads.shutdown();
    }

    @Test
    void an_answer_is_good_for_a_moment() {
        var probe = new Probe<>(asked::incrementAndGet, threads, LONG, LONG);

        assertThat(probe.answer()).contains(1);
        assertThat(probe.answer()).contains(1);
    }

    @Test
    void an_old_answer_is_asked_for_anew() {
        var probe = new Probe<>(asked::incrementAndGet, threads, LONG, Duration.ZERO);

        assertThat(probe.answer()).contains(1);
        assertThat(probe.answer()).contains(2);
    }

    @Test
    void who_does_not_answer_is_asked_once_and_waited_for_no_longer_than_the_limit() {
        var probe = new Probe<>(this::late, threads, SHORT, Duration.ZERO);

        assertThat(probe.answer()).isEmpty();
        assertThat(probe.answer()).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_failure_is_no_answer() {
        var probe =
                new Probe<>(
                        () -> {
                            throw new IllegalStateException("away");
                        },
                        threads,
                        LONG,
                        LONG);

        assertThat(probe.answer()).isEmpty();
    }

    @Test
    void nobody_left_to_ask_is_no_answer() {
        threads.shutdown();

        assertThat(new Probe<>(this::late, threads, LONG, LONG).answer()).isEmpty();
    }

    private int late() {
        asked.incrementAndGet();
        try {
            answers.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
