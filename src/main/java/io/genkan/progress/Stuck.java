package io.genkan.progress;

import io.genkan.member.MemberId;
import java.time.Instant;
import java.util.Optional;

/** Somebody who came to one stage and not to the next. */
public record Stuck(
        MemberId id,
        String publicId,
        String userId,
        Optional<String> name,
        Optional<String> office,
        Instant since,
        MailState mail) {

    /** The name, or the ID of whom the file did not name. */
    public String called() {
        return name.orElse(userId);
    }

    @Override
    public String toString() {
        return "Stuck[" + publicId + "]";
    }
}
