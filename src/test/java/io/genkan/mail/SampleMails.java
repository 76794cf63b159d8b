package io.genkan.mail;

import java.time.Instant;

/** Mails to test with. */
final class SampleMails {

    static final String MESSAGE_ID = "<abc@portal.example>";
    static final Instant WRITTEN = Instant.parse("2026-11-20T02:24:00Z");

    private SampleMails() {}

    static Posting posting(Mail mail) {
        return new Posting(MESSAGE_ID, WRITTEN, mail);
    }

    static Mail to(String recipient) {
        return mail(recipient, "【サンプル健保ウェブ】ワンタイムパスワードのお知らせ", "髙﨑①～ 様\n\n482915\n");
    }

    static Mail saying(String text) {
        return mail("hanako@example.com", "お知らせ", text);
    }

    static Mail withSubject(String subject) {
        return mail("hanako@example.com", subject, "text");
    }

    private static Mail mail(String recipient, String subject, String text) {
        return new Mail("no-reply@kenpo.example", "サンプル健康保険組合", recipient, subject, text);
    }
}
