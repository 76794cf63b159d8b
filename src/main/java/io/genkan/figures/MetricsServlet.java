package io.genkan.figures;

import io.genkan.platform.Bearer;
import io.genkan.platform.Settings;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The figures in Prometheus' text format 0.0.4, for the holder of GENKAN_METRICS_TOKEN. Where none
 * is set there is no such address, so that a forgotten setting opens nothing.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient Settings settings;
    @Inject private transient Figures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var token = settings.metricsToken();
        if (token.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!holds(request, token.get())) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"genkan\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setContentType(PrometheusTextFormatWriter.CONTENT_TYPE);
            PrometheusTextFormatWriter.create().write(response.getOutputStream(), figures.now());
        }
    }

    private static boolean holds(HttpServletRequest request, String token) {
        String header = request.getHeader("Authorization");
        return header != null && Bearer.holds(header, token);
    }
}
