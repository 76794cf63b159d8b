package io.genkan.provisioning;

import io.genkan.society.Societies;
import io.genkan.society.Society;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whose members a file is about: the society named by id or host, else the one of the request's own
 * host. A name that fits nobody fits nobody; it never falls back, or members would land in the
 * wrong house.
 */
@RequestScoped
public class AskedSociety {

    @Inject private Societies societies;
    @Inject private HttpServletRequest request;

    Optional<Society> named(String name) {
        if (name == null) {
            return societies.at(request.getServerName());
        }
        return name.matches("\\d{1,18}")
                ? Optional.ofNullable(societies.of(Long.parseLong(name)))
                : societies.at(name).filter(society -> name.equalsIgnoreCase(society.host()));
    }
}
