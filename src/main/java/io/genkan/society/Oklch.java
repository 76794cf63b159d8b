package io.genkan.society;

/**
 * A colour by lightness, chroma and hue (Björn Ottosson's OKLCH, as in CSS Color 4): equal
 * lightness looks equally light whatever the hue, hence what is readable in one hue is readable in
 * all.
 *
 * @param hue in degrees
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final int HALVINGS = 24;

    /** As {@code #rrggbb}; with less chroma where no screen can show that much. */
    String hex() {
        double[] rgb = inside();
        return "#%02x%02x%02x".formatted(eight(rgb[0]), eight(rgb[1]), eight(rgb[2]));
    }

    /**
     * @param hex {@code #rrggbb}
     */
    static Oklch of(String hex) {
        double r = linear(hex, 1);
        double g = linear(hex, 3);
        double b = linear(hex, 5);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double degrees = Math.toDegrees(Math.atan2(bb, a));
        return new Oklch(lightness, Math.hypot(a, bb), (degrees + 360) % 360);
    }

    /** How much two colours differ in luminance, 1 to 21 (WCAG 2.2, contrast ratio). */
    static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double[] inside() {
        double most = chroma;
        if (!shown(rgb(most))) {
            double least = 0;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (least + most) / 2;
                if (shown(rgb(middle))) {
                    least = middle;
                } else {
                    most = middle;
                }
            }
            most = least;
        }
        return rgb(most);
    }

    private double[] rgb(double saturation) {
        double a = saturation * Math.cos(Math.toRadians(hue));
        double b = saturation * Math.sin(Math.toRadians(hue));
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean shown(double[] rgb) {
        for (double channel : rgb) {
            if (channel < -1e-6 || channel > 1 + 1e-6) {
                return false;
            }
        }
        return true;
    }

    private static int eight(double linear) {
        double light = Math.min(1, Math.max(0, linear));
        double encoded =
                light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }

    private static double linear(String hex, int from) {
        double encoded = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }
}
