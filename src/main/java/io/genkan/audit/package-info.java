/**
 * Who did what to whom, when and from where: append-only, no secret, no 記号・番号. Features fire an
 * {@link io.genkan.audit.AuditEvent}; {@link io.genkan.audit.AuditTrail} writes it down.
 */
package io.genkan.audit;
