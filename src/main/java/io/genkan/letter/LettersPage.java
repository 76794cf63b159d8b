package io.genkan.letter;

import io.genkan.letter.LetterRecords.Overtaken;
import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** 通知書 (/staff/letters): choose of whom, see who is left out, print, and who printed what. */
@Named
@RequestScoped
public class LettersPage {

    private static final int SHOWN = 100;
    private static final List<String> CHOICES =
            List.of("import", "office", "batch", "member", "renew");

    @Inject private Letters letters;
    @Inject private LetterRecords records;
    @Inject private LetterChoice choice;
    @Inject private Members members;
    @Inject private CurrentStaff staff;
    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private Written written;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private Plan plan;

    /** How many are left out for one reason. */
    public record Left(Obstacle why, long count) {}

    public Selection selection() {
        return choice.selection();
    }

    /** Whether anything was chosen yet; looking for everybody is work nobody asked for. */
    public boolean isAsked() {
        return CHOICES.stream().anyMatch(name -> request.getParameter(name) != null);
    }

    public int printable() {
        return plan().addressees().size();
    }

    public boolean isMore() {
        return plan().more();
    }

    /** Whether so many are left out that the rest was not looked at. */
    public boolean isUnread() {
        return plan().unread();
    }

    /** Whether there may be others to mend. */
    public boolean isFirstToMend() {
        return plan().toMend().size() == Sifting.SHOWN;
    }

    public long guessable() {
        return plan().guessable();
    }

    public List<Left> left() {
        var counts = plan().leftOut();
        return Arrays.stream(Obstacle.values())
                .filter(counts::containsKey)
                .map(why -> new Left(why, counts.get(why)))
                .toList();
    }

    public List<LeftOut> toMend() {
        return plan().toMend();
    }

    /** 2026年12月13日, for what is printed now. */
    public String lastDay() {
        return written.date(
                LastDay.of(clock.instant(), staff.society().initialPasswordLife()).date());
    }

    public List<LetterBatch> history() {
        return records.latest(staff.society(), SHOWN);
    }

    public String nameOf(LetterBatch batch) {
        return members.find(batch.staff()).flatMap(Member::name).orElse("");
    }

    public String words(Obstacle why) {
        return texts.get(why.text());
    }

    /** PDF, or PDF・作り直し. */
    public String kind(LetterBatch batch) {
        String output = texts.get(batch.output().text());
        return batch.renewed() ? output + "・" + texts.get("letters.renewed") : output;
    }

    /** The newest printing this page knows of; rides in a hidden field. */
    public long newest() {
        return records.newest(staff.society());
    }

    /** Whom the choice means, for people. */
    public String inWords() {
        var words = new ArrayList<String>();
        var asked = selection();
        if (asked.batch() != 0) {
            words.add(texts.format("letters.of.batch", Long.toString(asked.batch())));
        }
        choice.roundInWords().ifPresent(words::add);
        if (!asked.office().isEmpty()) {
            words.add(asked.office());
        }
        if (!asked.member().isEmpty()) {
            words.add(person(asked.member()));
        }
        return words.isEmpty() ? texts.get("letters.of.all") : String.join("・", words);
    }

    /** The one person asked for, as far as the choice finds them. */
    private String person(String publicId) {
        return plan().addressees().stream()
                .filter(one -> one.publicId().equals(publicId))
                .map(Addressee::userId)
                .findFirst()
                .orElseGet(() -> texts.get("letters.of.one"));
    }

    /** 通知書を作る. */
    public void print() {
        make(Output.PDF);
    }

    /** 印刷会社用のファイル. */
    public void export() {
        make(Output.CSV);
    }

    private void make(Output output) {
        if (printable() == 0) {
            screen.error("print", "letters.none");
            return;
        }
        if (selection().renew() && (isMore() || isUnread())) {
            // the next press would begin with the same ones
            screen.error("print", isMore() ? "letters.more.renew" : "letters.unread");
            return;
        }
        var order = new Order(staff.id(), output, selection().renew(), inWords());
        try (var file = letters.print(staff.society(), plan(), order, seen())) {
            screen.download(output.file(name()), file.read(), file.size());
        } catch (Overtaken overtaken) {
            screen.error("print", "letters.overtaken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return "letters-" + LocalDate.now(clock) + "-" + newest();
    }

    private long seen() {
        return AskedSelection.number(Objects.toString(request.getParameter("seen"), ""));
    }

    private Plan plan() {
        if (plan == null) {
            plan = letters.plan(staff.society(), selection());
        }
        return plan;
    }
}
