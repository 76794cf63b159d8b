package io.genkan.society;

import java.util.Map;

/** The society of the sample, as the database would give it. */
public final class SampleSocieties {

    private SampleSocieties() {}

    public static Society sample() {
        return with(
                Map.of(
                        "id", 1L,
                        "serviceName", "けんぽポータル",
                        "societyName", "見本健康保険組合",
                        "pageName", "見本健保 加入者ページ",
                        "methods", ""));
    }

    static Society allowing(String methods) {
        return with(Map.of("methods", methods));
    }

    private static Society with(Map<String, Object> values) {
        var society = new Society();
        values.forEach((name, value) -> set(society, name, value));
        return society;
    }

    private static void set(Society society, String name, Object value) {
        try {
            var field = Society.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(society, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
