package io.genkan.journey;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;

/** A society's file of any size, the same each time; one row in a thousand is wrong. */
final class LargeFile {

    private LargeFile() {}

    static Path write(Path file, int rows, IntFunction<String> office) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "user_id,symbol,number,branch,name,kana,birth_date,office,email,leaves_on\r\n");
            for (int i = 0; i < rows; i++) {
                out.write(row(i, office.apply(i)));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(int i, String office) {
        String born =
                i % 1000 == 999
                        ? "1970-02-30"
                        : LocalDate.of(1950, 1, 1).plusDays(i % 20_000).toString();
        return "M%07d,%d,%d,00,\"健保 太郎%d\",ケンポ タロウ,%s,%s,m%d@member.example,\r\n"
                .formatted(i, 1000 + i % 50, i, i, born, office, i);
    }
}
