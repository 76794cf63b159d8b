package io.genkan.credential.passkey;

import java.util.Set;

/**
 * What a verified registration told of the new passkey (WebAuthn §4, credential record).
 *
 * @param credentialId base64url
 * @param attestedData attested credential data (§6.5.1) with the public key, base64url
 * @param aaguid which make of authenticator; all zero where the browser hides it
 * @param transports how the browser may reach it next time
 * @param signCount zero for authenticators that do not count
 * @param backupEligible whether it may be synchronised; never changes
 * @param backedUp whether it is synchronised now
 */
record NewPasskey(
        String credentialId,
        String attestedData,
        String aaguid,
        Set<String> transports,
        long signCount,
        boolean backupEligible,
        boolean backedUp) {}
