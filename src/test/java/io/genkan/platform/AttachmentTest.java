package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private final Map<String, String> head = new HashMap<>();
    private final StringWriter body = new StringWriter();

    @Test
    void no_cache_keeps_it_and_a_plain_name_is_said_once() {
        new Attachment("letters-2026-11-23-7.pdf", "application/pdf").announce(response());

        assertThat(head)
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry(
                        "Content-Disposition", "attachment; filename=\"letters-2026-11-23-7.pdf\"");
    }

    @Test
    void a_name_ends_no_header_and_other_letters_are_said_as_rfc_8187_has_it() {
        Attachment.csv("東 \"a\"\r\nX: y*.csv").announce(response());

        assertThat(head)
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"_ _a___X_ y_.csv\";"
                                + " filename*=UTF-8''%E6%9D%B1%20%22a%22%0D%0AX%3A%20y%2A.csv");
    }

    @Test
    void a_spreadsheet_gets_the_mark_by_which_it_knows_utf_8() throws IOException {
        Attachment.csv("a.csv").begin(response()).write("b");
        new Attachment("a.jsonl", "application/jsonl; charset=UTF-8").begin(response()).write("c");

        assertThat(body.toString()).isEqualTo("\uFEFFbc");
    }

    /** Keeps what is said of it. */
    private HttpServletResponse response() {
        var out = new PrintWriter(body);
        return (HttpServletResponse)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        (proxy, method, values) ->
                                switch (method.getName()) {
                                    case "getWriter" -> out;
                                    case "setContentType" ->
                                            head.put("Content-Type", (String) values[0]);
                                    case "setHeader" ->
                                            head.put((String) values[0], (String) values[1]);
                                    default -> throw new AssertionError(method);
                                });
    }
}
