package io.genkan.credential.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.genkan.platform.ServerBusy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HashQueueTest {

    private static final int PLACES = Runtime.getRuntime().availableProcessors() * 2;

    private final HashQueue queue = new HashQueue();

    @Test
    void result_of_the_work_comes_back() {
        assertThat(queue.run(() -> "hash")).isEqualTo("hash");
    }

    @Test
    void two_works_per_core_run_at_a_time_and_who_waits_too_long_is_told() throws Exception {
        var begun = new CountDownLatch(PLACES);
        var end = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(PLACES);
        for (int i = 0; i < PLACES; i++) {
            threads.execute(() -> queue.run(() -> waitFor(begun, end)));
        }
        begun.await();
        var ran = new AtomicInteger();

        assertThatExceptionOfType(ServerBusy.class)
                .isThrownBy(() -> queue.run(ran::incrementAndGet));

        assertThat(ran).hasValue(0);
        end.countDown();
        assertThat(queue.run(ran::incrementAndGet)).isOne();
        threads.shutdown();
    }

    @Test
    void work_that_fails_gives_its_place_back() {
        for (int i = 0; i <= PLACES; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () ->
                                    queue.run(
                                            () -> {
                                                throw new IllegalStateException("no memory");
                                            }));
        }
    }

    @Test
    void server_that_stops_keeps_nobody_waiting() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(ServerBusy.class).isThrownBy(() -> queue.run(() -> "hash"));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static String waitFor(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "hash";
    }
}
