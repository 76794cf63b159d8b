package io.genkan.contact;

import io.genkan.member.EmailAddress;
import io.genkan.member.Member;
import io.genkan.platform.Screen;
import io.genkan.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * A change of address waits for its confirmation (/account/address). Not behind the fresh proof:
 * that was given when it was asked for, and mail in Japan can be slow.
 */
@Named
@RequestScoped
public class AddressWaitingPage extends AwaitingPage {

    static final String PATH = "/account/address";
    private static final String ACCOUNT = "/account";
    private static final String CHANGED = ACCOUNT + "?address=changed";

    @Inject private AddressConfirmations confirmations;
    @Inject private CurrentMember current;
    @Inject private Screen screen;

    /** Back to the account when nothing waits, with the good news if it was answered. */
    public void enter() {
        if (waiting().isEmpty()) {
            screen.go(done() ? CHANGED : ACCOUNT);
        }
    }

    private boolean done() {
        return confirmations
                .latest(member().id())
                .filter(AddressConfirmation::confirmed)
                .isPresent();
    }

    @Override
    public void confirm() {
        if (waiting().isEmpty()) {
            screen.go(PATH);
        } else {
            super.confirm();
        }
    }

    /** 再送信: a new mail, and the old code and link are of no use. */
    public void sendAgain() {
        boolean due = waiting().isPresent() && coolDown() == 0;
        if (due) {
            confirmations.ask(member(), asked().address());
        }
        screen.go(PATH + (due ? "?mail=sent" : "?mail=early"));
    }

    /** 変更をやめる: the link and the code that were mailed do nothing any more. */
    public void giveUp() {
        confirmations.withdraw(member().id());
        screen.go(ACCOUNT);
    }

    /** The new address; empty when no change waits. */
    @Override
    public String address() {
        return waiting().isEmpty() ? "" : super.address();
    }

    /** The address that still counts. */
    public String present() {
        return member().email().map(EmailAddress::masked).orElse("");
    }

    private Optional<AddressConfirmation> waiting() {
        return confirmations.waiting(member());
    }

    @Override
    protected Member member() {
        return current.get();
    }

    /** What was last asked for when that was answered a moment ago. */
    @Override
    protected AddressConfirmation asked() {
        return waiting().or(() -> confirmations.latest(member().id())).orElseThrow();
    }

    @Override
    protected String here() {
        return PATH;
    }

    @Override
    protected String there() {
        return CHANGED;
    }
}
