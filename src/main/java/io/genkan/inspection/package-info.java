/**
 * 監査: a society's trail, to be searched and taken along. Reads {@code audit_entry} and never
 * changes it; that somebody took it along is an entry itself. Start at {@link
 * io.genkan.inspection.Trail}.
 */
package io.genkan.inspection;
