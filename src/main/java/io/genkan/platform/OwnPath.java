package io.genkan.platform;

import jakarta.servlet.http.HttpServletRequest;

/** The way back to the page a request asked for. */
final class OwnPath {

    private OwnPath() {}

    /** Its path; the portal when a browser would read it as another host's address. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.matches("/(?![/\\\\]).*") ? path : "/";
    }
}
