package io.genkan.society;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The society whose door this request knocked at; in views {@code #{society.serviceName()}}. */
@RequestScoped
public class CurrentSociety {

    @Inject private HttpServletRequest request;
    @Inject private Societies societies;
    private Society society;

    /**
     * The terms that bind today, for whoever wants to read them; in views {@code #{societyTerms}}.
     */
    @Produces
    @Named("societyTerms")
    public Terms terms() {
        return societies.terms(get().id()).orElse(null);
    }

    /**
     * @throws IllegalStateException when no society answers to this host
     */
    @Produces
    @Named("society")
    public Society get() {
        if (society == null) {
            society =
                    societies
                            .at(request.getServerName())
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "no society at " + request.getServerName()));
        }
        return society;
    }
}
