package io.genkan.credential;

import io.genkan.platform.DeviceName;
import io.genkan.platform.RequestSource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PrePersist;

/** Writes down on which device a credential is set up, for every method alike. */
class Provenance {

    @PrePersist
    void remember(StoredCredential credential) {
        // JPA makes listeners itself, and not every server lets CDI fill them
        CDI.current()
                .select(RequestSource.class)
                .get()
                .anyDevice()
                .map(DeviceName::toString)
                .ifPresent(credential::boundOn);
    }
}
