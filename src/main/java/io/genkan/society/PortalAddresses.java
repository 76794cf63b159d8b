package io.genkan.society;

import io.genkan.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/**
 * Where each society's members find it: scheme and port of GENKAN_PUBLIC_URL with the society's own
 * host. The only base of links in mails, letters and codes; the host that a request names is none,
 * since whoever asks chooses it (Keycloak CVE-2017-12161).
 */
@ApplicationScoped
public class PortalAddresses {

    @Inject private Settings settings;
    @Inject private Societies societies;

    /** Never ends with a slash. */
    public URI of(Society society) {
        return society.host() == null ? settings.publicUrl() : settings.publicUrlAt(society.host());
    }

    public URI of(long society) {
        return of(societies.of(society));
    }
}
