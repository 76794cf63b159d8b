package io.genkan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.genkan.testing.QrPicture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterFileTest {

    private static final Glyphs GLYPHS = Glyphs.ofTheLetters();
    private static final Letter TO_HANAKO =
            new Letter("第一工場", "髙橋 花子", "hanako.t-01", Optional.of("2GQS-NCU6-A8YJ-W44W"));
    private static final Letter TO_TARO = new Letter("", "𠮷野 太郎", "2002", Optional.empty());

    private final Sender sender = LettersFigures.sender();

    @Test
    void a_letter_says_who_what_until_when_where_and_whom_to_ask() throws IOException {
        assertThat(text(TO_HANAKO))
                .contains("第一工場", "髙橋 花子", "様", "hanako.t-01", "2GQS-NCU6-A8YJ-W44W")
                .contains("2026年12月13日（日）まで", "https://www.sample.portal.example.jp/sign-in")
                .contains("サンプル健康保険組合", "03-0000-0000", "平日 9:00〜17:00")
                .contains("【1】", "【2】", "【3】", "【4】", "設定完了");
    }

    @Test
    @DisplayName("what can be guessed is explained and never printed (T1)")
    void a_guessable_password_is_not_printed() throws IOException {
        assertThat(text(TO_TARO))
                .contains("𠮷野 太郎", "記号＋番号＋生年月日（西暦8けた）", "12345619700101")
                .doesNotContain("大文字・小文字");
    }

    @Test
    @DisplayName("the code says the address and the user ID, and nothing else (T1)")
    void a_phone_reads_the_code() throws IOException {
        assertThat(QrPicture.read(picture(TO_HANAKO, 150)))
                .isEqualTo("https://www.sample.portal.example.jp/sign-in?id=hanako.t-01");
    }

    @Test
    void what_is_typed_is_large_and_in_a_face_that_tells_zero_from_o() throws IOException {
        var sizes = new HashMap<String, Float>();
        stripped(
                TO_HANAKO,
                (line, first) ->
                        sizes.put(
                                line.strip() + " " + first.getFont().getName(),
                                first.getFontSizeInPt()));

        assertThat(of(sizes, "2GQS-NCU6-A8YJ-W44W", "DejaVuSansMono")).isGreaterThanOrEqualTo(16);
        assertThat(of(sizes, "hanako.t-01", "DejaVuSansMono")).isGreaterThanOrEqualTo(16);
        sizes.forEach((line, size) -> assertThat(size).as(line).isGreaterThanOrEqualTo(10));
    }

    @Test
    @DisplayName("nothing but the address can show through the window (T4)")
    void the_window_shows_the_address_only() throws IOException {
        stripped(
                TO_HANAKO,
                (line, first) -> {
                    boolean seen = mm(first.getXDirAdj()) < 112 && mm(first.getYDirAdj()) < 57;
                    assertThat(seen)
                            .as(line)
                            .isEqualTo(line.contains("第一工場") || line.contains("花子"));
                });
    }

    @Test
    void every_sheet_is_one_page() throws IOException {
        var long64 =
                new Letter("第一工場", "山﨑 一郎", "a".repeat(64), Optional.of("2222-3333-4444-5555"));
        try (var document = Loader.loadPDF(pdf(TO_HANAKO, TO_TARO, long64))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(QrPicture.read(picture(long64, 300))).endsWith("?id=" + "a".repeat(64));
    }

    @Test
    void a_file_has_an_end() {
        var many = Collections.nCopies(LetterFile.MOST + 1, TO_TARO);
        assertThatThrownBy(
                        () ->
                                new LetterFile(sender, GLYPHS)
                                        .write(many, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String text(Letter letter) throws IOException {
        try (var document = Loader.loadPDF(pdf(letter))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] picture(Letter letter, int dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf(letter))) {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, dpi), "png", png);
            return png.toByteArray();
        }
    }

    private byte[] pdf(Letter... letters) throws IOException {
        var out = new ByteArrayOutputStream();
        new LetterFile(sender, GLYPHS).write(List.of(letters), out);
        return out.toByteArray();
    }

    private interface Seen {
        void line(String text, TextPosition first);
    }

    private void stripped(Letter letter, Seen seen) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(letter))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    seen.line(text, positions.get(0));
                }
            }.getText(document);
        }
    }

    private static float of(Map<String, Float> sizes, String text, String face) {
        return sizes.entrySet().stream()
                .filter(one -> one.getKey().startsWith(text + " "))
                .filter(one -> one.getKey().contains(face))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + sizes));
    }

    private static double mm(float points) {
        return points * Sheet.MM_OF_POINT;
    }
}
