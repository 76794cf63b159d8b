package io.genkan.journey;

import io.genkan.testing.TestedDatabase;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Arquillian deploys and removes an archive for every class. The journeys all use the built WAR, so
 * it stays on the server until another archive wants its place or the server stops. A WAR that did
 * not start once is not tried again.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Decides which of Arquillian's orders reach the server. */
    public static final class Keeper {

        @Inject private Event<UnDeployDeployment> undeploy;
        private DeployDeployment kept;
        private String broken;
        private boolean removing;

        public void beforeStart(@Observes BeforeStart start) {
            LeftOvers.remove();
            TestedDatabase.tellTheServer();
        }

        public void deploy(@Observes(precedence = 100) EventContext<DeployDeployment> order) {
            var wanted = order.getEvent().getDeployment();
            if (archive(wanted).equals(broken)) {
                throw new IllegalStateException(
                        broken + " did not start before: read the first failure");
            }
            if (isKept(wanted)) {
                wanted.deployed();
                return;
            }
            removeKept();
            put(order);
        }

        public void undeploy(@Observes(precedence = 100) EventContext<UnDeployDeployment> order) {
            var unwanted = order.getEvent().getDeployment();
            if (removing || !isKept(unwanted)) {
                order.proceed();
            } else {
                unwanted.undeployed();
            }
        }

        public void beforeStop(@Observes BeforeStop stop) {
            removeKept();
        }

        private void put(EventContext<DeployDeployment> order) {
            var wanted = order.getEvent().getDeployment();
            broken = archive(wanted);
            order.proceed();
            broken = null;
            if (!wanted.getDescription().testable()) {
                kept = order.getEvent();
            }
        }

        private void removeKept() {
            if (kept == null) {
                return;
            }
            removing = true;
            try {
                undeploy.fire(new UnDeployDeployment(kept.getContainer(), kept.getDeployment()));
            } finally {
                removing = false;
                kept = null;
            }
        }

        private boolean isKept(Deployment other) {
            return kept != null && archive(other).equals(archive(kept.getDeployment()));
        }

        private static String archive(Deployment deployment) {
            return deployment.getDescription().getArchive().getName();
        }
    }
}
