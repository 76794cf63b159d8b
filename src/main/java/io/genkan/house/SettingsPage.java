package io.genkan.house;

import io.genkan.society.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 設定 (/staff/admin/settings): where everything that is the society's own is changed. */
@Named
@RequestScoped
public class SettingsPage {

    static final String PATH = "/staff/admin/settings";

    @Inject private Editions editions;
    @Inject private Tiles tiles;

    /** The edition that binds; 0 without any. */
    public int edition() {
        return editions.inForce().map(Terms::edition).orElse(0);
    }

    /** The edition that waits for its day; null when none does. */
    public Terms next() {
        return editions.waiting().orElse(null);
    }

    public int tiles() {
        return tiles.all().size();
    }
}
