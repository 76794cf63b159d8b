package io.genkan.house;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that somebody brought, drawn anew by us: whatever else was in its file is gone, and it
 * is no larger than the head of a page needs. PNG and JPEG only; an SVG may carry a script.
 *
 * @param carried Base64 of the PNG
 */
record LogoPicture(String carried, int width, int height) {

    static final int LARGEST_FILE = 200 * 1024;

    private static final int LARGEST_PNG = 24 * 1024;
    private static final int SHOWN_HEIGHT = 32;
    private static final int SHOWN_WIDTH = 200;
    private static final int SHARPEST = 3;
    private static final int LONGEST_SIDE = 4000;
    private static final int SHORTEST_SIDE = 16;

    /** Why a file is no logo. */
    enum Flaw {
        TOO_LARGE,
        NO_PICTURE,
        WRONG_SIDES
    }

    /** Or what is wrong with it. */
    record Judged(Optional<LogoPicture> picture, Flaw flaw) {

        private static Judged bad(Flaw flaw) {
            return new Judged(Optional.empty(), flaw);
        }
    }

    static Judged of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            return Judged.bad(Flaw.TOO_LARGE);
        }
        var format = format(file);
        if (format.isEmpty()) {
            return Judged.bad(Flaw.NO_PICTURE);
        }
        var reader = ImageIO.getImageReadersByFormatName(format.get()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream);
            return judged(reader);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Judged.bad(Flaw.NO_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    /** How wide it stands in a page's head, in CSS pixels. */
    int shownWidth() {
        return Math.min(SHOWN_WIDTH, Math.max(1, width * SHOWN_HEIGHT / height));
    }

    /** Sides are looked at before a single pixel is unpacked. */
    private static Judged judged(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || Math.min(width, height) < SHORTEST_SIDE) {
            return Judged.bad(Flaw.WRONG_SIDES);
        }
        var image = reader.read(0);
        for (int sharp = SHARPEST; sharp > 0; sharp--) {
            var drawn = drawn(image, SHOWN_WIDTH * sharp, SHOWN_HEIGHT * sharp);
            byte[] png = png(drawn);
            if (png.length <= LARGEST_PNG) {
                String carried = Base64.getEncoder().encodeToString(png);
                return new Judged(
                        Optional.of(new LogoPicture(carried, drawn.getWidth(), drawn.getHeight())),
                        null);
            }
        }
        return Judged.bad(Flaw.TOO_LARGE);
    }

    private static Optional<String> format(byte[] file) {
        if (starts(file, 0x89, 'P', 'N', 'G')) {
            return Optional.of("png");
        }
        return starts(file, 0xff, 0xd8, 0xff) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean starts(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Halved again and again, which keeps thin lines, then to its size; never enlarged. */
    private static BufferedImage drawn(BufferedImage image, int mostWide, int mostHigh) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) mostWide / image.getWidth(),
                                (double) mostHigh / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var smaller = image;
        while (smaller.getWidth() > 2 * width && smaller.getHeight() > 2 * height) {
            smaller = redrawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return redrawn(smaller, width, height);
    }

    private static BufferedImage redrawn(BufferedImage image, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = result.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
