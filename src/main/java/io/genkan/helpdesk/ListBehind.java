package io.genkan.helpdesk;

import io.genkan.helpdesk.ListQuery.Said;
import io.genkan.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The list that a card was opened from. The addresses of the card and of its remedies remember it,
 * so that whoever is done goes on with the same results.
 */
@Named
@RequestScoped
public class ListBehind {

    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    public String address() {
        return MembersPage.address(query());
    }

    /** Results only where somebody searched. */
    public String label() {
        return texts.get(query().said().isEmpty() ? "card.to-list" : "card.back");
    }

    /** What rides in hidden fields. */
    public List<Said> said() {
        return query().said();
    }

    /** This address, remembering the list. */
    String behind(String address) {
        return query().from(address);
    }

    private ListQuery query() {
        return ListQuery.from(request::getParameter);
    }
}
