package io.genkan.journey;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The provisioning API as a society's system uses it. */
final class ImportApi {

    private static final String TOKEN = "test-token-test-token-test-token-1";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI imports;
    private final String token;

    ImportApi(URI portal) {
        this(portal, TOKEN);
    }

    ImportApi(URI portal, String token) {
        imports = portal.resolve("api/v1/imports");
        this.token = token;
    }

    /** How the answer to this address begins. */
    int status(URI address) {
        return send(request(address).GET()).statusCode();
    }

    int refusal(String file, String query) {
        return post(BodyPublishers.ofString(file), "UTF-8", query).statusCode();
    }

    HttpResponse<String> post(BodyPublisher file, String charset, String query) {
        return send(
                request(URI.create(imports + query))
                        .header("Content-Type", "text/csv; charset=" + charset)
                        .POST(file));
    }

    /** Where the run is told. */
    URI begin(BodyPublisher file, String query) {
        var answer = post(file, "UTF-8", query);
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + "\n" + answer.body());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    URI begin(String file, String query) {
        return begin(BodyPublishers.ofString(file), query);
    }

    JsonObject state(URI run) {
        return JsonParser.parseString(send(request(run).GET()).body()).getAsJsonObject();
    }

    JsonObject ended(URI run, Duration patience) {
        return Waiting.until(
                run + " has ended",
                patience,
                () ->
                        Optional.of(state(run))
                                .filter(
                                        json ->
                                                !"running"
                                                        .equals(json.get("state").getAsString())));
    }

    HttpResponse<String> restart(URI run) {
        return send(request(URI.create(run + "/restart")).POST(BodyPublishers.noBody()));
    }

    String rejected(URI run) {
        return send(request(URI.create(run + "/rejected")).GET()).body();
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
