package io.genkan.house;

import io.genkan.platform.Screen;
import io.genkan.society.Tile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** サービス (/staff/admin/tiles): what members find on their top page, and in which order. */
@Named
@RequestScoped
public class TilesPage {

    static final String PATH = "/staff/admin/tiles";

    @Inject private Tiles tiles;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private List<Tile> all;

    public List<Tile> all() {
        if (all == null) {
            all = tiles.all();
        }
        return all;
    }

    public boolean room() {
        return all().size() < Tiles.MOST;
    }

    public boolean first(Tile tile) {
        return all().get(0).id() == tile.id();
    }

    public boolean last(Tile tile) {
        return all().get(all().size() - 1).id() == tile.id();
    }

    public void up() {
        tiles.move(id(), -1);
        screen.go(PATH + "?done=moved");
    }

    public void down() {
        tiles.move(id(), 1);
        screen.go(PATH + "?done=moved");
    }

    public void remove() {
        tiles.remove(id());
        screen.go(PATH + "?done=removed");
    }

    private long id() {
        String id = request.getParameter("id");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
