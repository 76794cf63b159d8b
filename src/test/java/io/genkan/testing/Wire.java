package io.genkan.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/**
 * What a visit costs on the wire: the browser's own count of bytes, headers and compression
 * included.
 */
public record Wire(int requests, long bytes) {

    /** Opens the address in a new tab of a device that has not seen it before. */
    public static Wire ofFirstVisit(Device device, String address) {
        return ofVisit(device, address, true);
    }

    /** The same with what earlier visits left in the browser's cache. */
    public static Wire ofNextVisit(Device device, String address) {
        return ofVisit(device, address, false);
    }

    private static Wire ofVisit(Device device, String address, boolean first) {
        var page = device.tab();
        var session = device.context().newCDPSession(page);
        List<Long> sizes = new ArrayList<>();
        session.on(
                "Network.loadingFinished",
                event -> sizes.add(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        var off = new JsonObject();
        off.addProperty("cacheDisabled", first);
        session.send("Network.setCacheDisabled", off);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.close();
        return new Wire(sizes.size(), sizes.stream().mapToLong(Long::longValue).sum());
    }
}
