package io.genkan.letter;

import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecret.Kind;
import io.genkan.credential.InitialSecrets;
import io.genkan.credential.LetterSecret;
import io.genkan.letter.LetterRecords.Entry;
import io.genkan.letter.LetterRecords.Overtaken;
import io.genkan.member.Member;
import io.genkan.society.PortalAddresses;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes letters. A password is drawn for the sheet it stands on; the file is made first and becomes
 * true afterwards, so that no older letter ends for a file that could not be made.
 */
@ApplicationScoped
public class Letters {

    @Inject private Candidates candidates;
    @Inject private InitialSecrets initial;
    @Inject private LetterRecords records;
    @Inject private PortalAddresses addresses;
    @Inject private Clock clock;

    /** Ten thousand sheets take much of a server's memory, so they are made one file at a time. */
    private final ReentrantLock press = new ReentrantLock();

    private volatile Glyphs glyphs;

    /** Whom the next press would print, and who is left out. */
    Plan plan(Society society, Selection selection) {
        var check = new LetterCheck(glyphs(), society.envelopeWindow(), LocalDate.now(clock));
        var sifting = new Sifting();
        candidates.each(
                society,
                selection,
                (member, secret) -> {
                    if (!sifting.hasRoom()) {
                        return false;
                    }
                    check.obstacle(member, secret)
                            .ifPresentOrElse(
                                    sifting::leaveOut,
                                    () -> sifting.write(addressee(society, member, secret)));
                    return true;
                });
        return sifting.plan();
    }

    private Addressee addressee(Society society, Member member, Optional<InitialSecret> known) {
        var secret = known.orElseThrow();
        boolean guessable =
                secret.kind() == Kind.GUESSABLE && initial.guessable(society, member.facts());
        return Addressee.of(member, secret, guessable);
    }

    /**
     * Prints a plan. Whoever asks has to send the file on and to close it.
     *
     * @param seen the newest printing that the person who asks knows of
     * @throws Overtaken when there is a newer one, or a file is being made at this moment
     */
    PrintedFile print(Society society, Plan plan, Order order, long seen)
            throws IOException, Overtaken {
        if (!press.tryLock()) {
            throw new Overtaken();
        }
        try {
            return made(society, plan, order, seen);
        } finally {
            press.unlock();
        }
    }

    private PrintedFile made(Society society, Plan plan, Order order, long seen)
            throws IOException, Overtaken {
        var now = clock.instant();
        var lastDay = LastDay.of(now, society.initialPasswordLife());
        var sender =
                Sender.of(society, addresses.of(society), LocalDate.now(clock), lastDay.date());
        var entries = plan.addressees().stream().map(this::entry).toList();
        var file = new PrintedFile();
        try {
            fill(file, entries, sender, order.output());
            records.enter(
                    society,
                    order.batch(society, now, entries.size()),
                    entries,
                    lastDay.end(),
                    seen);
            return file;
        } catch (IOException | Overtaken | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private void fill(PrintedFile file, List<Entry> entries, Sender sender, Output output)
            throws IOException {
        var letters = entries.stream().map(Letters::letter).toList();
        var out = new BufferedOutputStream(file.toFill());
        if (output == Output.PDF) {
            new LetterFile(sender, glyphs()).write(letters, out);
        } else {
            PrintHouseFile.write(letters, sender, out);
        }
        out.flush();
    }

    private Entry entry(Addressee to) {
        Optional<LetterSecret> drawn =
                to.guessable() ? Optional.empty() : Optional.of(initial.draw(to.publicId()));
        return new Entry(to, drawn);
    }

    private static Letter letter(Entry entry) {
        var to = entry.to();
        return new Letter(
                to.office(), to.name(), to.userId(), entry.drawn().map(LetterSecret::printed));
    }

    private Glyphs glyphs() {
        var known = glyphs;
        if (known == null) {
            known = Glyphs.ofTheLetters();
            glyphs = known;
        }
        return known;
    }
}
