package io.genkan.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture with a two-dimensional code on it, looked at as a camera does. */
public final class QrPicture {

    private QrPicture() {}

    /** What the code in this PNG says. */
    public static String read(byte[] png) {
        var picture = decode(png);
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap =
                new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        for (var hint : List.of(DecodeHintType.TRY_HARDER, DecodeHintType.PURE_BARCODE)) {
            try {
                return new QRCodeReader().decode(bitmap, Map.of(hint, true)).getText();
            } catch (ReaderException nextFrame) {
                // about one code in 700 looks as if its corners were elsewhere; a camera moves
            }
        }
        throw new AssertionError("no readable code in " + kept(png));
    }

    /** For people to look at. */
    private static Path kept(byte[] png) {
        try {
            return Files.write(Files.createTempFile(Path.of("target"), "unreadable", ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage decode(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
