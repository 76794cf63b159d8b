package io.genkan.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What pages only link to: sheets, scripts and pictures, the same whoever asks. Nobody's session is
 * read or written for them; a browser asks for several at once, from any server, beside the page
 * that changes it.
 */
public final class PageParts {

    private static final String FACES = "/jakarta.faces.resource/";
    private static final Set<String> SOCIETYS = Set.of("/society.css", "/society-logo");

    private PageParts() {}

    public static boolean asked(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith(FACES) || SOCIETYS.contains(path);
    }
}
