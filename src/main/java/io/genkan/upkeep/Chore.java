package io.genkan.upkeep;

import java.sql.SQLException;

/** Something that is done now and then; {@link Chores} tells whose it is. */
interface Chore {

    /** Does it, if it is due and no other server does. */
    void look() throws SQLException;
}
