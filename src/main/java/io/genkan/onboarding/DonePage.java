package io.genkan.onboarding;

import io.genkan.society.CurrentSociety;
import io.genkan.society.Societies;
import io.genkan.society.Tile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Between steps 6 and 7: the portal as it will be, every service still × (S-29, S-30, S-33). */
@Named
@RequestScoped
public class DonePage {

    @Inject private CurrentSociety society;
    @Inject private Societies societies;

    public List<Tile> tiles() {
        return societies.tiles(society.get().id());
    }
}
