package io.genkan.testing;

import com.microsoft.playwright.Browser;

/** The devices a member may come with, as far as a page can tell. */
public enum DeviceKind {
    ANDROID(
            393,
            852,
            true,
            "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/151.0.0.0 Mobile Safari/537.36"),
    IPHONE(
            393,
            852,
            true,
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
                    + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1"),
    IPAD(
            820,
            1180,
            true,
            "Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
                    + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1"),
    PC(
            1280,
            900,
            false,
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/151.0.0.0 Safari/537.36 Edg/151.0.0.0");

    private final int width;
    private final int height;
    private final boolean touch;
    private final String userAgent;

    DeviceKind(int width, int height, boolean touch, String userAgent) {
        this.width = width;
        this.height = height;
        this.touch = touch;
        this.userAgent = userAgent;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(touch)
                .setHasTouch(touch)
                .setUserAgent(userAgent)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo");
    }
}
