/**
 * What an operator sees from outside: health, figures, the trail as lines. Nobody's name, ID or
 * address leaves here, and no feature knows this package. Start at {@link
 * io.genkan.watch.DatabaseCheck}.
 */
package io.genkan.watch;
