package io.genkan.contact;

/** 「山• 花•」: for the member to recognise, for a stranger to learn nothing. */
public final class VeiledName {

    private VeiledName() {}

    public static String of(String name) {
        return name.replaceAll("(?<=[^\\s　])[^\\s　]+", "•");
    }
}
