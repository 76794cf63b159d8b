package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;

/**
 * A service on the top page (S-104). A closed one shows × with the reason and is refused by the
 * server too (S-30).
 */
@Entity
@NamedQuery(
        name = "Tile.ofSociety",
        query = "select t from Tile t where t.societyId = :society order by t.position")
public class Tile {

    @Id private long id;

    @Column(name = "society_id")
    private long societyId;

    private int position;
    private String name;
    private String icon;
    private String address;
    private String closed;

    protected Tile() {}

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
