package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;

/** A society's picture for the head of its pages: a PNG that we drew ourselves. */
@Entity
@Table(name = "society_logo")
public class Logo {

    @Id
    @Column(name = "society_id")
    private long societyId;

    private String picture;
    private int width;
    private int height;

    protected Logo() {}

    public Logo(long society, byte[] png, int width, int height) {
        this.societyId = society;
        replace(png, width, height);
    }

    public final void replace(byte[] png, int newWidth, int newHeight) {
        picture = Base64.getEncoder().encodeToString(png);
        width = newWidth;
        height = newHeight;
    }

    public byte[] png() {
        return Base64.getDecoder().decode(picture);
    }

    /** Base64, as a form carries it. */
    public String carried() {
        return picture;
    }
}
