package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/**
 * A browser without script and without good manners: it posts a page's form with whatever a test
 * puts into it, leaves out or alters. Keeps cookies; follows redirects only when told.
 */
public final class PlainBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REDIRECTS = 10;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final URI portal;

    public PlainBrowser(String portal) {
        this(portal, HttpClient.newBuilder());
    }

    /** One that trusts this server's certificate. */
    public PlainBrowser(String portal, SSLContext trust) {
        this(portal, HttpClient.newBuilder().sslContext(trust));
    }

    private PlainBrowser(String portal, HttpClient.Builder client) {
        this.client = client.version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
        this.portal = URI.create(portal);
        headers.put("Sec-Fetch-Site", "same-origin");
        headers.put("Accept-Language", "ja");
        headers.put("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/151.0.0.0 Safari/537.36");
    }

    /** From now on every request carries this header, or another value of it. */
    public PlainBrowser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public PlainBrowser without(String header) {
        headers.remove(header);
        return this;
    }

    /** The answer itself, also if it leads elsewhere. */
    public PlainPage get(String path) {
        return send(request(portal.resolve(path)).GET());
    }

    public PlainPage post(String path, Map<String, String> fields) {
        return post(path, "application/x-www-form-urlencoded", encoded(fields));
    }

    /** Any body, as it is. */
    public PlainPage post(String path, String type, String body) {
        return send(
                request(portal.resolve(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The page that this path leads to in the end. */
    public PlainPage open(String path) {
        return follow(get(path));
    }

    /** Presses a button of the page after filling fields in; where that leads is not followed. */
    public PlainPage press(PlainPage page, String button, Map<String, String> typed) {
        return post(page.action(), page.filledIn(button, typed));
    }

    public PlainPage pressAndFollow(PlainPage page, String button, Map<String, String> typed) {
        return follow(press(page, button, typed));
    }

    public PlainPage follow(PlainPage answer) {
        var page = answer;
        for (int i = 0; page.leadsTo().isPresent(); i++) {
            if (i == REDIRECTS) {
                throw new AssertionError("leads nowhere: " + page.leadsTo());
            }
            page = get(page.leadsTo().get());
        }
        return page;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** All it holds, by name. */
    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    /** Puts a cookie in, as a thief does. */
    public PlainBrowser steal(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setDomain("localhost.local"); // as Java names it for a host without dots
        cookie.setVersion(0);
        cookies.getCookieStore().add(onThisMachine(portal), cookie);
        return this;
    }

    /** As after a restart of the browser, or an hour. */
    public void loseCookies() {
        cookies.getCookieStore().removeAll();
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(onThisMachine(address)).timeout(PATIENCE);
        headers.forEach(request::setHeader);
        if (!onThisMachine(address).equals(address) && !headers.containsKey("Host")) {
            request.setHeader("Host", address.getAuthority());
        }
        return request;
    }

    /**
     * Names below localhost are this machine (RFC 6761 §6.3), which browsers know and Java does
     * not; that a request may say which one it means, pom.xml has to allow.
     */
    private static URI onThisMachine(URI address) {
        return URI.create(
                address.toString()
                        .replaceFirst("^(https?://)[^/:]+\\.localhost\\b", "$1localhost"));
    }

    private PlainPage send(HttpRequest.Builder prepared) {
        var request = prepared.build();
        try {
            return new PlainPage(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
