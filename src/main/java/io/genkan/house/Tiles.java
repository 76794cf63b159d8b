package io.genkan.house;

import io.genkan.society.Societies;
import io.genkan.society.Society;
import io.genkan.society.Tile;
import io.genkan.society.TileDraft;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The services of the society whose staff is asking, in their order. */
@ApplicationScoped
public class Tiles {

    /** More than anybody reads; a full page, not a wrong one. */
    static final int MOST = 24;

    @PersistenceContext private EntityManager database;
    @Inject private Societies societies;
    @Inject private CurrentStaff staff;
    @Inject private Ledger ledger;

    @Transactional
    public List<Tile> all() {
        return societies.tiles(staff.society().id());
    }

    @Transactional
    public Optional<Tile> find(long id) {
        return all().stream().filter(tile -> tile.id() == id).findFirst();
    }

    /** At the end; whether there was room. */
    @Transactional
    public boolean add(TileDraft draft) {
        lockOrder();
        int last = all().stream().mapToInt(Tile::position).max().orElse(0);
        if (all().size() >= MOST) {
            return false;
        }
        var tile = new Tile(staff.society().id(), last + 1, draft);
        database.persist(tile);
        ledger.note("tile " + tile.id(), "added");
        return true;
    }

    /** Whether it still was as the writer knew it. */
    @Transactional
    public boolean change(long id, int version, TileDraft draft) {
        var tile = lock(id).filter(found -> found.version() == version);
        tile.ifPresent(
                found -> {
                    ledger.note("tile " + id, found.draft(), draft);
                    found.rewrite(draft);
                });
        return tile.isPresent();
    }

    @Transactional
    public void remove(long id) {
        lock(id).ifPresent(
                        tile -> {
                            database.remove(tile);
                            ledger.note("tile " + id, "removed");
                        });
    }

    /** One place up or down; at the ends nothing happens. */
    @Transactional
    public void move(long id, int places) {
        lockOrder();
        var order = new ArrayList<>(all().stream().map(Tile::id).toList());
        int from = order.indexOf(id);
        int to = from + places;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        for (int i = 0; i < order.size(); i++) {
            place(order.get(i), i + 1);
        }
        ledger.note("tile " + id, "moved");
    }

    /** Not by the entity: whoever writes in the tile meanwhile has nothing to do with its place. */
    private void place(long id, int position) {
        database.createNamedQuery("Tile.place")
                .setParameter("id", id)
                .setParameter("position", position)
                .executeUpdate();
    }

    private void lockOrder() {
        database.find(Society.class, staff.society().id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Tile> lock(long id) {
        return Optional.ofNullable(database.find(Tile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(tile -> tile.societyId() == staff.society().id());
    }
}
