package io.genkan.society;

/**
 * What {@link Society#initialPattern()} makes of somebody who does not exist, for people who are
 * told what their initial password looks like: 記号 1234, 番号 56, 枝番 00, born on 1970-01-01.
 */
public final class InitialPattern {

    private InitialPattern() {}

    /** 12345619700101 */
    public static String example(String pattern) {
        return pattern.replace("{symbol}", "1234")
                .replace("{number}", "56")
                .replace("{branch}", "00")
                .replace("{yyyyMMdd}", "19700101");
    }
}
