package io.genkan.platform;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** The database cannot be asked now: not there, not reachable, or it does not let us in. */
class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Pattern LIBERTYS_WORDS = Pattern.compile("\\s*DSRA\\d+E:.*");

    DatabaseAway(Throwable cause) {
        super("The database does not answer: " + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        String said =
                SqlStates.innermost(cause).map(SQLException::getMessage).orElse(cause.getMessage());
        return LIBERTYS_WORDS.matcher(String.valueOf(said)).replaceFirst("");
    }
}
