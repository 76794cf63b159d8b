package io.genkan.provisioning;

import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies what is read of it, and refuses to go on when it is too much. */
final class CopiedStream extends FilterInputStream {

    private final OutputStream copy;
    private final long most;
    private long bytes;

    CopiedStream(InputStream original, OutputStream copy, long most) {
        super(original);
        this.copy = copy;
        this.most = most;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            bytes += read;
            if (bytes > most) {
                throw new UnreadableFile(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        "一度に送れるのは " + most / 1024 / 1024 + " MB までです。ファイルを分けてください。");
            }
            copy.write(into, from, read);
        }
        return read;
    }
}
