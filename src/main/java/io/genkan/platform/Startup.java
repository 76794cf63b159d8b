package io.genkan.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The order of the start: settings, schema, then whoever observes {@link Started}. */
@WebListener
public class Startup implements ServletContextListener {

    @Inject private Settings settings;
    @Inject private Opening opening;

    /** Settings are right and the schema is there. Told once. */
    public record Started() {}

    @Override
    public void contextInitialized(ServletContextEvent event) {
        settings.check();
        opening.begin();
    }
}
