package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * A service on the top page (S-104). A closed one shows × with the reason and is refused by the
 * server too (S-30).
 */
@Entity
@NamedQuery(
        name = "Tile.ofSociety",
        query = "select t from Tile t where t.societyId = :society order by t.position, t.id")
@NamedQuery(
        name = "Tile.place",
        query = "update Tile t set t.position = :position where t.id = :id")
public class Tile {

    @Id
    @SequenceGenerator(name = "tile_seq", sequenceName = "tile_seq", allocationSize = 50)
    @GeneratedValue(generator = "tile_seq")
    private long id;

    @Version private int version;

    @Column(name = "society_id")
    private long societyId;

    private int position;
    private String name;
    private String icon;
    private String address;
    private String closed;

    protected Tile() {}

    public Tile(long society, int position, TileDraft draft) {
        this.societyId = society;
        this.position = position;
        rewrite(draft);
    }

    public final void rewrite(TileDraft draft) {
        name = draft.name();
        icon = draft.icon();
        address = draft.address();
        closed = draft.reason();
    }

    /** Its place among the others. */
    public int position() {
        return position;
    }

    public TileDraft draft() {
        return new TileDraft(name, icon, address, closed);
    }

    public int version() {
        return version;
    }

    public long societyId() {
        return societyId;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Name of the picture in the page's sprite. */
    public String icon() {
        return icon;
    }

    public String address() {
        return address;
    }

    public boolean open() {
        return closed == null;
    }

    /** Why it is closed, in the society's words; {@code null} while it is open. */
    public String reason() {
        return closed;
    }
}
