package io.genkan.onboarding;

import jakarta.enterprise.inject.Produces;
import jakarta.faces.flow.Flow;
import jakarta.faces.flow.builder.FlowBuilder;
import jakarta.faces.flow.builder.FlowBuilderParameter;
import jakarta.faces.flow.builder.FlowDefinition;
import java.io.Serializable;

/** The Faces flow around the wizard: one view. It scopes {@link OnboardingSetup}; the truth is in the database. */
public class OnboardingFlow implements Serializable {

    private static final long serialVersionUID = 1;
    static final String ID = "onboarding";
    static final String VIEW = "/onboarding.xhtml";

    @Produces
    @FlowDefinition
    public Flow define(@FlowBuilderParameter FlowBuilder flow) {
        flow.id("", ID);
        flow.viewNode(ID, VIEW).markAsStartNode();
        flow.returnNode("left").fromOutcome("/index");
        return flow.getFlow();
    }
}
