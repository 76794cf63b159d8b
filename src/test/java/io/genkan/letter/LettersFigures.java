package io.genkan.letter;

import io.genkan.society.EnvelopeWindow;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long 10,000 letters take and how much memory they want; docs/testing.md has the command. Not
 * a test: a figure of one machine on one day.
 */
final class LettersFigures {

    private static final String[] NAMES = {"髙橋 花子", "山﨑 一郎", "𠮷野 さくら", "渡邊 太郎", "葛󠄀城 めぐみ"};

    private LettersFigures() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : LetterFile.MOST;
        Path file = args.length > 1 ? Path.of(args[1]) : Files.createTempFile("letters", ".pdf");
        long began = System.nanoTime();
        var glyphs = Glyphs.ofTheLetters();
        try (var out = new FileOutputStream(file.toFile())) {
            new LetterFile(sender(), glyphs).write(letters(count), out);
        }
        System.out.printf(
                "%d letters: %.1f s, %d bytes, at most %d MiB of heap allowed%n",
                count,
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0,
                Files.size(file),
                Runtime.getRuntime().maxMemory() >> 20);
        if (args.length < 2) {
            Files.delete(file);
        }
    }

    static Sender sender() {
        return new Sender(
                "サンプル健康保険組合",
                "サンプル健保ウェブ",
                "03-0000-0000",
                "平日 9:00〜17:00",
                "{symbol}{number}{yyyyMMdd}",
                EnvelopeWindow.USUAL,
                URI.create("https://www.sample.portal.example.jp"),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 13));
    }

    static List<Letter> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Letter(
                                        "サンプル製作所 第" + (i / 500 + 1) + "工場",
                                        Glyphs.printed(NAMES[i % NAMES.length]),
                                        Integer.toString(10_000_000 + i),
                                        i % 10 == 9 ? Optional.empty() : Optional.of(password(i))))
                .toList();
    }

    private static String password(int number) {
        String alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(alphabet.charAt((number * 7 + i * i * 13 + i) % 32));
        }
        return text.toString();
    }
}
