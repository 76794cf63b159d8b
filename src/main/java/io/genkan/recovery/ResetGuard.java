package io.genkan.recovery;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * In front of the two pages behind the mailed link, for looking and for posting alike: without the
 * link nobody sees the method, without the method nobody sees the new password (CVE-2026-18963).
 */
@WebFilter({
    "/recover/method",
    "/recover/method.xhtml",
    "/recover/new-password",
    "/recover/new-password.xhtml"
})
public class ResetGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject private transient Reset reset;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String here = request.getServletPath().replace(".xhtml", "");
        if (!reset.underWay()) {
            response.sendRedirect(Reset.START + "?notice=lost");
        } else if (!here.equals(reset.next()) || foreign(request)) {
            response.sendRedirect(reset.next());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean foreign(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && !reset.ticket().equals(request.getParameter("ticket"));
    }
}
