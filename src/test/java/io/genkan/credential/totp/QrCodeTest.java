package io.genkan.credential.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.genkan.testing.QrPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void camera_reads_what_the_app_has_to_learn() {
        String uri = ProvisioningUri.of("加入者ページ", "K1000001", SECRET);

        assertThat(QrPicture.read(QrCode.png(uri))).isEqualTo(uri);
    }

    @Test
    void camera_reads_japanese_as_it_is() {
        assertThat(QrPicture.read(QrCode.png("加入者ページ 〜"))).isEqualTo("加入者ページ 〜");
    }

    @Test
    void densest_address_still_fits_61_modules() throws IOException {
        String uri = ProvisioningUri.of("健康保険組合加入者ページ", "K1000001", SECRET);
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.png(uri)));

        assertThat(uri).hasSizeLessThanOrEqualTo(251);
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
