package io.genkan.credential;

import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.society.Society;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@link InitialSecrets} for many members at once, as a society's file brings them: plain SQL in
 * the caller's transaction, and never a slow hash (security G4).
 */
public interface BulkInitialSecrets {

    /**
     * @param printed what the society's letter says, if the society has printed it
     */
    record Recipient(MemberId id, String publicId, MemberFacts facts, Optional<String> printed) {

        /** Holds a secret. */
        @Override
        public String toString() {
            return "Recipient[" + id + "]";
        }
    }

    /** To members who have none yet. */
    void give(Connection database, Society society, List<Recipient> newcomers) throws SQLException;

    /** Those to whom what is printed would be news; never one who has a password of their own. */
    Set<MemberId> news(Connection database, List<Recipient> known) throws SQLException;

    /** Replaces what they have and starts its life anew. */
    void replace(Connection database, Society society, List<Recipient> known) throws SQLException;
}
