package io.genkan.testing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import java.io.IOException;

/** Sends a request through one filter. */
public final class Filters {

    private Filters() {}

    /** How the filter answered, or that it let the request through. */
    public static SampleResponse through(HttpFilter filter, SampleRequest request)
            throws IOException, ServletException {
        var answer = new SampleResponse();
        // the container's way in, which is the public one
        filter.doFilter(
                request.request(),
                (jakarta.servlet.ServletResponse) answer.response(),
                answer.chain());
        return answer;
    }
}
