package io.genkan.provisioning;

import io.genkan.platform.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes a file from the desk's page, past Faces, which would hold all of it: as it is from the
 * page's script, or a small one in a form (platform.SmallPosts). Who sends it, the guard has asked
 * before this.
 */
@WebServlet(UploadServlet.PATH)
@MultipartConfig
public class UploadServlet extends HttpServlet {

    static final String PATH = "/staff/imports/upload";
    static final String REFUSAL = "io.genkan.provisioning.refusal";

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/staff/imports.xhtml";

    @Inject private transient ImportDesk desk;
    @Inject private transient Texts texts;

    /** Where a refusal was shown, and the page is asked for anew. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect("/staff/imports");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            takePart(request, response);
        } else {
            take(request.getInputStream(), request.getParameter("name"), request, response);
        }
    }

    private void takePart(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var file = Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0);
        if (file.isEmpty()) {
            refuse(texts.get("import.file.choose"), request, response);
            return;
        }
        try (var body = file.get().getInputStream()) {
            take(body, file.get().getSubmittedFileName(), request, response);
        } finally {
            file.get().delete();
        }
    }

    private void take(
            InputStream body, String name, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.sendRedirect(ImportPage.address(desk.preview(body, bare(name))));
        } catch (UnreadableFile unreadable) {
            refuse(unreadable.getMessage(), request, response);
        }
    }

    private static void refuse(String why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(REFUSAL, why);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** Without the folders that some browsers send along. */
    private static String bare(String sent) {
        String name = Objects.toString(sent, "");
        return name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    }
}
