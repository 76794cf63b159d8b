package io.genkan.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What went wrong behind a page that looks right: errors of scripts, violations of the content
 * security policy, missing files, answers of 500 and above. A test that did not expect them fails.
 */
final class Problems {

    private static final Set<String> PARTS_OF_A_PAGE =
            Set.of("script", "stylesheet", "image", "font", "manifest");

    private final List<String> seen = new ArrayList<>();

    static Problems of(BrowserContext context) {
        var problems = new Problems();
        context.onConsoleMessage(problems::hear);
        context.onWebError(
                error ->
                        problems.seen.add(
                                "script: " + error.error() + " at " + error.page().url()));
        context.onResponse(problems::look);
        return problems;
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    void forget() {
        seen.clear();
    }

    /** The browser also writes each failed request to the console; {@link #look} judges those. */
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.text().startsWith("Failed to load resource")) {
            seen.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void look(Response response) {
        boolean part = PARTS_OF_A_PAGE.contains(response.request().resourceType());
        if (response.status() >= (part ? 400 : 500)) {
            seen.add(
                    "answer "
                            + response.status()
                            + ": "
                            + response.request().method()
                            + " "
                            + response.url());
        }
    }
}
