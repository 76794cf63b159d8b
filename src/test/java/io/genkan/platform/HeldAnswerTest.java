package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.SampleResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HeldAnswerTest {

    private final SampleResponse answer = new SampleResponse();
    private final HeldAnswer held = new HeldAnswer(answer.response());

    @Test
    void a_redirect_leaves_when_it_is_released() throws IOException {
        held.sendRedirect("/onboarding");
        assertThat(answer.outcome()).isEqualTo("nothing");
        assertThat(held.isCommitted()).isTrue();

        held.release();

        assertThat(answer.outcome()).isEqualTo("to /onboarding");
    }

    @Test
    void without_a_redirect_a_release_adds_nothing() throws IOException {
        held.flushBuffer();
        held.release();

        assertThat(answer.outcome()).isEqualTo("nothing");
    }
}
