package io.genkan.sample;

import io.genkan.platform.Settings;
import io.genkan.platform.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the sample's mailbox, so that someone who tries the product can read its mails. GreenMail
 * and the Jakarta Mail it brings stay in a class loader of their own, away from the server's;
 * without their folder there is no mailbox.
 */
@ApplicationScoped
public class SampleMailbox {

    private static final System.Logger LOG = System.getLogger(SampleMailbox.class.getName());
    private static final String MAILBOX = "io.genkan.sample.mailbox.Mailbox";

    @Inject private Settings settings;

    @Inject
    @ConfigProperty(name = "GENKAN_SAMPLE_MAILBOX")
    private Optional<Path> jars;

    @Inject
    @ConfigProperty(name = "MAILBOX_PORT", defaultValue = "8025")
    private int port;

    private Closeable mailbox;

    void open(@Observes Startup.Started started) {
        if (settings.sample() && jars.filter(Files::isDirectory).isPresent()) {
            open(jars.get());
        }
    }

    @PreDestroy
    void close() {
        try {
            if (mailbox != null) {
                mailbox.close();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The mailbox did not close", e);
        }
    }

    private void open(Path folder) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            var apart = new URLClassLoader(classPath(folder), ClassLoader.getPlatformClassLoader());
            thread.setContextClassLoader(apart); // the mailbox's threads inherit it
            mailbox =
                    (Closeable)
                            apart.loadClass(MAILBOX)
                                    .getConstructor(int.class, int.class)
                                    .newInstance(settings.smtp().port(), port);
            System.out.println("Mails: http://localhost:" + port + "/mailbox");
        } catch (ReflectiveOperationException taken) {
            LOG.log(
                    Level.WARNING,
                    "No mailbox; is SMTP_PORT or MAILBOX_PORT in use already?",
                    taken);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] classPath(Path folder) {
        try (var files = Files.list(folder)) {
            var urls = new ArrayList<URL>(List.of(ownClasses()));
            for (Path file : files.toList()) {
                urls.add(file.toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder above our packages. */
    private static URL ownClasses() throws IOException, URISyntaxException {
        URI self = SampleMailbox.class.getResource("SampleMailbox.class").toURI();
        return self.resolve("../../../").toURL();
    }
}
