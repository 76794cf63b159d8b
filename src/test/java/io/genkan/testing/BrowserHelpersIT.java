package io.genkan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The instruments themselves, tried on a page of three lines. */
class BrowserHelpersIT {

    private static final String CREATE =
            """
            () => navigator.credentials.create({publicKey: {
                rp: {id: 'localhost', name: 'x'}, challenge: new Uint8Array(16),
                user: {id: new Uint8Array([1]), name: 'x', displayName: 'x'},
                pubKeyCredParams: [{type: 'public-key', alg: -7}], timeout: 3000,
                authenticatorSelection: {residentKey: 'required', userVerification: 'required'}}})
              .then(made => made.response.getTransports().join(), refused => refused.name)
            """;
    private static final String GET =
            """
            () => navigator.credentials.get({publicKey: {rpId: 'localhost', challenge: new Uint8Array(16),
                timeout: 3000, userVerification: 'required'}})
              .then(() => 'found', refused => refused.name)
            """;

    private static HttpServer site;

    @RegisterExtension
    final Devices devices = new Devices("http://localhost:" + site.getAddress().getPort());

    @BeforeAll
    static void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext(
                "/",
                exchange -> {
                    var page =
                            "<!doctype html><html lang=ja><meta name=viewport content='width=device-width'><link rel=icon href='data:,'><title>x</title><h1>玄関</h1><main>"
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=UTF-8");
                    exchange.getResponseHeaders()
                            .add("Content-Security-Policy", "style-src 'self'");
                    exchange.sendResponseHeaders(
                            exchange.getRequestURI().getPath().equals("/broken") ? 500 : 200,
                            page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        site.start();
    }

    @AfterAll
    static void close() {
        site.stop(0);
    }

    @Test
    void a_passkey_made_on_one_page_is_found_on_the_next() {
        var face = Authenticator.ofThisDevice();
        var phone = devices.phone().with(face);

        assertThat(phone.open("/").evaluate(CREATE)).isEqualTo("internal");

        assertThat(phone.open("/").evaluate(GET)).isEqualTo("found");
        assertThat(face.passkeys()).isEqualTo(1);
    }

    @Test
    void a_phone_that_made_its_passkey_alone_serves_a_pc_nearby() {
        var phone = Authenticator.ofAPhoneNearby();
        assertThat(devices.phone().with(phone).open("/").evaluate(CREATE).toString())
                .contains("hybrid");

        assertThat(devices.pc().with(phone).open("/").evaluate(GET)).isEqualTo("found");
    }

    @Test
    void a_page_that_a_page_opened_reaches_the_authenticator_too() {
        var device = devices.pc().with(Authenticator.ofThisDevice());
        var first = device.open("/");

        Page second =
                device.context().waitForPage(() -> first.evaluate("() => { open('/other') }"));
        second.waitForLoadState();

        assertThat(second.evaluate(CREATE)).isEqualTo("internal");
    }

    @Test
    void a_face_that_is_not_recognised_and_a_finger_that_does_not_come_are_refused() {
        var face = Authenticator.ofThisDevice();
        var page = devices.pc().with(face).open("/");

        face.recognisesTheMember(false);
        assertThat(page.evaluate(CREATE)).isEqualTo("NotAllowedError");

        face.recognisesTheMember(true).isTouched(false);
        assertThat(page.evaluate(CREATE)).isEqualTo("NotAllowedError");

        face.isTouched(true);
        assertThat(page.evaluate(CREATE)).isEqualTo("internal");
    }

    @Test
    void a_key_without_pin_cannot_verify_the_member() {
        var page = devices.pc().with(Authenticator.securityKeyWithoutPin()).open("/");

        assertThat(page.evaluate(CREATE)).isEqualTo("NotAllowedError");
    }

    @Test
    void a_forbidden_style_and_an_error_of_the_server_are_noticed() {
        var device = devices.pc();
        var page = device.open("/broken");

        page.evaluate(
                "() => document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')");

        assertThat(device.forgiveProblems())
                .anyMatch(it -> it.contains("Content Security Policy"))
                .anyMatch(it -> it.contains("answer 500"));
    }

    @Test
    void what_sticks_out_and_what_has_no_name_is_found() {
        var page = devices.phone().open("/");
        Layout.mustNotScrollSideways(page);
        Accessibility.mustBeClean(page);

        page.evaluate(
                "() => document.body.insertAdjacentHTML('beforeend', '<button></button><pre>' + 'x'.repeat(200))");

        assertThatThrownBy(() -> Layout.mustNotScrollSideways(page))
                .hasMessageContaining("320 px")
                .hasMessageContaining("pre");
        assertThatThrownBy(() -> Accessibility.mustBeClean(page))
                .hasMessageContaining("button-name");
    }

    @Test
    void bytes_are_counted_on_the_wire() {
        var wire = Wire.ofFirstVisit(devices.pc(), "/");

        assertThat(wire.requests()).isEqualTo(1);
        assertThat(wire.bytes()).isBetween(100L, 1000L);
    }

    @Test
    void a_code_on_the_screen_is_read_as_a_camera_does() throws WriterException {
        var code =
                new QRCodeWriter()
                        .encode("otpauth://totp/x?secret=GEZDGNBV", BarcodeFormat.QR_CODE, 1, 1);
        var squares = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                squares.append(code.get(x, y) ? "M%d %dh1v1h-1z".formatted(x, y) : "");
            }
        }
        var page = devices.phone().open("/");
        page.setContent(
                "<svg width=200 viewBox='0 0 %1$d %1$d'><path d='%2$s'/></svg>"
                        .formatted(code.getWidth(), squares));

        assertThat(QrPicture.read(page.locator("svg").screenshot())).startsWith("otpauth://totp/x");
    }

    @Test
    void every_screen_is_pictured_four_times() {
        var page = devices.phone().open("/");

        Screenshots.save(page, "harness");

        for (String name : new String[] {"393", "393-dark", "1280", "1280-dark"}) {
            assertThat(java.nio.file.Path.of("target/screens/harness-" + name + ".png"))
                    .isNotEmptyFile();
        }
        assertThat(page.viewportSize().width).isEqualTo(393);
    }
}
