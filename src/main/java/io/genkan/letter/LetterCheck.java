package io.genkan.letter;

import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecret.Kind;
import io.genkan.member.Member;
import io.genkan.society.EnvelopeWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody can have a letter, asked before anything is printed. */
final class LetterCheck {

    private final Glyphs glyphs;
    private final EnvelopeWindow window;
    private final LocalDate today;

    LetterCheck(Glyphs glyphs, EnvelopeWindow window, LocalDate today) {
        this.glyphs = glyphs;
        this.window = window;
        this.today = today;
    }

    Optional<LeftOut> obstacle(Member member, Optional<InitialSecret> secret) {
        if (secret.isEmpty()) {
            return Optional.of(leftOut(member, Obstacle.OWN_PASSWORD));
        }
        if (secret.get().kind() == Kind.PRINTED) {
            return Optional.of(leftOut(member, Obstacle.PRINTED_ELSEWHERE));
        }
        if (!member.mayEnter(today)) {
            return Optional.of(leftOut(member, Obstacle.NOT_ADMITTED));
        }
        return addressed(member);
    }

    private Optional<LeftOut> addressed(Member member) {
        String name = text(member.facts().name());
        String office = text(member.facts().office());
        var missing = Stream.of(name, office).map(glyphs::missing).flatMap(List::stream).toList();
        if (name.isBlank()) {
            return Optional.of(leftOut(member, Obstacle.NO_NAME));
        }
        if (!missing.isEmpty()) {
            return Optional.of(
                    new LeftOut(
                            member.publicId(),
                            member.userId(),
                            name,
                            Obstacle.NO_GLYPH,
                            missing.stream().distinct().toList()));
        }
        return AddressBlock.of(Glyphs.printed(office), Glyphs.printed(name), window, glyphs)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(leftOut(member, Obstacle.TOO_LONG));
    }

    private static LeftOut leftOut(Member member, Obstacle why) {
        return new LeftOut(
                member.publicId(), member.userId(), text(member.facts().name()), why, List.of());
    }

    private static String text(String fact) {
        return fact == null ? "" : fact;
    }
}
