package io.genkan.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers how a filter answered, or that it let the request through. */
public final class SampleResponse implements InvocationHandler {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String outcome = "nothing";

    public HttpServletResponse response() {
        return (HttpServletResponse)
                Proxy.newProxyInstance(
                        SampleResponse.class.getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        this);
    }

    /** The rest of the chain; being called is an outcome, too. */
    public FilterChain chain() {
        return (request, response) -> outcome = "passed";
    }

    /** {@code passed}, {@code 403}, {@code to /sign-in} or {@code nothing}. */
    public String outcome() {
        return outcome;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public List<Cookie> cookies() {
        return cookies;
    }

    @Override
    public Object invoke(Object proxy, Method asked, Object[] arguments) {
        switch (asked.getName()) {
            case "sendError" -> outcome = String.valueOf(arguments[0]);
            case "sendRedirect" -> outcome = "to " + arguments[0];
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "addCookie" -> cookies.add((Cookie) arguments[0]);
            case "resetBuffer" -> outcome = "nothing";
            default -> throw new UnsupportedOperationException(asked.getName());
        }
        return null;
    }
}
