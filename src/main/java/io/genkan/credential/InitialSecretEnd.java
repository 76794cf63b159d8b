package io.genkan.credential;

import io.genkan.member.MemberId;
import java.time.Instant;
import java.util.Optional;

/**
 * Until when the initial secret opens, for whoever helps a member; the secret itself is not told.
 */
public interface InitialSecretEnd {

    /** Empty when there is none: the member has their own, or needs a letter. */
    Optional<Instant> endsAt(MemberId member);
}
