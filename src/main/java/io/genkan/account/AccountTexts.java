package io.genkan.account;

import io.genkan.platform.TextBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The words of the account pages. */
@ApplicationScoped
public class AccountTexts implements TextBundles {

    @Override
    public Stream<String> baseNames() {
        return Stream.of("io.genkan.account.texts");
    }
}
