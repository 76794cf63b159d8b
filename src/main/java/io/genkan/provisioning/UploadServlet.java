package io.genkan.provisioning;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes a file from the desk's page, past Faces, which would hold all of it. Who sends it, the
 * guard has asked before this.
 */
@WebServlet(UploadServlet.PATH)
@MultipartConfig
public class UploadServlet extends HttpServlet {

    static final String PATH = "/staff/imports/upload";
    static final String REFUSAL = "io.genkan.provisioning.refusal";

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/staff/imports.xhtml";

    @Inject private transient ImportDesk desk;

    /** Where a refusal was shown, and the page is asked for anew. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect("/staff/imports");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var file = Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0);
        if (file.isEmpty()) {
            refuse("CSVファイルを選んでください。", request, response);
            return;
        }
        try (var body = file.get().getInputStream()) {
            response.sendRedirect(ImportPage.address(desk.preview(body, name(file.get()))));
        } catch (UnreadableFile unreadable) {
            refuse(unreadable.getMessage(), request, response);
        } finally {
            file.get().delete();
        }
    }

    private static void refuse(String why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(REFUSAL, why);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** Without the folders that some browsers send along. */
    private static String name(Part file) {
        String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        return name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    }
}
