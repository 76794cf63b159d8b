/**
 * The ready-made server, {@code java -jar genkan.jar}: unpacks itself, starts Liberty with what the
 * environment says, and ends with it. Nothing here is inside the WAR, and nothing of the WAR is
 * used here. Start at {@link io.genkan.launch.Launch}.
 */
package io.genkan.launch;
