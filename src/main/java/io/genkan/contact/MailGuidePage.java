package io.genkan.contact;

import io.genkan.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** 設定のしかた (/mail-guide): how our mails get through, for one carrier or for all of them. */
@Named
@RequestScoped
public class MailGuidePage {

    @Inject private AddressHints hints;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    /** The one that was asked for; all of them when none was. */
    public List<Carrier> carriers() {
        return asked().map(List::of).orElseGet(hints::carriers);
    }

    /** Whether there is more to see. */
    public boolean one() {
        return asked().isPresent();
    }

    private Optional<Carrier> asked() {
        return hints.carriers().stream()
                .filter(carrier -> carrier.id().equals(request.getParameter("of")))
                .findFirst();
    }

    /** First where to look, then what to enter there. */
    public List<String> steps(Carrier carrier) {
        String last = carrier.sorts() ? "guide.contact" : "guide.allow";
        return List.of(
                texts.get("guide." + carrier.id() + ".1"),
                texts.get("guide." + carrier.id() + ".2"),
                texts.get(last));
    }
}
