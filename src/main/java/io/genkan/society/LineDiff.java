package io.genkan.society;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two texts, line by line: the longest common subsequence, which for a text of
 * articles is what people call "the same". Nothing of it is told by colour alone.
 */
public final class LineDiff {

    /** Above this many comparisons the texts have too little in common to be worth it. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private LineDiff() {}

    /** What happened to a line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A line and what happened to it. */
    public record Line(Kind kind, String text) {

        public boolean added() {
            return kind == Kind.ADDED;
        }

        public boolean removed() {
            return kind == Kind.REMOVED;
        }
    }

    /** All lines of both, in order; of a changed one first the old, then the new. */
    public static List<Line> between(List<String> before, List<String> after) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        var lines = new ArrayList<Line>();
        before.subList(0, head).forEach(line -> lines.add(new Line(Kind.SAME, line)));
        middle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail),
                lines);
        before.subList(before.size() - tail, before.size())
                .forEach(line -> lines.add(new Line(Kind.SAME, line)));
        return lines;
    }

    /** The changed lines only, each under the heading (第…条) it stands under. */
    public static List<Line> summary(List<String> before, List<String> after) {
        var summary = new ArrayList<Line>();
        Line heading = null;
        for (Line line : between(before, after)) {
            boolean article = line.text().startsWith("第") && line.text().contains("条");
            if (line.kind() == Kind.SAME) {
                heading = article ? line : heading;
                continue;
            }
            if (heading != null && !article) {
                summary.add(heading);
            }
            heading = null;
            summary.add(line);
        }
        return summary;
    }

    private static void middle(List<String> before, List<String> after, List<Line> lines) {
        int[][] common =
                (long) before.size() * after.size() > MOST_COMPARISONS
                        ? null
                        : lengths(before, after);
        int i = 0;
        int j = 0;
        while (common != null && i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                lines.add(new Line(Kind.SAME, before.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Kind.REMOVED, before.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(line -> lines.add(new Line(Kind.REMOVED, line)));
        after.subList(j, after.size()).forEach(line -> lines.add(new Line(Kind.ADDED, line)));
    }

    /** {@code [i][j]}: how many lines the rests from i and from j have in common. */
    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String fromEnd(List<String> lines, int back) {
        return lines.get(lines.size() - 1 - back);
    }
}
