package io.genkan.contact;

import io.genkan.platform.Texts;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * What the pages with an address field say before a mail goes astray: a slip of the finger, an
 * office's address, what the carrier wants to be told first. Reads the request itself, so that the
 * buttons of a hint are there when they are pressed.
 */
@Named
@RequestScoped
public class AddressHints {

    @Inject private HttpServletRequest request;
    @Inject private CurrentSociety society;
    @Inject private Texts texts;

    /** Whether the member should look at the address once more before a mail is sent there. */
    public boolean doubts(String address) {
        return !corrected(address).equals(address) || SharedAddressPolicy.looksShared(address);
    }

    /** The same mailbox at the domain that was probably meant. */
    public String corrected(String address) {
        int at = address.lastIndexOf('@') + 1;
        return TypoPolicy.meant(address.substring(at))
                .map(meant -> address.substring(0, at) + meant)
                .orElse(address);
    }

    /** What was posted in the field of that name; empty when the page is only looked at. */
    public String typed(String field) {
        return Optional.ofNullable(request.getParameter(field)).map(String::strip).orElse("");
    }

    public boolean misspelt(String field) {
        return !corrected(typed(field)).equals(typed(field));
    }

    public boolean shared(String field) {
        return SharedAddressPolicy.looksShared(typed(field));
    }

    /** The domain as typed. */
    public String domain(String field) {
        return domainOf(typed(field));
    }

    /** The domain that was probably meant. */
    public String meant(String field) {
        return domainOf(corrected(typed(field)));
    }

    /** The domain our mails come from, which carriers want to be told. */
    public String ourDomain() {
        return domainOf(society.get().sender());
    }

    public List<Carrier> carriers() {
        return List.of(Carrier.values());
    }

    public boolean isOf(Carrier carrier, String address) {
        return address != null && Carrier.of(address).filter(carrier::equals).isPresent();
    }

    /** ドコモのアドレスですね. */
    public String greeting(Carrier carrier) {
        return texts.format("carrier.known", name(carrier));
    }

    public String name(Carrier carrier) {
        return texts.get("carrier." + carrier.id());
    }

    private static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
