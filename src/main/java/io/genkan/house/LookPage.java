package io.genkan.house;

import io.genkan.society.Palette;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 色とロゴ (/staff/admin/look). Of a picture the form carries what we drew, never the file. */
@Named
@RequestScoped
public class LookPage extends DraftPage<LookDraft> {

    @Inject private Decisions decisions;
    private String colour;
    private LogoPicture.Judged judged;

    @PostConstruct
    void open() {
        var look = decisions.look();
        colour = Objects.toString(look.hue(), "");
        judged = judged(look.logo());
    }

    /** The picture that is there, or would be. */
    public boolean isPictured() {
        return !draft().logo().isEmpty();
    }

    /** For an image of a page; the policy of our pages lets data be shown, nothing else. */
    public String picture() {
        return "data:image/png;base64," + draft().logo();
    }

    /** The sheet in which the preview is coloured. */
    public String sheet() {
        return "/staff/admin/look.css?hue=" + hue().orElse(LookSheet.USUAL);
    }

    @Override
    protected String word() {
        return "look";
    }

    @Override
    protected LookDraft draft() {
        return new LookDraft(
                hue().orElse(null), judged.picture().map(LogoPicture::carried).orElse(""));
    }

    @Override
    protected List<Complaint> complaints() {
        var all = new ArrayList<Complaint>();
        String typed = Typed.line(colour);
        if (ColourPolicy.hex(typed) && hue().isEmpty()) {
            all.add(new Complaint("colour", "house.look.colour.grey"));
        } else if (!typed.isEmpty() && hue().isEmpty()) {
            all.add(new Complaint("colour", "house.look.colour.unknown"));
        } else if (hue().map(Palette::of).filter(all1 -> !all1.flaws().isEmpty()).isPresent()) {
            all.add(new Complaint("colour", "house.look.colour.unreadable"));
        }
        if (judged.flaw() != null) {
            all.add(new Complaint("upload", flaw(judged.flaw())));
        }
        return all;
    }

    private static String flaw(LogoPicture.Flaw flaw) {
        return switch (flaw) {
            case TOO_LARGE -> "house.look.logo.large";
            case NO_PICTURE -> "house.look.logo.no-picture";
            case WRONG_SIDES -> "house.look.logo.sides";
        };
    }

    private Optional<Integer> hue() {
        String typed = Typed.line(colour);
        if (ColourPolicy.hex(typed)) {
            var found = Palette.hueOf(typed);
            return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
        }
        return ColourPolicy.hue(typed);
    }

    /**
     * Drawn anew, also what the form brought back: it could be anything. Read from the request
     * itself, since Faces breaks on a form that brings no parts.
     */
    private LogoPicture.Judged judged(String kept) {
        try {
            byte[] file = chosen("removed").isPresent() ? new byte[0] : file(kept);
            return file.length == 0
                    ? new LogoPicture.Judged(Optional.empty(), null)
                    : LogoPicture.of(file);
        } catch (IOException | ServletException | IllegalArgumentException unreadable) {
            return LogoPicture.of(new byte[] {0});
        }
    }

    private byte[] file(String kept) throws IOException, ServletException {
        boolean parts =
                Objects.toString(request().getContentType(), "").startsWith("multipart/form-data");
        var upload = parts ? request().getPart("upload") : null;
        if (upload != null && upload.getSize() > 0) {
            try (var content = upload.getInputStream()) {
                return content.readNBytes(LogoPicture.LARGEST_FILE + 1);
            }
        }
        return Base64.getDecoder().decode(chosen("logo").orElse(kept));
    }

    @Override
    protected String written(String field, Object value) {
        if (field.equals("hue") && value == null) {
            return texts().get("house.look.hue.usual");
        }
        boolean there = field.equals("logo") && !value.toString().isEmpty();
        return there ? texts().get("house.look.logo.there") : super.written(field, value);
    }

    @Override
    protected boolean write(LookDraft draft, int openedWith) {
        return decisions.dress(draft, judged.picture(), openedWith);
    }

    @Override
    protected Optional<LookDraft> kept() {
        return Optional.of(decisions.look());
    }

    @Override
    protected int keptVersion() {
        return decisions.society().version();
    }

    @Override
    protected String home() {
        return SettingsPage.PATH;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String typed) {
        colour = typed;
    }

    /** Rides in a hidden field. */
    public String getLogo() {
        return judged.picture().map(LogoPicture::carried).orElse("");
    }
}
