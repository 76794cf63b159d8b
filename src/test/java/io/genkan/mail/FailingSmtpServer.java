package io.genkan.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An SMTP server that answers as told; commands it was told nothing about are fine with it. */
final class FailingSmtpServer implements AutoCloseable {

    /** Instead of an answer: close the connection. */
    static final String DROP = "drop";

    private static final String GO_ON = "354 go on";

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String greeting;
    private final Map<String, String> answers;

    /**
     * @param greeting {@code null} for a server that never says a word
     * @param answers by command; {@code "."} is the end of the data
     */
    FailingSmtpServer(String greeting, Map<String, String> answers) throws IOException {
        this.greeting = greeting;
        this.answers = answers;
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket client = socket.accept()) {
            talk(client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket client) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        boolean data = false;
        String answer = greeting;
        while (!DROP.equals(answer)) {
            if (answer != null) {
                client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            String line = in.readLine();
            while (data && line != null && !line.equals(".")) {
                line = in.readLine();
            }
            if (line == null) {
                return;
            }
            String command = line.split(" ")[0];
            answer = answers.getOrDefault(command, command.equals("DATA") ? GO_ON : "250 fine");
            data = answer.equals(GO_ON);
        }
    }
}
