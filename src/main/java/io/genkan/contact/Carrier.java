package io.genkan.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who keeps the mailbox, where that decides what a member has to set before our mail arrives. The
 * mobile carriers drop mail of unknown senders at the door; the others put it among the junk.
 */
public enum Carrier {
    DOCOMO(false, "docomo.ne.jp"),
    AU(false, "au.com", "ezweb.ne.jp"),
    SOFTBANK(false, "softbank.ne.jp", "i.softbank.jp", "vodafone.ne.jp", "disney.ne.jp"),
    RAKUTEN(false, "rakumail.jp"),
    UQ(false, "uqmobile.jp"),
    YMOBILE(false, "ymobile.ne.jp", "ymobile1.ne.jp", "yahoo.ne.jp", "wcm.ne.jp", "willcom.com"),
    ICLOUD(true, "icloud.com", "me.com", "mac.com"),
    GMAIL(true, "gmail.com", "googlemail.com");

    private final boolean sorts;
    private final List<String> domains;

    Carrier(boolean sorts, String... domains) {
        this.sorts = sorts;
        this.domains = List.of(domains);
    }

    /** That of an address, masked or not. */
    public static Optional<Carrier> of(String address) {
        String domain =
                address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(carrier -> carrier.keeps(domain)).findFirst();
    }

    /** Its name in texts and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it sorts mail into a junk folder rather than dropping it. */
    public boolean sorts() {
        return sorts;
    }

    /** Its domains, with a space between; subdomains belong to them (t.vodafone.ne.jp). */
    public String domains() {
        return String.join(" ", domains);
    }

    private boolean keeps(String domain) {
        return domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }
}
