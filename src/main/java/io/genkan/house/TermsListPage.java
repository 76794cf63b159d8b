package io.genkan.house;

import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.society.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 利用規約 (/staff/admin/terms): every edition there was, is and will be. */
@Named
@RequestScoped
public class TermsListPage {

    static final String PATH = "/staff/admin/terms";

    @Inject private Editions editions;
    @Inject private Screen screen;
    @Inject private Texts texts;
    private List<Terms> all;

    public List<Terms> all() {
        if (all == null) {
            all = editions.all();
        }
        return all;
    }

    /** Whether it can still be changed. */
    public boolean waiting(Terms edition) {
        return !edition.binds(editions.today());
    }

    public boolean anyWaiting() {
        return all().stream().anyMatch(this::waiting);
    }

    public String state(Terms edition) {
        if (waiting(edition)) {
            return texts.get("house.terms.state.waiting");
        }
        boolean inForce =
                editions.inForce().filter(terms -> terms.id() == edition.id()).isPresent();
        return texts.get(inForce ? "house.terms.state.in-force" : "house.terms.state.past");
    }

    /** 取りやめる. */
    public void drop() {
        editions.drop();
        screen.go(PATH + "?done=dropped");
    }
}
