package io.genkan.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the member touches or looks at when a passkey is asked for. The browser gives each page its
 * own virtual authenticator; this class is the one thing in the member's hand: what one page stores
 * in it, the next page finds.
 */
public final class Authenticator {

    private static final String WITHOUT_LIST =
            """
            if (window.PublicKeyCredential) {
                PublicKeyCredential.isConditionalMediationAvailable = async () => false;
            }
            """;

    private final JsonObject kind;
    private final Map<String, JsonObject> credentials = new LinkedHashMap<>();
    private final Map<Page, Plugged> pages = new LinkedHashMap<>();
    private boolean verifies = true;
    private boolean present = true;
    private boolean listed;

    private record Plugged(CDPSession session, String id) {}

    private Authenticator(String transport, boolean userVerification) {
        kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("ctap2Version", "ctap2_1");
        kind.addProperty("transport", transport);
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", userVerification);
        kind.addProperty("defaultBackupEligibility", true);
        kind.addProperty("defaultBackupState", true);
        verifies = userVerification;
    }

    /** Face or fingerprint of the device itself. */
    public static Authenticator ofThisDevice() {
        return new Authenticator("internal", true);
    }

    /** The smartphone beside a PC, reached by QR code and Bluetooth. */
    public static Authenticator ofAPhoneNearby() {
        return new Authenticator("hybrid", true);
    }

    public static Authenticator securityKey() {
        return new Authenticator("usb", true);
    }

    /** A key that proves presence only. */
    public static Authenticator securityKeyWithoutPin() {
        return new Authenticator("usb", false);
    }

    /** From now on the face is not recognised (or is again). */
    public Authenticator recognisesTheMember(boolean does) {
        verifies = does;
        pages.values().forEach(this::tellVerification);
        return this;
    }

    /**
     * From now on the member does not touch it, so that a prompt stays open until its time is up
     * (or does again).
     */
    public Authenticator isTouched(boolean is) {
        present = is;
        pages.values().forEach(this::tellPresence);
        return this;
    }

    /**
     * Its passkeys stand in the browser's list at a field with {@code autocomplete="webauthn"}, and
     * the member picks one as soon as there is one. Without this the list is never offered, or
     * every page with such a field would sign the member in by itself.
     */
    public Authenticator isPickedFromTheList() {
        listed = true;
        return this;
    }

    /** How many passkeys it holds. */
    public int passkeys() {
        pages.values().stream()
                .findAny()
                .ifPresent(page -> page.session.send("WebAuthn.getCredentials", idOf(page)));
        return credentials.size();
    }

    void plugInto(Page page) {
        if (pages.containsKey(page)) {
            return;
        }
        if (!listed) {
            page.addInitScript(WITHOUT_LIST);
        }
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        for (String event :
                new String[] {"credentialAdded", "credentialAsserted", "credentialUpdated"}) {
            session.on("WebAuthn." + event, this::remember);
        }
        session.on(
                "WebAuthn.credentialDeleted",
                event -> credentials.remove(event.get("credentialId").getAsString()));
        var plugged = new Plugged(session, add(session));
        pages.put(page, plugged);
        page.onClose(pages::remove);
        tellPresence(plugged);
        tellVerification(plugged);
        credentials.values().forEach(credential -> give(plugged, credential));
    }

    private String add(CDPSession session) {
        var options = new JsonObject();
        options.add("options", kind);
        return session.send("WebAuthn.addVirtualAuthenticator", options)
                .get("authenticatorId")
                .getAsString();
    }

    private void remember(JsonObject event) {
        var credential = event.getAsJsonObject("credential");
        credentials.put(credential.get("credentialId").getAsString(), credential);
    }

    private static void give(Plugged to, JsonObject credential) {
        var parameters = idOf(to);
        parameters.add("credential", credential);
        to.session.send("WebAuthn.addCredential", parameters);
    }

    private void tellVerification(Plugged to) {
        var parameters = idOf(to);
        parameters.addProperty("isUserVerified", verifies);
        to.session.send("WebAuthn.setUserVerified", parameters);
    }

    private void tellPresence(Plugged to) {
        var parameters = idOf(to);
        parameters.addProperty("enabled", present);
        to.session.send("WebAuthn.setAutomaticPresenceSimulation", parameters);
    }

    private static JsonObject idOf(Plugged plugged) {
        var parameters = new JsonObject();
        parameters.addProperty("authenticatorId", plugged.id);
        return parameters;
    }
}
