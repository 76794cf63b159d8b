/**
 * How members come in: the desk or the society's system hands in a CSV file and asks later how it
 * went. {@link io.genkan.provisioning.Reception} keeps the file, {@link
 * io.genkan.provisioning.MemberImport} has it taken in by a job of Jakarta Batch, {@link
 * io.genkan.provisioning.ChunkWriter} writes a thousand rows at a time. Tells the member package
 * what the file says and nothing more: whoever has finished onboarding keeps every credential.
 */
package io.genkan.provisioning;
