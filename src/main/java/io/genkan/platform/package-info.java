/**
 * What every other package stands on: time, chance, keys, settings, texts, the database's schema
 * and the web's edges. Nothing here knows a member or a method. Start at {@link
 * io.genkan.platform.Startup}.
 */
package io.genkan.platform;
