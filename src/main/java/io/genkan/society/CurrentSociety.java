package io.genkan.society;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** The society whose door this request knocked at; in views {@code #{society.serviceName()}}. */
@RequestScoped
public class CurrentSociety {

    @Inject private HttpServletRequest request;
    @Inject private Societies societies;
    @Inject private PortalAddresses addresses;
    private Society society;

    /**
     * The terms that bind today, for whoever wants to read them; in views {@code #{societyTerms}}.
     */
    @Produces
    @Named("societyTerms")
    public Terms terms() {
        return societies.terms(get().id()).orElse(null);
    }

    /** Where it is found, for links and for what browsers bind to it. */
    public URI portal() {
        return addresses.of(get());
    }

    /** Whether anybody answers to the host that was asked. */
    public boolean known() {
        return found().isPresent();
    }

    /**
     * @throws IllegalStateException when no society answers to this host
     */
    @Produces
    @Named("society")
    public Society get() {
        return found().orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no society at " + request.getServerName()));
    }

    private Optional<Society> found() {
        if (society == null) {
            society = societies.at(request.getServerName()).orElse(null);
        }
        return Optional.ofNullable(society);
    }
}
