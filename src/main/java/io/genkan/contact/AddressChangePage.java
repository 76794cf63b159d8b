package io.genkan.contact;

import io.genkan.member.Member;
import io.genkan.platform.Screen;
import io.genkan.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Another address for a member inside (/account/change/address), asked for with a fresh proof. */
@Named
@RequestScoped
public class AddressChangePage {

    private static final String FIELD = "address";

    @Inject private AddressConfirmations confirmations;
    @Inject private AddressScreen typed;
    @Inject private AddressHints hints;
    @Inject private CurrentMember current;
    @Inject private Screen screen;
    private String address;

    public void send() {
        read().filter(wanted -> !hints.doubts(wanted)).ifPresent(this::ask);
    }

    /** このままでよい. */
    public void keep() {
        read().ifPresent(this::ask);
    }

    /** gmail.com に直す. */
    public void correct() {
        read().map(hints::corrected).ifPresent(this::ask);
    }

    private Optional<String> read() {
        return typed.read(FIELD, address);
    }

    private void ask(String wanted) {
        var member = current.get();
        if (member.email().filter(wanted::equals).isPresent()) {
            screen.error(FIELD, "address-change.same");
        } else if (!waitsFor(member, wanted) && confirmations.spent(member.id())) {
            screen.error(FIELD, "address.spent");
        } else {
            if (!waitsFor(member, wanted)) {
                confirmations.change(member, wanted);
            }
            screen.go(AddressWaitingPage.PATH);
        }
    }

    /** Asking again for the address that is waiting counts as the same mail. */
    private boolean waitsFor(Member member, String wanted) {
        return confirmations
                .waiting(member)
                .filter(asked -> asked.address().equals(wanted))
                .isPresent();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String wanted) {
        address = wanted;
    }
}
