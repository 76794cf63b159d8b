package io.genkan.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.genkan.testing.Database;
import io.genkan.testing.Device;
import io.genkan.testing.Devices;
import io.genkan.testing.Mailbox;
import java.io.File;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The ground of every journey: a society, a mail server, and devices to come with. Which archive is
 * on the server, subclasses say; most are a {@link PortalIT}.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class Ground {

    /** Always localhost: passkeys are refused at 127.0.0.1. */
    protected static final String PORTAL =
            "http://localhost:" + System.getProperty("test.http.port") + "/";

    private static final double PATIENCE = 15_000;

    @RegisterExtension final Devices devices = new Devices(PORTAL);

    protected final Database database = Database.ofTheServer();
    protected final Mailbox mailbox = Mailbox.shared();
    protected final Desk desk = new Desk(PORTAL, database);
    protected final SampleMembers members = new SampleMembers(PORTAL);

    /** The archive that the build made. */
    protected static WebArchive product() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class, new File(System.getProperty("app.war")));
    }

    /** The same under another name, for a test that adds something to it. */
    protected static WebArchive productWith(String name) {
        return ShrinkWrap.create(ZipImporter.class, name + ".war")
                .importFrom(new File(System.getProperty("app.war")))
                .as(WebArchive.class);
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
