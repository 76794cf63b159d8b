package io.genkan.member;

/**
 * What somebody who signs in is here. Staff are nobody's insured persons: whoever is both has two
 * user ids, so that the rights of the one never ride on the session of the other.
 */
public enum Role {
    /** 加入者: came in with the society's file. */
    MEMBER,
    /** 窓口: sees and helps members. */
    DESK,
    /** 管理者: 窓口, and decides for the society. */
    ADMIN;

    public boolean staff() {
        return this != MEMBER;
    }
}
