package io.genkan.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The mail server of the tests and everybody's mailbox. It can be taken away and put back, as mail
 * servers are; what was delivered before stays delivered.
 */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static Mailbox shared;

    private final int port;
    private final List<MimeMessage> kept = new ArrayList<>();
    private final Set<MimeMessage> read = new HashSet<>();
    private GreenMail server;

    public Mailbox(int port) {
        this.port = port;
        putBack();
    }

    /** The one that the server under test sends to. */
    public static synchronized Mailbox shared() {
        if (shared == null) {
            shared = new Mailbox(Integer.getInteger("test.smtp.port"));
            WholeRun.atItsEnd(shared::takeAway);
        }
        return shared;
    }

    /**
     * The newest mail to that address which nobody has read yet; earlier unread ones count as read
     * with it.
     */
    public synchronized ReceivedMail next(String address) {
        return Waiting.until(
                "a new mail to " + address, PATIENCE, () -> newestUnread(address, mail -> true));
    }

    /** The newest unread one with a code in it; notices and the like stay unread. */
    public synchronized ReceivedMail nextWithCode(String address) {
        return Waiting.until(
                "a new mail with a code to " + address,
                PATIENCE,
                () -> newestUnread(address, ReceivedMail::hasCode));
    }

    /** Every mail to that address, the oldest first. */
    public synchronized List<ReceivedMail> all(String address) {
        return messages().map(ReceivedMail::of).filter(mail -> mail.isTo(address)).toList();
    }

    public void takeAway() {
        if (server != null) {
            kept.addAll(List.of(server.getReceivedMessages()));
            server.stop();
            server = null;
        }
    }

    public void putBack() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
    }

    private Optional<ReceivedMail> newestUnread(String address, Predicate<ReceivedMail> kind) {
        var unread =
                messages()
                        .filter(message -> !read.contains(message))
                        .filter(message -> ReceivedMail.of(message).isTo(address))
                        .filter(message -> kind.test(ReceivedMail.of(message)))
                        .toList();
        read.addAll(unread);
        return unread.stream()
                .map(ReceivedMail::of)
                .max(Comparator.comparing(ReceivedMail::receivedAt));
    }

    private Stream<MimeMessage> messages() {
        return Stream.concat(
                kept.stream(),
                server == null ? Stream.empty() : Stream.of(server.getReceivedMessages()));
    }
}
