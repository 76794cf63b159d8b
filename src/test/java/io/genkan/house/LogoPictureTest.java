package io.genkan.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.house.LogoPicture.Flaw;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogoPictureTest {

    @Test
    void a_large_picture_is_made_to_fit() throws IOException {
        var logo = LogoPicture.of(file(1200, 400, "png")).picture().orElseThrow();

        var drawn = ImageIO.read(new ByteArrayInputStream(bytes(logo)));
        assertThat(drawn.getWidth()).isEqualTo(logo.width()).isEqualTo(288);
        assertThat(drawn.getHeight()).isEqualTo(logo.height()).isEqualTo(96);
        assertThat(logo.shownWidth()).isEqualTo(96);
    }

    @Test
    void a_small_one_is_not_enlarged() throws IOException {
        var logo = LogoPicture.of(file(40, 20, "jpeg")).picture().orElseThrow();

        assertThat(logo.width()).isEqualTo(40);
        assertThat(logo.height()).isEqualTo(20);
    }

    @Test
    void what_we_drew_stays_as_it_is() throws IOException {
        var logo = LogoPicture.of(file(1200, 400, "png")).picture().orElseThrow();

        assertThat(LogoPicture.of(bytes(logo)).picture()).contains(logo);
    }

    @Test
    @DisplayName("what hides behind a picture is gone")
    void what_hides_behind_a_picture_is_gone() throws IOException {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] picture = file(40, 20, "png");
        byte[] both = Arrays.copyOf(picture, picture.length + script.length);
        System.arraycopy(script, 0, both, picture.length, script.length);

        var logo = LogoPicture.of(both).picture().orElseThrow();

        assertThat(new String(bytes(logo), StandardCharsets.US_ASCII)).doesNotContain("script");
    }

    @Test
    void no_picture() throws IOException {
        byte[] cut = Arrays.copyOf(file(40, 20, "png"), 40);
        byte[] gif = file(40, 20, "gif");

        assertThat(flaw("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes()))
                .isEqualTo(Flaw.NO_PICTURE);
        assertThat(flaw(cut)).isEqualTo(Flaw.NO_PICTURE);
        assertThat(flaw(gif)).isEqualTo(Flaw.NO_PICTURE);
        assertThat(flaw(new byte[] {0})).isEqualTo(Flaw.NO_PICTURE);
    }

    @Test
    void sides_are_looked_at_before_the_picture_is() throws IOException {
        assertThat(flaw(file(4001, 16, "png"))).isEqualTo(Flaw.WRONG_SIDES);
        assertThat(flaw(file(15, 400, "png"))).isEqualTo(Flaw.WRONG_SIDES);
        assertThat(flaw(new byte[LogoPicture.LARGEST_FILE + 1])).isEqualTo(Flaw.TOO_LARGE);
    }

    private static Flaw flaw(byte[] file) {
        return LogoPicture.of(file).flaw();
    }

    private static byte[] bytes(LogoPicture logo) {
        return Base64.getDecoder().decode(logo.carried());
    }

    private static byte[] file(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
