/**
 * How members come in: the society's system posts a CSV file and asks later how it went. Tells the
 * member package what the file says and nothing more: whoever has finished onboarding keeps every
 * credential. Start at {@link io.genkan.provisioning.ImportsResource} for the outside, {@link
 * io.genkan.provisioning.MemberImport} for the work.
 */
package io.genkan.provisioning;
