/**
 * 進みぐあい: how many members have come how far, where they stop, and who they are. Counts what the
 * facts of {@code onboarding} say and changes nothing, but for mails that are sent once more. Start
 * at {@link io.genkan.progress.FunnelQuery}.
 */
package io.genkan.progress;
