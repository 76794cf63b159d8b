package io.genkan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolFiguresTest {

    private static final String CONTENTS =
            "PoolManager@1\njndiName=jdbc/genkan\nmaxPoolSize=30\nsize=2\nwaiting=0\nshared=1\n"
                    + "    ManagedConnection@2\navailable=1\n";

    @Test
    void numbers_are_found_by_their_key() {
        assertThat(PoolFigures.number(CONTENTS, "maxPoolSize")).hasValue(30);
        assertThat(PoolFigures.number(CONTENTS, "size")).hasValue(2);
        assertThat(PoolFigures.number(CONTENTS, "waiting")).hasValue(0);
    }

    @Test
    void a_key_that_is_not_there_is_no_number() {
        assertThat(PoolFigures.number(CONTENTS, "free")).isEmpty();
        assertThat(PoolFigures.number("", "size")).isEmpty();
    }
}
