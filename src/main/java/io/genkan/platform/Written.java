package io.genkan.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
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
        String era =
                JapaneseDate.from(date).format(DateTimeFormatter.ofPattern("Gy年", Locale.JAPANESE));
        return date.getYear()
                + "年（"
                + era
                + "）"
                + date.getMonthValue()
                + "月"
                + date.getDayOfMonth()
                + "日";
    }

    private boolean japanese() {
        return language.locale().equals(Locale.JAPANESE);
    }
}
