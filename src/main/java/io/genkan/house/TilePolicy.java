package io.genkan.house;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a tile has to be like. Its address is where members are sent with one press, so it is https
 * at a plain host, or a path of ours; nothing that a browser reads in another way than we do (OWASP
 * ASVS 5.0 §3.7.2).
 */
final class TilePolicy {

    /** Names of the pictures in the sprite, in the order they are offered. */
    static final List<String> ICONS = List.of("medical", "calendar", "document", "family", "pulse");

    static final int LONGEST_NAME = 20;
    static final int LONGEST_REASON = 60;
    static final int LONGEST_ADDRESS = 500;

    /** The letters of RFC 3986, fewer those that browsers and servers quarrel about. */
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9/_.,:;?=&%#@!~+()-]*");

    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_.?=&%#-]*");

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}");

    private TilePolicy() {}

    static List<Complaint> complaints(String name, String icon, String address, String reason) {
        var all = new ArrayList<Complaint>();
        if (name.isEmpty()) {
            all.add(new Complaint("name", "house.tile.name.missing"));
        } else {
            line("name", name, LONGEST_NAME, all);
        }
        if (!ICONS.contains(icon)) {
            all.add(new Complaint("icon", "house.tile.icon.unknown"));
        }
        if (address.length() > LONGEST_ADDRESS) {
            all.add(new Complaint("address", "house.too-long", LONGEST_ADDRESS, address.length()));
        } else if (!address.isEmpty() && !safe(address)) {
            all.add(new Complaint("address", "house.tile.address.wrong"));
        }
        line("reason", reason, LONGEST_REASON, all);
        return all;
    }

    /** https at a plain host, or a path of ours that leads to no tile again. */
    static boolean safe(String address) {
        if (address.startsWith("/")) {
            return PATH.matcher(address).matches()
                    && !address.contains("/..")
                    && !address.startsWith("/service");
        }
        return LETTERS.matcher(address).matches() && https(address);
    }

    private static boolean https(String address) {
        try {
            var uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getRawUserInfo() == null
                    && uri.getHost() != null
                    && HOST.matcher(uri.getHost()).matches();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static void line(String field, String text, int longest, List<Complaint> all) {
        if (text.length() > longest) {
            all.add(new Complaint(field, "house.too-long", longest, text.length()));
        } else if (Typed.hiddenInLine(text)) {
            all.add(new Complaint(field, "house.hidden"));
        }
    }
}
