package io.genkan.signin;

import io.genkan.society.CurrentSociety;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Writes into every session, when it is made, at which society that was. */
@WebListener
public class SessionHome implements HttpSessionListener {

    private static final String SOCIETY = SessionHome.class.getName();

    @Inject private CurrentSociety society;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        if (society.known()) {
            event.getSession().setAttribute(SOCIETY, society.get().id());
        }
    }

    /** A session that was made nowhere is at home nowhere. */
    static boolean is(long society, HttpSession session) {
        return Long.valueOf(society).equals(session.getAttribute(SOCIETY));
    }
}
