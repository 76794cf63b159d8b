package io.genkan.portal;

import io.genkan.member.Member.LastSeen;
import io.genkan.platform.Written;
import io.genkan.signin.CurrentMember;
import io.genkan.society.CurrentSociety;
import io.genkan.society.Notice;
import io.genkan.society.Societies;
import io.genkan.society.Tile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** What a member sees after signing in. */
@Named
@RequestScoped
public class TopPage {

    @Inject private CurrentMember member;
    @Inject private CurrentSociety society;
    @Inject private Societies societies;
    @Inject private Written written;
    private List<Tile> tiles;

    public String name() {
        return member.get().name().orElse(member.get().userId());
    }

    /** The sign-in before this one; empty at the first. */
    public String lastSeen() {
        return member.signIn().before().map(this::told).orElse("");
    }

    private String told(LastSeen before) {
        return written.instant(before.at()) + "　" + before.device();
    }

    public List<Tile> tiles() {
        if (tiles == null) {
            tiles = societies.tiles(society.get().id());
        }
        return tiles;
    }

    /** Whether the legend for × is needed. */
    public boolean anyClosed() {
        return tiles().stream().anyMatch(tile -> !tile.open());
    }

    public List<Notice> notices() {
        return societies.notices(
                society.get().id(), Objects.requireNonNullElse(member.get().facts().office(), ""));
    }

    /** 以上で設定が完了しました: the sign-in in which the method was set up. */
    public boolean justFinished() {
        return member.signIn().before().isEmpty();
    }
}
