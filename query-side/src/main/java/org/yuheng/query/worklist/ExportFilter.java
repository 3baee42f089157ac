package org.yuheng.query.worklist;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Lets the connection break when an export fails on its way, so that half a file is never taken for a whole one. Failures
 * that are answered in the usual way would end it properly.
 */
final class ExportFilter implements Filter {
    static final String PATH = "/api/complaints/export";

    private static final String BROKEN_OFF = ExportFilter.class.getName();

    /** What has left is all that leaves. */
    static void breakOff(ServletRequest request) {
        request.setAttribute(BROKEN_OFF, true);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(BROKEN_OFF) != null) {
            throw new ServletException("an export failed on its way");
        }
    }
}
