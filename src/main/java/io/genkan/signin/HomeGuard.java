package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.SignInSubject;
import io.genkan.platform.PageParts;
import io.genkan.society.CurrentSociety;
import io.genkan.society.KnownHost;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps every session, of members inside and of those half-way, at the society where it was made.
 * No browser carries a cookie to another host; whoever does has taken it from somewhere. The
 * session ends, and the request is answered as if there had never been one.
 */
public class HomeGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject private transient CurrentSociety society;
    @Inject private transient HalfWay halfWay;
    @Inject private transient Event<AuditEvent> audit;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PageParts.asked(request) || KnownHost.ofNoSociety(request) || atHome(request)) {
            chain.doFilter(request, response);
        } else {
            tell(request);
            SignOut.of(request);
            response.sendRedirect(SignInPaths.DOOR + "?notice=expired");
        }
    }

    private boolean atHome(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null || SessionHome.is(society.get().id(), session);
    }

    private void tell(HttpServletRequest request) {
        GenkanAuthenticationMechanism.remembered(request)
                .map(CompletedSignIn::member)
                .or(() -> halfWay.subject().map(SignInSubject::member))
                .ifPresent(member -> audit.fire(new SessionStrayed(member)));
    }
}
