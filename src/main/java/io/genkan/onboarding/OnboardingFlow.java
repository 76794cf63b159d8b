package io.genkan.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.faces.flow.Flow;
import jakarta.faces.flow.builder.FlowBuilder;
import jakarta.faces.flow.builder.FlowBuilderParameter;
import jakarta.faces.flow.builder.FlowDefinition;
import java.io.Serializable;

/**
 * The Faces flow around the wizard: one view. It scopes {@link OnboardingSetup}; the truth is in
 * the database.
 */
@Dependent
public class OnboardingFlow implements Serializable {

    private static final long serialVersionUID = 1;
    static final String ID = "onboarding";
    static final String VIEW = "/onboarding.xhtml";

    @Produces
    @FlowDefinition
    public Flow define(@FlowBuilderParameter FlowBuilder flow) {
        flow.id("", ID);
        flow.viewNode(ID, VIEW).markAsStartNode();
        return flow.getFlow();
    }

    /**
     * Enters the flow unless it is entered; the wizard's address is reached by redirects and
     * bookmarks, not by navigation.
     */
    static void begin(FacesContext faces) {
        var flows = faces.getApplication().getFlowHandler();
        if (flows.getCurrentFlow(faces) == null) {
            flows.transition(faces, null, flows.getFlow(faces, "", ID), null, VIEW);
        }
    }

    /** Forgets what was typed in it. */
    static void anew(FacesContext faces) {
        end(faces);
        begin(faces);
    }

    static void end(FacesContext faces) {
        var flows = faces.getApplication().getFlowHandler();
        flows.transition(faces, flows.getCurrentFlow(faces), null, null, VIEW);
    }
}
