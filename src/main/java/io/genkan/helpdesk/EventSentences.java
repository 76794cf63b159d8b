package io.genkan.helpdesk;

import io.genkan.credential.Methods;
import io.genkan.mail.Outbox;
import io.genkan.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the audit trail keeps as names and reasons, in words for the telephone. */
@RequestScoped
public class EventSentences {

    private static final String EVENT = "event.";

    @Inject private Methods methods;
    @Inject private Outbox outbox;
    @Inject private Texts texts;

    String of(String event, String detail) {
        String first = word(detail, 0);
        return switch (event) {
            case "AttemptMade" -> texts.format(attempt(word(detail, 1)), secret(first));
            case "StepTaken" -> step(first, word(detail, 1));
            case "RemedyTaken" -> texts.format("event.remedy", remedy(first));
            case "RemedyAsked" -> texts.format("event.remedy-asked", remedy(first));
            case "RemedyLapsed" -> texts.format("event.remedy-lapsed", remedy(first));
            case "RemedyDeclined" -> texts.format("event.remedy-declined", remedy(first));
            case "CredentialEnrolled" -> texts.format("event.enrolled", secret(first));
            case "CredentialRevoked" -> texts.format("event.revoked", secret(first));
            case "Reauthenticated" -> texts.format("event.reauthenticated", secret(first));
            default -> simple(event);
        };
    }

    /** The address only as far as the carrier's name: enough to speak about. */
    String ofMail(String address, long mail) {
        var delivery = outbox.delivery(mail);
        String key =
                delivery.sent()
                        ? "event.mail.sent"
                        : delivery.refused() ? "event.mail.refused" : "event.mail.waiting";
        return texts.format(key, address.substring(address.lastIndexOf('@') + 1));
    }

    /** As the trail tells it; what an earlier version wrote has no sentence any more. */
    private String simple(String event) {
        String key = EVENT + event;
        String text = texts.get(key);
        return text.equals(key) ? texts.format("event.other", event) : text;
    }

    private String step(String step, String what) {
        return step.equals("METHOD")
                ? texts.format("event.method", secret(what))
                : texts.get("event.terms");
    }

    private static String attempt(String how) {
        return switch (how) {
            case "PASSED" -> "event.passed";
            case "WAIT" -> "event.wait";
            case "EXPIRED" -> "event.expired";
            case "DISABLED" -> "event.disabled";
            default -> "event.wrong";
        };
    }

    /** What the gate calls it, as the member does. */
    String secret(String name) {
        return switch (name) {
            case "password" -> texts.get("secret.password");
            case "birth-date" -> texts.get("secret.birth-date");
            case "address-code" -> texts.get("secret.address-code");
            case "handover" -> texts.get("secret.handover");
            default -> methods.find(name).map(m -> texts.get(m.id() + ".title")).orElse(name);
        };
    }

    private String remedy(String name) {
        try {
            return texts.get(Remedy.valueOf(name).textKey());
        } catch (IllegalArgumentException none) {
            return name;
        }
    }

    private static String word(String detail, int which) {
        String[] words = detail.split(" ");
        return which < words.length ? words[which] : "";
    }
}
