package io.genkan.account;

/**
 * A method of a member's, as one line of the list.
 *
 * @param id of the credential
 * @param method id of the method, for its picture
 * @param name what the member calls it
 * @param about the method and where it lives
 * @param dates when and where it was set up, when it was used last
 * @param kept why it cannot be removed; empty when it can
 */
public record Row(long id, String method, String name, String about, String dates, String kept) {

    public boolean removable() {
        return kept.isEmpty();
    }
}
