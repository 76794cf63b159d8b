package io.genkan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class OneJobEachTest {

    private final OneJobEach jobs = new OneJobEach();

    @Test
    void a_job_that_could_not_be_begun_stands_in_nobody_s_way() {
        assertThatThrownBy(
                        () ->
                                jobs.begin(
                                        1,
                                        ended -> {
                                            throw new RejectedExecutionException();
                                        }))
                .isInstanceOf(RejectedExecutionException.class);

        assertThat(jobs.begin(1, ended -> {})).isTrue();
    }

    @Test
    void a_society_has_one_at_a_time_and_another_when_it_has_ended() {
        List<Runnable> ends = new ArrayList<>();

        assertThat(jobs.begin(1, ends::add)).isTrue();
        assertThat(jobs.begin(1, ends::add)).isFalse();
        assertThat(jobs.begin(2, ends::add)).isTrue();
        ends.get(0).run();
        assertThat(jobs.begin(1, ends::add)).isTrue();
        assertThat(ends).hasSize(3);
    }
}
