package io.genkan.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A member's phone or PC: one browser with its own cookies, and the authenticators within reach.
 */
public final class Device {

    private final BrowserContext context;
    private final String baseUrl;
    private final Problems problems;
    private final List<Authenticator> authenticators = new ArrayList<>();

    Device(Browser browser, DeviceKind kind, String baseUrl) {
        this.baseUrl = baseUrl;
        context = browser.newContext(kind.options().setBaseURL(baseUrl));
        problems = Problems.of(context);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        // A page without authenticators would wait for one for ever: also the pages that pages open
        context.onPage(
                page -> authenticators.forEach(authenticator -> authenticator.plugInto(page)));
    }

    /** Puts an authenticator into the member's hand, for the open pages and for those to come. */
    public Device with(Authenticator authenticator) {
        authenticators.add(authenticator);
        context.pages().forEach(authenticator::plugInto);
        return this;
    }

    /** A new tab. */
    public Page tab() {
        var page = context.newPage();
        authenticators.forEach(authenticator -> authenticator.plugInto(page));
        return page;
    }

    /** A new tab at this path or address. */
    public Page open(String address) {
        var page = tab();
        page.navigate(address);
        return page;
    }

    /** Goes on where a browser without script has come to. */
    public Device takingOver(PlainBrowser browser) {
        context.addCookies(
                browser.cookies().entrySet().stream()
                        .map(entry -> new Cookie(entry.getKey(), entry.getValue()).setUrl(baseUrl))
                        .toList());
        return this;
    }

    /** Goes on where another browser has come to: the same session in two of them. */
    public Device takingOver(Device other) {
        context.addCookies(other.context.cookies());
        return this;
    }

    public BrowserContext context() {
        return context;
    }

    /** For a test that provokes what would otherwise fail it; says what there was. */
    public List<String> forgiveProblems() {
        var seen = problems.seen();
        problems.forget();
        return seen;
    }

    List<String> problems() {
        return problems.seen();
    }

    void close() {
        context.close();
    }

    void closeWithTrace(Path trace) {
        context.tracing().stop(new Tracing.StopOptions().setPath(trace));
        context.close();
    }
}
