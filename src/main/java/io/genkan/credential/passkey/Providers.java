package io.genkan.credential.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Who keeps a passkey, in words, for its owner to recognise it by. Told by its AAGUID, which
 * without attestation nobody vouches for: nothing is ever decided by it.
 */
@ApplicationScoped
public class Providers {

    Optional<String> name(String aaguid, Locale locale) {
        var names =
                ResourceBundle.getBundle(
                        "io.genkan.credential.passkey.providers",
                        locale,
                        Providers.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return names.containsKey(aaguid) ? Optional.of(names.getString(aaguid)) : Optional.empty();
    }
}
