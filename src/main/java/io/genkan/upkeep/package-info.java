/**
 * What has to be done without anybody asking, by one server at a time, in small transactions:
 * sealing anew what older keys sealed, and deleting what is of no use any more. Which rows that
 * are, their owners say in a record of this package, each in a package of their own; nothing here
 * names a table of theirs. Start at {@link io.genkan.upkeep.KeyedColumn} and {@link
 * io.genkan.upkeep.OldRows}.
 */
package io.genkan.upkeep;
