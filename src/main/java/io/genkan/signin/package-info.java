/**
 * From the door to the portal: who is half-way, what is asked next, and the one place where the
 * container learns of a member. Nobody half-way is a container principal. Start at {@link
 * io.genkan.signin.SignInPolicy}, then {@link io.genkan.signin.SignIn}.
 */
package io.genkan.signin;
