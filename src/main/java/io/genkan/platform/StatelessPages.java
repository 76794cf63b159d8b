package io.genkan.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/**
 * Pages keep no state, hence make no session, from their very beginning: PrimeFaces asks before the
 * template has said so, and would give a session to everybody who only looks at the door (T25).
 */
public class StatelessPages extends ViewHandlerWrapper {

    private static final Set<String> KEEP_STATE = Set.of("/onboarding", "/sign-in/second-step");

    public StatelessPages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        if (view != null && !keepState(view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }

    /** Whether the page at this path keeps state between its forms. */
    static boolean keepState(String path) {
        return KEEP_STATE.contains(path.replace(".xhtml", ""));
    }
}
