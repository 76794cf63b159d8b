package io.genkan.society;

import io.genkan.platform.Secrets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The sheet of a society with colours of its own: the product's, and the society's tokens after it.
 * One sheet instead of two, so that the door needs no request more. In views {@code
 * #{societyLook.sheet(society)}}.
 */
@Named
@ApplicationScoped
public class SocietyLook {

    private static final String BASE = "/resources/portal/css/base.css";

    /** A picture made for white paper stays readable in the dark. */
    private static final String PLATE =
            "\n.home img{object-fit:contain}@media screen and (prefers-color-scheme:dark){.home"
                    + " img{padding:2px 6px;border-radius:4px;background:#fff}}\n";

    @Inject private ServletContext context;
    private String base;

    @PostConstruct
    void read() {
        try (var sheet = context.getResourceAsStream(BASE)) {
            base = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, which names what is in it; empty while the product's own sheet does. */
    public String sheet(Society society) {
        return society.hue().isEmpty() && !society.hasLogo()
                ? ""
                : "/society.css?v=" + Secrets.fingerprint(css(society)).substring(0, 12);
    }

    /** The address of its picture; empty when it has none. */
    public String logo(Society society) {
        return society.hasLogo() ? "/society-logo?v=" + society.logoEdition() : "";
    }

    String css(Society society) {
        return base
                + society.hue().map(Palette::of).map(SocietyLook::own).orElse("")
                + (society.hasLogo() ? PLATE : "");
    }

    /** On screens only: what is printed stays black on white. */
    private static String own(Palette palette) {
        return "\n@media screen{:root{"
                + Palette.declared(palette.light())
                + "}}\n@media screen and (prefers-color-scheme:dark){:root{"
                + Palette.declared(palette.dark())
                + "}}\n";
    }
}
