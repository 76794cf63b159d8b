package io.genkan.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * An answer that does not end before it is released, whoever sends a redirect or closes the stream:
 * the container ends it when the request is over.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

    private String redirect;

    HeldAnswer(HttpServletResponse answer) {
        super(answer);
    }

    void release() throws IOException {
        if (redirect != null) {
            super.sendRedirect(redirect);
        }
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        redirect = location;
    }

    @Override
    public boolean isCommitted() {
        return redirect != null || super.isCommitted();
    }

    @Override
    public void flushBuffer() {
        // its buffer is emptied when it is full, or at the end
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(new OpenWriter(super.getWriter()));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new OpenStream(super.getOutputStream());
    }

    private static final class OpenWriter extends FilterWriter {

        OpenWriter(PrintWriter answer) {
            super(answer);
        }

        @Override
        public void flush() {
            // as above
        }

        @Override
        public void close() {
            // as above
        }
    }

    private static final class OpenStream extends ServletOutputStream {

        private final ServletOutputStream answer;

        OpenStream(ServletOutputStream answer) {
            this.answer = answer;
        }

        @Override
        public void write(int b) throws IOException {
            answer.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            answer.write(bytes, from, length);
        }

        @Override
        public void flush() {
            // as above
        }

        @Override
        public void close() {
            // as above
        }

        @Override
        public boolean isReady() {
            return answer.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            answer.setWriteListener(listener);
        }
    }
}
