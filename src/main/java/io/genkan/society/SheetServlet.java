package io.genkan.society;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The society's sheet and picture. Browsers keep them for a year, since their addresses change with
 * them; what is asked for under another address is not kept.
 */
@WebServlet({"/society.css", "/society-logo"})
public class SheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final long A_YEAR = Duration.ofDays(365).toSeconds();

    @Inject private transient CurrentSociety current;
    @Inject private transient SocietyLook look;
    @Inject private transient Societies societies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var society = current.get();
        if (request.getServletPath().equals("/society.css")) {
            var css = look.css(society).getBytes(StandardCharsets.UTF_8);
            send(request, response, look.sheet(society), "text/css;charset=UTF-8", css);
        } else {
            var logo = society.hasLogo() ? societies.logo(society.id()) : null;
            if (logo == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                send(request, response, look.logo(society), "image/png", logo.png());
            }
        }
    }

    private static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String address,
            String type,
            byte[] content)
            throws IOException {
        if (address.endsWith("?v=" + request.getParameter("v"))) {
            response.setHeader("Cache-Control", "public, max-age=" + A_YEAR + ", immutable");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
