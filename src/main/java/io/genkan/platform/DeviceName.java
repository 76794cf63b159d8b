package io.genkan.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which device and browser a request comes from, told from the user agent: enough for a person to
 * recognise it.
 */
public record DeviceName(String system, String browser) {

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    static {
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Linux", "Linux");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
    }

    static DeviceName of(String userAgent, String platformHint) {
        String agent = userAgent == null ? "" : userAgent;
        String hint = platformHint == null ? "" : platformHint;
        return new DeviceName(first(SYSTEMS, agent + hint), first(BROWSERS, agent));
    }

    /** 「iPhone の Safari」; a dash stands for what could not be told. */
    @Override
    public String toString() {
        return system + " の " + browser;
    }

    private static String first(Map<String, String> marks, String text) {
        return marks.entrySet().stream()
                .filter(mark -> text.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("—");
    }
}
