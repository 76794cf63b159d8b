package io.genkan.society;

/**
 * A service as somebody describes it for the top page.
 *
 * @param address where it is; empty while it is not connected
 * @param reason why it is closed (×); null while it is open
 */
public record TileDraft(String name, String icon, String address, String reason) {

    /** None yet: nothing leads from a preview. */
    public long id() {
        return 0;
    }

    public boolean open() {
        return reason == null;
    }
}
