package io.genkan.testing;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered, as text. */
public final class PlainPage {

    private static final Pattern FORM = Pattern.compile("<form [^>]*action=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern TRACE =
            Pattern.compile("\\bat [a-z]+(\\.\\w+)+\\(|Exception\\b|SRVE\\d|CWW[A-Z]{2}\\d");

    private final HttpResponse<String> answer;

    PlainPage(HttpResponse<String> answer) {
        this.answer = answer;
    }

    public int status() {
        return answer.statusCode();
    }

    public HttpHeaders headers() {
        return answer.headers();
    }

    public String body() {
        return answer.body();
    }

    public String path() {
        return answer.uri().getPath();
    }

    public Optional<String> leadsTo() {
        return answer.headers().firstValue("Location").filter(address -> status() / 100 == 3);
    }

    /** The one big heading, without marks. */
    public String heading() {
        return first(HEADING).replaceAll("<[^>]*>", "");
    }

    /** What stands beside a field because it was filled in wrongly; empty when nothing does. */
    public String complaint(String field) {
        var error =
                Pattern.compile("<span id=\"" + field + "-error\"[^>]*>([^<]*)<").matcher(body());
        return error.find() ? unescaped(error.group(1)) : "";
    }

    /** What the field shows. */
    public String shown(String field) {
        return inputs(body()).getOrDefault(field, "");
    }

    /** Anything that only its programmers should read. */
    public boolean showsItsInside() {
        return TRACE.matcher(body()).find();
    }

    public String action() {
        return form().group(1);
    }

    public Map<String, String> filledIn(String button, Map<String, String> typed) {
        var hidden = hidden();
        hidden.put(button, "pressed");
        hidden.putAll(typed);
        return hidden;
    }

    /**
     * Of several forms the one that contains this text; its button is known by the end of its name.
     */
    public Map<String, String> filledIn(String beside, String button, Map<String, String> typed) {
        Matcher form = form(beside);
        var hidden = hidden(form);
        String html = body().substring(form.start(), body().indexOf("</form>", form.start()));
        String name =
                inputs(html).keySet().stream()
                        .filter(input -> input != null && (":" + input).endsWith(":" + button))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(button + " is not there: " + html));
        hidden.put(name, "pressed");
        hidden.putAll(typed);
        return hidden;
    }

    /** The hidden fields of the page's form. */
    public Map<String, String> hidden() {
        return hidden(form());
    }

    private Map<String, String> hidden(Matcher form) {
        var fields = new LinkedHashMap<String, String>();
        int end = body().indexOf("</form>", form.start());
        var inputs = INPUT.matcher(body()).region(form.start(), end);
        while (inputs.find()) {
            var input = attributes(inputs.group());
            if ("hidden".equals(input.get("type"))) {
                fields.put(input.get("name"), input.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private Matcher form() {
        return form("jakarta.faces.ViewState");
    }

    private Matcher form(String containing) {
        var form = FORM.matcher(body());
        while (form.find()) {
            int end = body().indexOf("</form>", form.start());
            if (body().substring(form.start(), end).contains(containing)) {
                return form;
            }
        }
        throw new AssertionError("no form with " + containing + ": " + this);
    }

    private String first(Pattern pattern) {
        var found = pattern.matcher(body());
        return found.find() ? unescaped(found.group(1)) : "";
    }

    private static Map<String, String> inputs(String html) {
        var values = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(html);
        while (inputs.find()) {
            var input = attributes(inputs.group());
            values.put(input.get("name"), input.getOrDefault("value", ""));
        }
        return values;
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new LinkedHashMap<String, String>();
        var found = ATTRIBUTE.matcher(tag);
        while (found.find()) {
            attributes.put(found.group(1), unescaped(found.group(2)));
        }
        return attributes;
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Override
    public String toString() {
        return status() + " " + answer.uri() + "\n" + body();
    }
}
