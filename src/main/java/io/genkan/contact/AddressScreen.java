package io.genkan.contact;

import io.genkan.member.EmailAddress;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What every page with an address field says in the same way. */
@RequestScoped
public class AddressScreen {

    @Inject private Screen screen;

    /** The address, or a sentence beside the field and nothing. */
    public Optional<String> read(String field, String typed) {
        if (typed == null) {
            screen.error(field, "address.empty");
            return Optional.empty();
        }
        String address = typed.strip();
        switch (EmailAddress.judge(address)) {
            case GOOD -> {
                return Optional.of(address);
            }
            case NO_AT -> screen.error(field, "address.no-at");
            case BAD_CHARACTER ->
                    screen.error(field, "address.character", EmailAddress.badCharacter(address));
            case TOO_LONG -> screen.error(field, "address.long");
            default -> screen.error(field, "address.unreadable");
        }
        return Optional.empty();
    }
}
