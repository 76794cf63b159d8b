package io.genkan.platform;

import static io.genkan.testing.SampleRequest.get;
import static io.genkan.testing.SampleRequest.post;
import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.genkan.testing.Filters;
import io.genkan.testing.SampleRequest;
import io.genkan.testing.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private final Places two = new Places(2, Duration.ofMillis(20));
    private final Admission admission = wired(new Admission(), two);

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 1", "9, 2", "12, 3", "30, 12", "100, 47"})
    void places_follow_from_the_pool(int connections, int places) {
        assertThat(Places.in(connections)).isEqualTo(places);
    }

    @Test
    void when_all_hold_two_connections_and_want_a_third_one_is_left_for_them() {
        assertThat(IntStream.rangeClosed(7, 1000))
                .allSatisfy(pool -> assertThat(pool - 4 - 2 * Places.in(pool)).isPositive());
    }

    @Test
    void without_a_setting_the_pool_is_as_large_as_the_server_makes_it() throws Exception {
        assertThat(SampleSettings.good().connections()).isEqualTo(30);
        assertThat(Files.readString(Path.of("src/main/liberty/config/genkan.xml")))
                .contains("<variable name=\"DB_POOL_SIZE\" defaultValue=\"30\"/>");
    }

    @Test
    void a_pool_too_small_for_one_request_is_refused_at_the_start() {
        assertThatThrownBy(() -> SampleSettings.with(Map.of("DB_POOL_SIZE", "6")).check())
                .hasMessageContaining("DB_POOL_SIZE: 7 to 9999");
        assertThatThrownBy(() -> SampleSettings.with(Map.of("DB_POOL_SIZE", "many")).check())
                .hasMessageContaining("DB_POOL_SIZE: 7 to 9999");
        assertThat(SampleSettings.with(Map.of("DB_POOL_SIZE", "7")).connections()).isEqualTo(7);
    }

    @Test
    void who_finds_none_in_time_is_turned_away_and_counted() {
        assertThat(two.take()).isTrue();
        assertThat(two.take()).isTrue();
        assertThat(two.take()).isFalse();
        assertThat(two.load()).isEqualTo(new Places.Load(2, 2, 0, 1));

        two.giveBack();
        assertThat(two.take()).isTrue();
    }

    @Test
    void a_place_that_comes_free_goes_to_who_waits() {
        var patient = new Places(1, Duration.ofSeconds(20));
        patient.take();
        var waiting = CompletableFuture.supplyAsync(patient::take);
        Waiting.until(
                "somebody waits", Duration.ofSeconds(10), () -> patient.load().waiting() == 1);

        patient.giveBack();

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void all_taken_and_nobody_moving_is_a_standstill() {
        two.take();
        assertThat(two.standStill()).isFalse();
        two.take();
        Waiting.until("a standstill", Duration.ofSeconds(10), two::standStill);

        two.giveBack();
        assertThat(two.standStill()).isFalse();
    }

    @Test
    void a_request_gives_its_place_back() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(through(post("/sign-in"))).isEqualTo("passed");
        }
        assertThat(two.load().taken()).isZero();
    }

    @Test
    void what_asks_no_database_and_files_of_members_need_none() throws Exception {
        two.take();
        two.take();

        assertThat(through(get("/jakarta.faces.resource/css/base.css.xhtml"))).isEqualTo("passed");
        assertThat(through(get("/metrics"))).isEqualTo("passed");
        assertThat(
                        through(
                                post("/api/v1/imports")
                                        .header("Content-Type", "text/csv; charset=UTF-8")))
                .isEqualTo("passed");
    }

    @Test
    void nobody_gets_in_by_calling_a_page_a_file() {
        for (var request : List.of(post("/sign-in"), get("/api/v1/imports"), get("/staff"))) {
            var asFile = request.header("Content-Type", "text/csv").request();
            assertThat(Admission.needsPlace(asFile)).isTrue();
        }
    }

    private String through(SampleRequest request) throws Exception {
        return Filters.through(admission, request).outcome();
    }
}
