package io.genkan.testing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request as filters and services look at one; whatever else is asked of it is a mistake. */
public final class SampleRequest implements InvocationHandler {

    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String query;
    private String host = "portal.example.jp";

    private SampleRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static SampleRequest get(String path) {
        return new SampleRequest("GET", path);
    }

    public static SampleRequest post(String path) {
        return new SampleRequest("POST", path);
    }

    public static SampleRequest of(String method, String path) {
        return new SampleRequest(method, path);
    }

    public SampleRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public SampleRequest parameter(String name, String value) {
        parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        return this;
    }

    public SampleRequest at(String otherHost) {
        host = otherHost;
        return this;
    }

    public SampleRequest query(String text) {
        query = text;
        return this;
    }

    public SampleRequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    public SampleRequest cookies(List<Cookie> kept) {
        cookies.addAll(kept);
        return this;
    }

    public HttpServletRequest request() {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        SampleRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        this);
    }

    @Override
    public Object invoke(Object proxy, Method asked, Object[] arguments) {
        return switch (asked.getName()) {
            case "getMethod" -> method;
            case "getRequestURI", "getServletPath" -> path;
            case "getServerName" -> host;
            case "getQueryString" -> query;
            case "getPathInfo" -> null;
            case "getContentType" -> headers.get("Content-Type");
            case "getParameterMap" -> parameters;
            case "getHeader" -> headers.get(arguments[0]);
            case "getParameter" ->
                    parameters.getOrDefault(arguments[0], List.of()).stream()
                            .findFirst()
                            .orElse(null);
            case "getParameterValues" -> {
                var values = parameters.get(arguments[0]);
                yield values == null ? null : values.toArray(String[]::new);
            }
            // as the specification has it: null, not an empty array
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }
}
