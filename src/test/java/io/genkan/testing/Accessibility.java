package io.genkan.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a machine can find of WCAG 2.2, levels A and AA. */
public final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    public static void mustBeClean(Page page) {
        var violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    page.url()
                            + "\n"
                            + violations.stream()
                                    .map(Accessibility::inWords)
                                    .collect(Collectors.joining("\n")));
        }
    }

    private static String inWords(Rule rule) {
        return rule.getImpact()
                + ": "
                + rule.getHelp()
                + " ("
                + rule.getId()
                + ")\n"
                + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .map(html -> "    " + html)
                        .collect(Collectors.joining("\n"));
    }
}
