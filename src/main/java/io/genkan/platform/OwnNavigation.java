package io.genkan.platform;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Page beans say themselves where to go ({@link Screen#go}); an action without an outcome therefore
 * means "stay". Mojarra would look for a flow first, and fail on pages without a window.
 */
public class OwnNavigation extends ConfigurableNavigationHandlerWrapper {

    public OwnNavigation(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext context, String fromAction, String outcome) {
        if (outcome != null) {
            super.handleNavigation(context, fromAction, outcome);
        }
    }
}
