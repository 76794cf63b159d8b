package io.genkan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserSearchTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Imagined machine = new Imagined();
    private final BrowserSearch search = new BrowserSearch(machine);

    @Test
    void the_named_browser_wins() {
        machine.named = Optional.of(JAVA);
        machine.path.put("chromium", Path.of("/usr/bin/chromium"));

        assertThat(search.program()).contains(JAVA);
    }

    @Test
    void a_named_browser_that_is_not_there_is_an_error_and_not_a_reason_to_take_another() {
        machine.named = Optional.of(Path.of("/no/such/browser"));
        machine.path.put("chromium", Path.of("/usr/bin/chromium"));

        assertThatThrownBy(search::program).hasMessageContaining("/no/such/browser");
    }

    @Test
    void a_browser_of_the_machine_is_taken_before_anything_is_fetched() {
        machine.path.put("google-chrome", Path.of("/opt/google-chrome"));

        assertThat(search.program()).contains(Path.of("/opt/google-chrome"));
        assertThat(machine.fetched).isEmpty();
    }

    @Test
    void playwright_is_asked_before_the_packager() {
        machine.root = true;
        machine.playwright = true;
        machine.path.put("apt-get", Path.of("/usr/bin/apt-get"));

        assertThat(search.program()).isEmpty();
        assertThat(machine.fetched).containsExactly("playwright");
    }

    @Test
    void root_gets_one_from_the_packager() {
        machine.root = true;
        machine.path.put("apt-get", Path.of("/usr/bin/apt-get"));

        assertThat(search.program()).contains(Path.of("/usr/bin/chromium"));
        assertThat(machine.fetched).containsExactly("playwright", "chromium");
    }

    @Test
    void who_is_not_root_is_told_the_command() {
        machine.path.put("apt-get", Path.of("/usr/bin/apt-get"));

        assertThatThrownBy(search::program).hasMessageContaining("sudo " + BrowserSearch.COMMAND);
    }

    @Test
    void nothing_is_fetched_when_that_is_switched_off() {
        machine.install = false;
        machine.root = true;
        machine.playwright = true;
        machine.path.put("apt-get", Path.of("/usr/bin/apt-get"));

        assertThatThrownBy(search::program).hasMessageContaining(BrowserSearch.COMMAND);
        assertThat(search.bringJapaneseFont()).isFalse();
        assertThat(machine.fetched).isEmpty();
    }

    private static final class Imagined implements Surroundings {
        private final Map<String, Path> path = new HashMap<>();
        private final List<String> fetched = new ArrayList<>();
        private Optional<Path> named = Optional.empty();
        private boolean install = true;
        private boolean root;
        private boolean playwright;

        @Override
        public Optional<Path> named() {
            return named;
        }

        @Override
        public Optional<Path> onPath(String program) {
            return Optional.ofNullable(path.get(program));
        }

        @Override
        public boolean mayInstall() {
            return install;
        }

        @Override
        public boolean isRoot() {
            return root;
        }

        @Override
        public boolean playwrightBringsOne() {
            fetched.add("playwright");
            return playwright;
        }

        @Override
        public boolean aptInstalls(String... packages) {
            for (String name : packages) {
                fetched.add(name);
                path.put(name, Path.of("/usr/bin", name));
            }
            return true;
        }
    }
}
