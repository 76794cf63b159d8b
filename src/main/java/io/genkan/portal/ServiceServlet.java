package io.genkan.portal;

import io.genkan.society.CurrentSociety;
import io.genkan.society.Societies;
import io.genkan.society.Tile;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Leads to the service behind a tile, and refuses a closed one whatever address was typed (S-30).
 */
@WebServlet("/service/*")
public class ServiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient CurrentSociety society;
    @Inject private transient Societies societies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var tile = asked(request);
        if (tile.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!tile.get().open()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (tile.get().address().isBlank()) {
            request.setAttribute("tile", tile.get());
            request.getRequestDispatcher("/WEB-INF/portal/service.xhtml")
                    .forward(request, response);
        } else {
            response.sendRedirect(tile.get().address());
        }
    }

    private Optional<Tile> asked(HttpServletRequest request) {
        return societies.tiles(society.get().id()).stream()
                .filter(tile -> ("/" + tile.id()).equals(request.getPathInfo()))
                .findFirst();
    }
}
