package io.genkan.contact;

import io.genkan.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** 設定のしかた (/mail-guide): how our mails get through, for one carrier or for all of them. */
@Named
@RequestScoped
public class MailGuidePage {

    @Inject private AddressHints hints;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    /** The one that was asked for; all of them when none was. */
    public List<Carrier> carriers() {
        var asked =
                Arrays.stream(Carrier.values())
                        .filter(carrier -> carrier.id().equals(request.getParameter("of")))
                        .toList();
        return asked.isEmpty() ? hints.carriers() : asked;
    }

    /** First where to look, then what to enter there. */
    public List<String> steps(Carrier carrier) {
        String last = carrier.sorts() ? "guide.contact" : "guide.allow";
        return List.of(
                texts.get("guide." + carrier.id() + ".1"),
                texts.get("guide." + carrier.id() + ".2"),
                texts.format(last, hints.ourDomain()));
    }
}
