package io.genkan.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A post that announces a body and sends nothing of it. Who answers all the same has not waited for
 * the body, hence not read it.
 */
public final class UnsentBody {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private UnsentBody() {}

    /**
     * @return the status of the answer
     */
    public static int answer(
            String portal, String path, String type, long length, Map<String, String> cookies) {
        var address = URI.create(portal).resolve(path);
        String kept =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        String head =
                String.join(
                        "\r\n",
                        "POST " + address.getPath() + " HTTP/1.1",
                        "Host: " + address.getAuthority(),
                        "Sec-Fetch-Site: same-origin",
                        "Cookie: " + kept,
                        "Content-Type: " + type,
                        "Content-Length: " + length,
                        "",
                        "");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(address + " with " + type, e);
        }
    }
}
