package io.genkan.helpdesk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the list of members shows, as its address says it: a page that is sent to a colleague, or
 * gone back to, shows the same.
 *
 * @param page 1, 2, …
 */
record ListQuery(
        String text, String office, ListedState state, ListedBy by, boolean backwards, int page) {

    static final int PER_PAGE = 20;

    /** However many there are, nobody turns more pages than this. */
    static final int PAGES = 500;

    private static final int LONGEST = 100;

    /** Whatever an address says that means nothing is as if it were not there. */
    static ListQuery from(Function<String, String> parameter) {
        return new ListQuery(
                text(parameter.apply("q")),
                text(parameter.apply("office")),
                one(ListedState.values(), parameter.apply("state")),
                one(ListedBy.values(), parameter.apply("sort")),
                "1".equals(parameter.apply("desc")),
                page(parameter.apply("page")));
    }

    int skipped() {
        return (page - 1) * PER_PAGE;
    }

    ListQuery turnedTo(int other) {
        return new ListQuery(text, office, state, by, backwards, other);
    }

    /** Sorted by this, or the other way round where it is already. */
    ListQuery sortedBy(ListedBy column) {
        return new ListQuery(text, office, state, column, column == by && !backwards, 1);
    }

    /** The part of an address after the question mark; empty for what is shown first. */
    String parameters() {
        return said().stream()
                .map(it -> it.name() + "=" + URLEncoder.encode(it.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** An address that remembers the list, so that the way back leads to it. */
    String from(String address) {
        return said().isEmpty() ? address : address + "&" + parameters();
    }

    /** What is not as it is shown first. */
    List<Said> said() {
        return Stream.of(
                        new Said("q", text, ""),
                        new Said("office", office, ""),
                        new Said("state", name(state), name(ListedState.ALL)),
                        new Said("sort", name(by), name(ListedBy.KANA)),
                        new Said("desc", backwards ? "1" : "", ""),
                        new Said("page", Integer.toString(page), "1"))
                .filter(it -> !it.value().equals(it.usual()))
                .toList();
    }

    /** One parameter, and what it is where nobody says it. */
    public record Said(String name, String value, String usual) {}

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static <T extends Enum<?>> T one(T[] all, String said) {
        return Stream.of(all).filter(it -> name(it).equals(said)).findFirst().orElse(all[0]);
    }

    private static int page(String said) {
        boolean number = said != null && said.matches("[0-9]{1,5}");
        return number ? Math.max(1, Math.min(PAGES, Integer.parseInt(said))) : 1;
    }
}
