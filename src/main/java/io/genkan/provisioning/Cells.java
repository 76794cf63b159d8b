package io.genkan.provisioning;

import java.util.ArrayList;
import java.util.List;

/**
 * A row's text taken apart into cells (RFC 4180 §2). Strict about quotation marks, since one that
 * is out of its place moves everything after it.
 *
 * @param cells those before the place where it went wrong, if it did
 */
record Cells(State state, List<String> cells) {

    enum State {
        WHOLE,
        /** A quotation mark was opened and not closed; perhaps on a later line. */
        OPEN,
        /** A quotation mark stands where none may be. */
        ASTRAY
    }

    static Cells of(String text) {
        return text.indexOf('"') < 0
                ? new Cells(State.WHOLE, List.of(text.split(",", -1)))
                : new Quoted(text).cells();
    }

    private static final class Quoted {

        private final String text;
        private final List<String> cells = new ArrayList<>();
        private int at;

        Quoted(String text) {
            this.text = text;
        }

        Cells cells() {
            while (true) {
                boolean quoted = at < text.length() && text.charAt(at) == '"';
                var state = quoted ? quoted() : plain();
                if (state != State.WHOLE || at >= text.length()) {
                    return new Cells(state, List.copyOf(cells));
                }
                at++; // the comma
            }
        }

        private State plain() {
            int comma = text.indexOf(',', at);
            int end = comma < 0 ? text.length() : comma;
            String cell = text.substring(at, end);
            if (cell.indexOf('"') >= 0) {
                return State.ASTRAY;
            }
            cells.add(cell);
            at = end;
            return State.WHOLE;
        }

        private State quoted() {
            var cell = new StringBuilder();
            int from = at + 1;
            while (true) {
                int mark = text.indexOf('"', from);
                if (mark < 0) {
                    return State.OPEN;
                }
                cell.append(text, from, mark);
                if (!startsAt(mark + 1, '"')) {
                    at = mark + 1;
                    break;
                }
                cell.append('"');
                from = mark + 2;
            }
            if (at < text.length() && text.charAt(at) != ',') {
                return State.ASTRAY;
            }
            cells.add(cell.toString());
            return State.WHOLE;
        }

        private boolean startsAt(int place, char wanted) {
            return place < text.length() && text.charAt(place) == wanted;
        }
    }
}
