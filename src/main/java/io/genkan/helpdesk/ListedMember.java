package io.genkan.helpdesk;

/** One line of the list; {@code id} is for queries, {@code publicId} for addresses. */
record ListedMember(
        long id,
        String publicId,
        String name,
        String kana,
        String userId,
        String symbol,
        String number,
        String office,
        boolean finished,
        boolean frozen,
        boolean suspended) {}
