package io.genkan.inspection;

import io.genkan.platform.ClockProducer;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this request's address, or its form, asks the trail for. Without a period it is the last
 * thirty days; what is unreadable counts as not given.
 */
@Named("askedSearch")
@RequestScoped
public class AskedSearch {

    static final long LONGEST_DAYS = 366;
    private static final int USUAL_DAYS = 30;
    private static final int LONGEST = 64;

    /** Fits nobody. */
    private static final long NOBODY = 0;

    @Inject private Trail trail;
    @Inject private CurrentStaff staff;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    Search search() {
        return new Search(
                staff.society().id(),
                start(getFrom()),
                start(getTo().plusDays(1)),
                person("member"),
                person("staff"),
                text("event"));
    }

    /** Whether nobody may take along so much at once. */
    boolean tooLong() {
        return ChronoUnit.DAYS.between(getFrom(), getTo()) >= LONGEST_DAYS;
    }

    public LocalDate getFrom() {
        return date("from").orElseGet(() -> getTo().minusDays(USUAL_DAYS));
    }

    public LocalDate getTo() {
        return date("to").orElseGet(() -> LocalDate.now(clock));
    }

    public String getMember() {
        return text("member").orElse("");
    }

    public String getStaff() {
        return text("staff").orElse("");
    }

    public String getEvent() {
        return text("event").orElse("");
    }

    /** The place in the trail that was read last. */
    Optional<Line.Place> after() {
        return text("after")
                .filter(place -> place.matches("\\d{4}-[0-9T:.-]{6,22}Z_-?\\d{1,18}"))
                .map(place -> place.split("_"))
                .flatMap(AskedSearch::place);
    }

    private static Optional<Line.Place> place(String[] parts) {
        try {
            return Optional.of(new Line.Place(Instant.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException altered) {
            return Optional.empty();
        }
    }

    /** This search in an address. */
    String query() {
        return Stream.of("member", "staff", "event", "from", "to")
                .flatMap(name -> text(name).map(value -> name + "=" + encoded(value)).stream())
                .collect(Collectors.joining("&"));
    }

    private Optional<Long> person(String field) {
        return text(field).map(userId -> trail.person(staff.society().id(), userId).orElse(NOBODY));
    }

    private Optional<LocalDate> date(String name) {
        try {
            return text(name)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() > 1970 && day.getYear() < 3000);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ClockProducer.JAPAN).toInstant();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
