package io.genkan.provisioning;

import io.genkan.platform.ApiToken;
import io.genkan.platform.Bearer;
import io.genkan.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/**
 * Lets only the holder of GENKAN_API_TOKEN in. Where none is set there is no API, so that a
 * forgotten setting opens nothing. Looks before anything else does, so that strangers cannot tell
 * which addresses exist.
 */
@Provider
@PreMatching
@ApplicationScoped
public class BearerToken implements ContainerRequestFilter {

    @Inject private Settings settings;
    @Inject private TokenHolder holder;

    @Override
    public void filter(ContainerRequestContext request) {
        var header = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        var token = header.flatMap(sent -> sentIn(sent, settings.apiTokens()));
        token.ifPresentOrElse(holder::hold, () -> request.abortWith(refusal(header)));
    }

    private Response refusal(Optional<String> header) {
        if (settings.apiTokens().isEmpty()) {
            return Problem.of(Status.NOT_FOUND, "この API は無効です。GENKAN_API_TOKEN が設定されていません。");
        }
        // RFC 6750 §3: name the scheme; say what is wrong only to who sent something
        String challenge =
                header.isPresent()
                        ? "Bearer realm=\"genkan\", error=\"invalid_token\""
                        : "Bearer realm=\"genkan\"";
        return Response.fromResponse(
                        Problem.of(Status.UNAUTHORIZED, "Authorization: Bearer に正しいトークンが必要です。"))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    static Optional<ApiToken> sentIn(String header, List<ApiToken> tokens) {
        return tokens.stream().filter(token -> Bearer.holds(header, token.secret())).findFirst();
    }
}
