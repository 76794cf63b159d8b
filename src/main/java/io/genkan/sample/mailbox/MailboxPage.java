package io.genkan.sample.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The mails as one page of HTML. Whatever a mail says is text here, except that web addresses can
 * be clicked.
 */
final class MailboxPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 H:mm:ss", Locale.JAPANESE)
                    .withZone(ZoneId.of("Asia/Tokyo"));
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s&<>「」、。]+(?:&amp;[^\\s&<>「」、。]+)*");
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>メールボックス</title>
            <link rel="stylesheet" href="/mailbox.css">
            </head>
            <body>
            <main>
            <h1>メールボックス</h1>
            %s
            </main>
            </body>
            </html>
            """;
    private static final String MAIL =
            """
            <article>
            <h2>%s</h2>
            <dl>
            <div><dt>差出人</dt><dd>%s</dd></div>
            <div><dt>宛先</dt><dd>%s</dd></div>
            <div><dt>日時</dt><dd>%s</dd></div>
            </dl>
            <pre>%s</pre>
            </article>
            """;

    private MailboxPage() {}

    static String of(List<ReceivedMail> mails) {
        return PAGE.formatted(
                mails.isEmpty()
                        ? "<p>メールはまだありません。</p>"
                        : mails.stream().map(MailboxPage::mail).collect(Collectors.joining()));
    }

    private static String mail(ReceivedMail mail) {
        return MAIL.formatted(
                escaped(mail.subject()),
                escaped(mail.from()),
                escaped(mail.to()),
                TIME.format(mail.sent()),
                LINK.matcher(escaped(mail.text())).replaceAll("<a href=\"$0\">$0</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
