package io.genkan.journey;

import io.genkan.credential.passkey.SoftAuthenticator;
import io.genkan.platform.Secrets;
import io.genkan.testing.Mailbox;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A passkey in the hand of a test, which can make every part of a response lie. */
final class SoftPasskey {

    private static final Pattern OPTIONS = Pattern.compile("data-options=\"([^\"]*)\"");

    private final SoftAuthenticator authenticator = new SoftAuthenticator();

    private SoftPasskey(String portal) {
        var address = URI.create(portal);
        authenticator.origin = address.getScheme() + "://" + address.getAuthority();
        authenticator.rpId = address.getHost();
        authenticator.signCount = 0; // as those that are synchronised
    }

    /** Of a member who goes through the first login with it. */
    static SoftPasskey finishing(PlainMember walk, Mailbox mailbox, String portal) {
        var passkey = new SoftPasskey(portal);
        passkey.authenticator.credentialId = unique();
        passkey.register(walk, walk.toEnrolment(mailbox, "passkey"));
        return passkey;
    }

    SoftAuthenticator itself() {
        return authenticator;
    }

    /** What the door asks for now. */
    static String challenge(PlainPage page) {
        return said(page, "\"challenge\":\"([^\"]*)\"");
    }

    /** A good response, unless something was made to lie. */
    String answer(PlainPage page) {
        return answer(challenge(page));
    }

    String answer(String challenge) {
        return authenticator.get(challenge);
    }

    /** Presses パスキーでログイン with this response; where it leads is not followed. */
    static PlainPage present(PlainBrowser browser, PlainPage page, String response) {
        Map<String, String> fields = new LinkedHashMap<>(page.hidden());
        fields.remove("signIn");
        fields.put("door-passkey", "door-passkey");
        fields.put("passkeyDoor", "pressed");
        fields.put("passkey", response);
        return browser.post("sign-in", fields);
    }

    private void register(PlainMember walk, PlainPage enrolment) {
        authenticator.userHandle =
                Base64.getUrlDecoder().decode(said(enrolment, "\"user\":\\{\"id\":\"([^\"]*)\""));
        var name =
                walk.press(
                        enrolment,
                        "passkeyCreate",
                        "passkey",
                        authenticator.create(challenge(enrolment)));
        PlainMember.must("サンプル健保ウェブ", walk.press(name, "passkeySaveName"));
    }

    private static byte[] unique() {
        return new Secrets().bytes(32);
    }

    private static String said(PlainPage page, String what) {
        var options = OPTIONS.matcher(page.body());
        if (!options.find()) {
            throw new AssertionError("no options: " + page);
        }
        var found = Pattern.compile(what).matcher(options.group(1).replace("&quot;", "\""));
        if (!found.find()) {
            throw new AssertionError("not in the options: " + what);
        }
        return found.group(1);
    }
}
