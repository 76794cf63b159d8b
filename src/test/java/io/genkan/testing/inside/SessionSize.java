package io.genkan.testing.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.TreeMap;

/**
 * Added to the deployment by the test, never part of the product: serialises the visitor's session
 * as a server does that shares sessions, and answers with the size of each attribute and of all.
 */
@WebServlet("/session-size")
public class SessionSize extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var session = request.getSession(false);
        var attributes = new TreeMap<String, Object>();
        if (session != null) {
            Collections.list(session.getAttributeNames())
                    .forEach(name -> attributes.put(name, session.getAttribute(name)));
        }
        response.setContentType("text/plain;charset=UTF-8");
        var answer = response.getWriter();
        for (var attribute : attributes.entrySet()) {
            answer.println(size(attribute.getValue()) + " " + attribute.getKey());
        }
        answer.println(size(attributes) + " all");
    }

    private static int size(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.size();
    }
}
