/**
 * What a member knows: the initial password of the letter, until they have chosen their own. Start
 * at {@link io.genkan.credential.password.InitialPasswords}.
 */
package io.genkan.credential.password;
