package io.genkan.journey;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A journey through the product as it was built. */
public abstract class PortalIT extends Ground {

    /** The same archive for all journeys; {@link OneDeployment} puts it on the server once. */
    @Deployment(testable = false)
    public static WebArchive genkan() {
        return product();
    }
}
