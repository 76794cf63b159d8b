package io.genkan.society;

/**
 * How a society is called and reached.
 *
 * @param pageName how an authenticator app lists it
 * @param deskAddress where its staff read that a member needs them; null: at the sender's
 */
public record SocietyNames(
        String serviceName,
        String societyName,
        String pageName,
        String sender,
        String deskAddress,
        String telephone,
        String hours) {}
