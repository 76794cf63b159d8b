package io.genkan.provisioning;

import io.genkan.society.Societies;
import io.genkan.society.Society;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whose members a file is about: the society named by id or host, else the token's own, else the
 * one of the request's host. A name that fits nobody fits nobody; it never falls back, or members
 * would land in the wrong house.
 */
@RequestScoped
public class AskedSociety {

    @Inject private Societies societies;
    @Inject private TokenHolder holder;
    @Inject private HttpServletRequest request;

    /**
     * @param name {@code null} when the request says none
     */
    Optional<Society> named(String name) {
        return name == null ? meant() : of(name).filter(society -> holder.opens(society.id()));
    }

    private Optional<Society> meant() {
        return holder.bound() ? holder.society() : societies.at(request.getServerName());
    }

    private Optional<Society> of(String name) {
        return name.matches("\\d{1,18}")
                ? Optional.ofNullable(societies.of(Long.parseLong(name)))
                : societies.at(name);
    }
}
