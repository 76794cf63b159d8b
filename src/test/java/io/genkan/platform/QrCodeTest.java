package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.genkan.testing.QrPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://portal.example.jp/phone/continue?t=";

    @Test
    void camera_reads_what_was_written() {
        String uri = ADDRESS + "A".repeat(43);

        assertThat(QrPicture.read(QrCode.png(uri))).isEqualTo(uri);
    }

    @Test
    void camera_reads_japanese_as_it_is() {
        assertThat(QrPicture.read(QrCode.png("加入者ページ 〜"))).isEqualTo("加入者ページ 〜");
    }

    @Test
    void camera_reads_a_code_that_looks_as_if_its_corners_were_elsewhere() {
        String uri = "otpauth://totp/x?secret=254";

        assertThat(QrPicture.read(QrCode.png(uri))).isEqualTo(uri);
    }

    @Test
    void text_of_240_bytes_still_fits_61_modules() throws IOException {
        String uri = ADDRESS + "a".repeat(240 - ADDRESS.length());
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.png(uri)));

        assertThat(image.getWidth()).isEqualTo(image.getHeight()).isLessThanOrEqualTo((61 + 8) * 5);
    }

    @Test
    void picture_has_a_quiet_zone_of_four_modules() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.png("x")));

        assertThat(image.getRGB(19, 19)).isEqualTo(0xffffffff);
        assertThat(image.getRGB(20, 20)).isEqualTo(0xff000000);
    }

    @Test
    void text_that_fits_no_code_is_told() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.png("x".repeat(3_000)));
    }
}
