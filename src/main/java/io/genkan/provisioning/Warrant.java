package io.genkan.provisioning;

import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * On whose word a file is taken in.
 *
 * @param run its public id
 * @param staff who ordered it; nobody when it was the API
 * @param mayRenew whether who brought the file may choose another initial password for members who
 *     are known
 */
record Warrant(String run, Optional<MemberId> staff, boolean mayRenew) {}
