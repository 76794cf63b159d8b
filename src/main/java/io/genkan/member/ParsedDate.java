package io.genkan.member;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@link BirthDateText} made of a text: a date, or why there is none.
 *
 * @param refusal empty exactly when there is a date
 * @param month as written, for 「2月30日はありません。」; 0 unless the refusal is IMPOSSIBLE
 * @param day likewise
 */
public record ParsedDate(Optional<LocalDate> date, Optional<Refusal> refusal, int month, int day) {

    public enum Refusal {
        EMPTY,
        TOO_LONG,
        UNREADABLE,
        /** The calendar has no such day: 2月30日, 13月1日. */
        IMPOSSIBLE,
        /** The era has no such day: 昭和65年, 平成31年5月1日. */
        OUTSIDE_ERA,
        /** Two years are written and they differ: 昭和45年(1971年). */
        AMBIGUOUS
    }

    static ParsedDate on(LocalDate date) {
        return new ParsedDate(Optional.of(date), Optional.empty(), 0, 0);
    }

    static ParsedDate refused(Refusal why) {
        return new ParsedDate(Optional.empty(), Optional.of(why), 0, 0);
    }

    static ParsedDate impossible(int month, int day) {
        return new ParsedDate(Optional.empty(), Optional.of(Refusal.IMPOSSIBLE), month, day);
    }

    /** A date of birth is not for logs. */
    @Override
    public String toString() {
        return "ParsedDate";
    }
}
