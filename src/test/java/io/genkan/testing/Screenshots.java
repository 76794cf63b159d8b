package io.genkan.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Pictures of every screen for people to look at: phone and PC, light and dark. Nothing is
 * compared.
 */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {}

    public static void save(Page page, String name) {
        var size = page.viewportSize();
        for (int width : new int[] {393, 1280}) {
            page.setViewportSize(width, width < 600 ? 852 : 900);
            shoot(page, name + "-" + width, ColorScheme.LIGHT);
            shoot(page, name + "-" + width + "-dark", ColorScheme.DARK);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }

    private static void shoot(Page page, String name, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setFullPage(true));
    }
}
