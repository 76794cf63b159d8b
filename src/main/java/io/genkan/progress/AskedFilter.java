package io.genkan.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** The filter and the stage that this request's address, or its form, names. */
@Named("askedFilter")
@RequestScoped
public class AskedFilter {

    @Inject private HttpServletRequest request;

    public Filter filter() {
        return Filter.of(
                request.getParameter("office"),
                request.getParameter("run"),
                request.getParameter("method"),
                request.getParameter("browser"));
    }

    Optional<Stage> stage() {
        return Optional.ofNullable(request.getParameter("stage"))
                .flatMap(Stage::named)
                .filter(stage -> stage.before().isPresent());
    }

    boolean has(String parameter) {
        return request.getParameter(parameter) != null;
    }

    boolean says(String parameter, String value) {
        return value.equals(request.getParameter(parameter));
    }

    /** A page of a list, from 1 on. */
    int page() {
        return Optional.ofNullable(request.getParameter("page"))
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** An address below this one with the same filter. */
    String address(String path, Map<String, String> more) {
        String query = filter().query(more);
        return query.isEmpty() ? path : path + "?" + query;
    }
}
