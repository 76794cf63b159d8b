package io.genkan.house;

import io.genkan.society.Logo;
import io.genkan.society.Society;
import io.genkan.society.SocietyNames;
import io.genkan.society.SocietyRules;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a 管理者 decides for the society: names, look, rules. In force with the next request of
 * anybody. Each answers whether the society still was as the writer knew it.
 */
@ApplicationScoped
public class Decisions {

    @PersistenceContext private EntityManager database;
    @Inject private CurrentStaff staff;
    @Inject private Ledger ledger;

    /** As it is in the database now. */
    @Transactional
    public Society society() {
        return database.find(Society.class, staff.society().id());
    }

    /** What its pages look like now. */
    @Transactional
    public LookDraft look() {
        var logo = database.find(Logo.class, staff.society().id());
        return new LookDraft(society().hue().orElse(null), logo == null ? "" : logo.carried());
    }

    @Transactional
    public boolean rename(SocietyNames names, int version) {
        return change(
                version,
                society -> {
                    ledger.note("names", society.names(), names);
                    society.rename(names);
                });
    }

    @Transactional
    public boolean decide(SocietyRules rules, int version) {
        return change(
                version,
                society -> {
                    ledger.note("rules", society.rules(), rules);
                    society.decide(rules);
                });
    }

    /**
     * @param drawn the picture of the look; empty when it has none
     */
    @Transactional
    public boolean dress(LookDraft look, Optional<LogoPicture> drawn, int version) {
        return change(
                version,
                society -> {
                    var before = look();
                    ledger.note("look", before, look);
                    society.colour(look.hue());
                    if (!before.logo().equals(look.logo())) {
                        hang(society, drawn);
                    }
                });
    }

    private void hang(Society society, Optional<LogoPicture> drawn) {
        var logo = database.find(Logo.class, society.id());
        if (drawn.isEmpty()) {
            database.remove(logo);
        } else {
            var picture = drawn.get();
            byte[] png = Base64.getDecoder().decode(picture.carried());
            if (logo == null) {
                database.persist(new Logo(society.id(), png, picture.width(), picture.height()));
            } else {
                logo.replace(png, picture.width(), picture.height());
            }
        }
        society.showLogo(drawn.map(LogoPicture::shownWidth).orElse(0));
    }

    private boolean change(int version, Consumer<Society> change) {
        var society =
                database.find(Society.class, staff.society().id(), LockModeType.PESSIMISTIC_WRITE);
        if (society.version() != version) {
            return false;
        }
        change.accept(society);
        return true;
    }
}
