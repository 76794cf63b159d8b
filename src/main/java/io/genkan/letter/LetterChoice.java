package io.genkan.letter;

import io.genkan.member.Offices;
import io.genkan.member.Round;
import io.genkan.member.Rounds;
import io.genkan.platform.Option;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What letters are chosen by, and what this request chose of it. */
@Named
@RequestScoped
public class LetterChoice {

    private static final int OFFERED = 100;

    @Inject private Rounds rounds;
    @Inject private Offices offices;
    @Inject private CurrentStaff staff;
    @Inject private Texts texts;
    @Inject private Written written;
    @Inject private HttpServletRequest request;
    private Selection selection;

    public Selection selection() {
        if (selection == null) {
            selection = AskedSelection.in(request);
        }
        return selection;
    }

    /** The newest, and the one that was chosen, however old it is. */
    public List<Option> rounds() {
        var newest = rounds.latest(staff.society().id(), OFFERED);
        var older = round().filter(chosen -> !newest.contains(chosen)).stream();
        return Stream.concat(newest.stream(), older).map(this::option).toList();
    }

    private Option option(Round round) {
        return new Option(
                round.publicId(),
                texts.format("round.label", written.instant(round.at()), round.accepted()));
    }

    public List<String> offices() {
        return offices.of(staff.society().id());
    }

    private Optional<Round> round() {
        return selection().round().isEmpty()
                ? Optional.empty()
                : rounds.find(staff.society().id(), selection().round());
    }

    /** Which file was chosen, for people; empty when none was. */
    Optional<String> roundInWords() {
        if (selection().round().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                round().map(found -> texts.format("letters.of.round", written.instant(found.at())))
                        .orElseGet(() -> texts.get("letters.of.round.unknown")));
    }
}
