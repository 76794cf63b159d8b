package io.genkan.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file full of passwords on its way to a browser. It has no name from the moment it is opened
 * (where the system allows that, as Linux does), so that nothing of it stays when the server is
 * killed.
 */
public final class PrintedFile implements AutoCloseable {

    private final SeekableByteChannel channel;

    PrintedFile() throws IOException {
        var path = Files.createTempFile("letters", null);
        channel =
                Files.newByteChannel(
                        path,
                        Set.of(
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE));
    }

    OutputStream toFill() {
        return Channels.newOutputStream(channel);
    }

    public InputStream read() throws IOException {
        return Channels.newInputStream(channel.position(0));
    }

    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
