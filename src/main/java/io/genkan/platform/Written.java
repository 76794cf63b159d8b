package io.genkan.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates and times the way the reader writes them; the year only when it is another one. */
@Named
@RequestScoped
public class Written {

    @Inject private LocaleChoice language;
    @Inject private Clock clock;

    /** 11月20日（金）18:02 */
    public String instant(Instant at) {
        var local = at.atZone(ClockProducer.JAPAN);
        boolean thisYear = local.getYear() == LocalDate.now(clock).getYear();
        String pattern = japanese() ? "M月d日（E）H:mm" : "EEE d MMM, HH:mm";
        String year = japanese() ? "yyyy年" : "yyyy, ";
        return local.format(
                DateTimeFormatter.ofPattern((thisYear ? "" : year) + pattern, language.locale()));
    }

    /** Milliseconds of the server's clock, for a page to compare the device's with. */
    public long now() {
        // a ticking clock cannot tell its own milliseconds when the tick is finer
        return clock.instant().toEpochMilli();
    }

    /** 2026年10月1日 */
    public String date(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofPattern(
                        japanese() ? "yyyy年M月d日" : "d MMMM yyyy", language.locale()));
    }

    /** 1970年（昭和45年）1月1日 */
    public String birthDate(LocalDate date) {
        if (!japanese()) {
            return date(date);
        }
        return date.getYear()
                + "年（"
                + era(date)
                + "）"
                + date.getMonthValue()
                + "月"
                + date.getDayOfMonth()
                + "日";
    }

    /** 昭和45年; an era's first year is 元年. */
    private static String era(LocalDate date) {
        var inEra = JapaneseDate.from(date);
        int year = inEra.get(ChronoField.YEAR_OF_ERA);
        return inEra.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE)
                + (year == 1 ? "元" : year)
                + "年";
    }

    private boolean japanese() {
        return language.locale().equals(Locale.JAPANESE);
    }
}
