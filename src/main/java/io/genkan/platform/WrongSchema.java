package io.genkan.platform;

/** The tables are none that this version can work with, in the words of whoever runs it. */
class WrongSchema extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String WHERE = " (docs/operations.md, Database)";

    private WrongSchema(String message, Throwable cause) {
        super("Genkan cannot start. " + message, cause);
    }

    static WrongSchema newer(String found, String known) {
        return new WrongSchema(
                "The schema has version %s, and this Genkan knows %s at most. Start the newer Genkan, or restore the backup from before the upgrade%s"
                        .formatted(found, known, WHERE),
                null);
    }

    /**
     * @param found empty without any schema
     */
    static WrongSchema mayNotChange(String found, String wanted, Throwable cause) {
        return new WrongSchema(
                "The schema %s and has to have %s, but the database's user may not change it: %s. Nothing was changed. Let the owner of the tables run WEB-INF/schema/genkan.sql of the WAR%s"
                        .formatted(
                                found.isEmpty() ? "is not there" : "has version " + found,
                                wanted,
                                SqlStates.innermost(cause).orElseThrow().getMessage(),
                                WHERE),
                null);
    }

    static WrongSchema broken(Throwable cause) {
        return new WrongSchema(
                "The schema is not as Genkan made it, or cannot be brought up to date%s: %s"
                        .formatted(WHERE, cause.getMessage()),
                cause);
    }
}
