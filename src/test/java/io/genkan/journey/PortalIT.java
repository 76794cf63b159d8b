package io.genkan.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.genkan.testing.Database;
import io.genkan.testing.Device;
import io.genkan.testing.Devices;
import io.genkan.testing.Mailbox;
import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The ground of every journey: the built WAR on the server, a society, a mail server, and devices
 * to come with.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class PortalIT {

    /** Always localhost: passkeys are refused at 127.0.0.1. */
    protected static final String PORTAL =
            "http://localhost:" + System.getProperty("test.http.port") + "/";

    private static final double PATIENCE = 15_000;

    @RegisterExtension final Devices devices = new Devices(PORTAL);

    protected final Database database = Database.ofTheServer();
    protected final Mailbox mailbox = Mailbox.shared();
    protected final SampleMembers members = new SampleMembers(PORTAL);

    /** The same archive for all journeys; {@link OneDeployment} puts it on the server once. */
    @Deployment(testable = false)
    public static WebArchive genkan() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class, new File(System.getProperty("app.war")));
    }

    @BeforeAll
    static void settleIn() {
        Mailbox.shared();
        Database.ofTheServer().seedSociety();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    protected Device onPhone() {
        return devices.phone();
    }

    protected Device onPc() {
        return devices.pc();
    }
}
