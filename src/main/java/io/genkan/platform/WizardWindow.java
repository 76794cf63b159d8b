package io.genkan.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.ClientWindow;
import jakarta.faces.lifecycle.ClientWindowFactory;
import java.util.Map;

/**
 * One window for the wizard, none for any other page. Flows need a window; Mojarra's own put the
 * session id into every address, and give a session to pages that need none.
 */
public class WizardWindow extends ClientWindowFactory {

    private static final String PATH = "/onboarding";

    public WizardWindow(ClientWindowFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ClientWindow getClientWindow(FacesContext context) {
        var external = context.getExternalContext();
        String path = external.getRequestServletPath();
        return path != null && path.startsWith(PATH) ? new TheWindow() : null;
    }

    private static final class TheWindow extends ClientWindow {

        @Override
        public Map<String, String> getQueryURLParameters(FacesContext context) {
            return Map.of();
        }

        @Override
        public String getId() {
            return "wizard";
        }

        @Override
        public void decode(FacesContext context) {
            // nothing to read: there is one, and no address need name it
            disableClientWindowRenderMode(context);
        }
    }
}
