package io.genkan.provisioning;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads a society's file row by row (RFC 4180). What cannot be read is told with its line, and the
 * next line is a row again: a forgotten quotation mark must not swallow the rest of the file, as it
 * does with a parser that trusts it.
 */
final class RowReader {

    /** A cell may hold line breaks; one that goes on longer was never closed. */
    private static final int MOST_LINES = 20;

    private static final String HIDDEN = "********";

    private final Lines lines;
    private final Encoding encoding;
    private final Deque<Line> back = new ArrayDeque<>();
    private final Header header;

    /**
     * @throws UnreadableFile when the header is missing or wrong
     */
    RowReader(Lines lines, Encoding encoding) throws IOException {
        this.lines = lines;
        this.encoding = encoding;
        header = readHeader();
    }

    Header header() {
        return header;
    }

    /** {@code null} after the last one. */
    Entry next() throws IOException {
        var first = nextLine();
        return first == null ? null : entry(first);
    }

    private Header readHeader() throws IOException {
        var first = nextLine();
        if (first == null) {
            return Header.of(List.of());
        }
        var text = encoding.read(first.bytes()).filter(read -> !first.cut());
        var cells = text.map(Cells::of).filter(read -> read.state() == Cells.State.WHOLE);
        if (text.isEmpty()) {
            throw UnreadableFile.malformed(
                    first.number() + "行目の見出しを " + encoding.label() + " として読めません。");
        }
        return Header.of(
                cells.orElseThrow(
                                () ->
                                        UnreadableFile.malformed(
                                                first.number() + "行目の見出しで「\"」が閉じられていません。"))
                        .cells());
    }

    private Entry entry(Line first) throws IOException {
        if (first.cut()) {
            return refused(first, "この行は長すぎます（" + Lines.LONGEST + "バイトまで）。");
        }
        var text = encoding.read(first.bytes());
        if (text.isEmpty()) {
            return refused(first, encoding.label() + " として読めない文字があります。");
        }
        var cells = Cells.of(text.get());
        return switch (cells.state()) {
            case WHOLE -> new Row(header, first.number(), cells.cells());
            case OPEN ->
                    closedLater(first, text.get())
                            .orElseGet(
                                    () ->
                                            refused(
                                                    first,
                                                    cells,
                                                    "「\"」が " + first.number() + " 行目で開いたままです。"));
            case ASTRAY -> refused(first, cells, "「\"」の使い方が正しくありません。");
        };
    }

    /** The row when the quotation mark is closed on a later line and all columns are there. */
    private Optional<Entry> closedLater(Line first, String opened) throws IOException {
        var text = new StringBuilder(opened);
        var taken = new ArrayList<Line>();
        while (taken.size() < MOST_LINES) {
            var more = back.isEmpty() ? lines.next() : back.poll();
            if (more == null) {
                break;
            }
            taken.add(more);
            var read = encoding.read(more.bytes());
            if (more.cut() || read.isEmpty()) {
                break;
            }
            var cells = Cells.of(text.append('\n').append(read.get()).toString());
            var row = new Row(header, first.number(), cells.cells());
            if (cells.state() == Cells.State.WHOLE && row.complete()) {
                return Optional.of(row);
            }
            if (cells.state() != Cells.State.OPEN) {
                break;
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            back.push(taken.get(i));
        }
        return Optional.empty();
    }

    private Line nextLine() throws IOException {
        Line next;
        do {
            next = back.isEmpty() ? lines.next() : back.poll();
        } while (next != null && next.blank());
        return next;
    }

    private Rejection refused(Line line, Cells before, String reason) {
        int column = before.cells().size();
        String field =
                column < header.columns().size()
                        ? header.columns().get(column).title()
                        : Rejection.WHOLE_ROW;
        return new Rejection(line.number(), field, reason, shown(line));
    }

    private Rejection refused(Line line, String reason) {
        return new Rejection(line.number(), Rejection.WHOLE_ROW, reason, shown(line));
    }

    /** Nothing where a password may be among the cells. */
    private String shown(Line line) {
        return header.has(Column.INITIAL_PASSWORD)
                ? HIDDEN
                : encoding.loosely(line.bytes()).replace('\0', '\uFFFD');
    }
}
