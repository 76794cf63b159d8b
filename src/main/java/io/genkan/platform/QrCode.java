package io.genkan.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A two-dimensional code as a PNG: level M, quiet zone 4, whole pixels per module, black on white.
 */
public final class QrCode {

    private static final int PIXELS = 5;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");

    private QrCode() {}

    /**
     * The picture as a {@code data:} address, so that what it says is in no address, history or
     * cache.
     */
    public static String dataUri(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
    }

    /**
     * @throws IllegalArgumentException when the text is too long for any code
     */
    public static byte[] png(String text) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(
                    image(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS)),
                    "png",
                    png);
            return png.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("does not fit a QR code", tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The dark modules, row by row and without the quiet zone, for whoever draws them.
     *
     * @throws IllegalArgumentException when the text is too long for any code
     */
    public static boolean[][] modules(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
            var dark = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < dark.length; y++) {
                for (int x = 0; x < dark[y].length; x++) {
                    dark[y][x] = matrix.get(x, y) == 1;
                }
            }
            return dark;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("does not fit a QR code", tooLong);
        }
    }

    private static BufferedImage image(BitMatrix modules) {
        int size = modules.getWidth() * PIXELS;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0x000000 : 0xffffff);
            }
        }
        return image;
    }
}
