package io.genkan.house;

import io.genkan.platform.Option;
import io.genkan.society.Tile;
import io.genkan.society.TileDraft;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** サービス (/staff/admin/tile): a new one, or with {@code ?id=} one that is there. */
@Named
@RequestScoped
public class TilePage extends DraftPage<TileDraft> {

    @Inject private Tiles tiles;
    private String name;
    private String icon;
    private String address;
    private String reason;

    @PostConstruct
    void open() {
        var tile = kept().orElse(new TileDraft("", "document", "", null));
        name = tile.name();
        icon = chosen("icon").orElse(tile.icon());
        address = tile.address();
        reason = tile.reason();
    }

    /** Leads back whoever comes for one that is not there. */
    public void enter() {
        if (gone()) {
            screen().go(TilesPage.PATH);
        }
    }

    public boolean isFresh() {
        return request().getParameter("id") == null;
    }

    /** All of them, as members would see them. */
    public List<Object> shownTiles() {
        var all = new ArrayList<Object>();
        tiles.all().forEach(tile -> all.add(tile.id() == id() ? draft() : tile));
        if (isFresh()) {
            all.add(draft());
        }
        return all;
    }

    /** The pictures by their names in words. */
    public List<Option> icons() {
        return TilePolicy.ICONS.stream()
                .map(picture -> new Option(picture, written("icon", picture)))
                .toList();
    }

    @Override
    protected String written(String field, Object value) {
        return field.equals("icon")
                ? texts().get(icon((String) value))
                : super.written(field, value);
    }

    private static String icon(String name) {
        return switch (name) {
            case "medical" -> "house.icon.medical";
            case "calendar" -> "house.icon.calendar";
            case "family" -> "house.icon.family";
            case "pulse" -> "house.icon.pulse";
            default -> "house.icon.document";
        };
    }

    @Override
    protected String word() {
        return "tile";
    }

    @Override
    protected TileDraft draft() {
        return new TileDraft(
                Typed.line(name),
                icon,
                Typed.line(address),
                Typed.blank(reason) ? null : Typed.line(reason));
    }

    @Override
    protected List<Complaint> complaints() {
        var all =
                TilePolicy.complaints(
                        Typed.line(name), icon, Typed.line(address), Typed.line(reason));
        if (isFresh() && tiles.all().size() >= Tiles.MOST) {
            all.add(new Complaint("name", "house.tiles.full", Tiles.MOST));
        }
        return all;
    }

    @Override
    protected boolean write(TileDraft draft, int openedWith) {
        return isFresh() ? tiles.add(draft) : tiles.change(id(), openedWith, draft);
    }

    @Override
    protected boolean gone() {
        return !isFresh() && found().isEmpty();
    }

    @Override
    protected Optional<TileDraft> kept() {
        return found().map(Tile::draft);
    }

    @Override
    protected int keptVersion() {
        return found().map(Tile::version).orElse(NONE);
    }

    @Override
    protected String home() {
        return TilesPage.PATH;
    }

    private Optional<Tile> found() {
        return tiles.find(id());
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getIcon() {
        return icon;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
