package io.genkan.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When this browser's session ends, for the page to warn before it does (WCAG 2.2 SC 2.2.1; NIST SP
 * 800-63B-4 §2.2.3). Never makes a session.
 */
@Named
@RequestScoped
public class SessionEnd {

    @Inject private HalfWay halfWay;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    /** Whether anybody is in, or on the way in. */
    public boolean comes() {
        return longest().isPresent();
    }

    /** Seconds without a request after which it ends. */
    public long idle() {
        return request.getSession().getMaxInactiveInterval();
    }

    /** Seconds after which it ends however busy it is. */
    public long left() {
        return Duration.between(clock.instant(), longest().orElseThrow()).toSeconds();
    }

    /** Whether the member is on the way in, so that what was done so far is kept. */
    public boolean halfWay() {
        return GenkanAuthenticationMechanism.remembered(request).isEmpty();
    }

    private Optional<Instant> longest() {
        if (request.getSession(false) == null) {
            return Optional.empty();
        }
        return GenkanAuthenticationMechanism.remembered(request)
                .map(completed -> completed.at().plus(OpenSessions.LONGEST))
                .or(() -> halfWay.subject().map(who -> halfWay.startedAt().plus(SignIn.LONGEST)));
    }
}
