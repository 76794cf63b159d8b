package io.genkan.house;

import io.genkan.society.Palette;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Colours of a hue nobody has chosen yet, light and dark beside each other, for the preview. */
@WebServlet("/staff/admin/look.css")
public class LookSheet extends HttpServlet {

    /** The product's own. */
    static final int USUAL = 232;

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String asked = Objects.toString(request.getParameter("hue"), "");
        var palette = Palette.of(ColourPolicy.hue(asked).orElse(USUAL));
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter()
                .write(
                        ".look.light{"
                                + Palette.declared(palette.light())
                                + "}\n.look.dark{"
                                + Palette.declared(palette.dark())
                                + "}\n");
    }
}
