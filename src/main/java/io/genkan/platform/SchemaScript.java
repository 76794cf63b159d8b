package io.genkan.platform;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The migrations as one SQL script for an administrator of PostgreSQL who runs it by hand, so that
 * the application's user need not own a table. It may be run at every upgrade: each version looks
 * whether it is there already, and writes itself down as Flyway would. Made by the build.
 */
public final class SchemaScript {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)\\.sql");
    private static final String HEAD =
            """
            -- Genkan %s: every table and index that this version needs, on PostgreSQL.
            -- For the owner of the tables; on an empty database or on any earlier version, as often as one likes:
            --   psql -v ON_ERROR_STOP=1 -f genkan.sql -d genkan
            -- All of it happens, or nothing.
            begin;
            create table if not exists flyway_schema_history (
                installed_rank integer       not null constraint flyway_schema_history_pk primary key,
                version        varchar(50),
                description    varchar(200)  not null,
                type           varchar(20)   not null,
                script         varchar(1000) not null,
                checksum       integer,
                installed_by   varchar(100)  not null,
                installed_on   timestamp     not null default now(),
                execution_time integer       not null,
                success        boolean       not null
            );
            create index if not exists flyway_schema_history_s_idx on flyway_schema_history (success);
            lock table flyway_schema_history in exclusive mode;
            """;
    private static final String STEP =
            """

            do $genkan$ begin
            if exists (select from flyway_schema_history where version = '%1$s') then return; end if;
            %5$s
            insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
            select coalesce(max(installed_rank), 0) + 1, '%1$s', '%2$s', 'SQL', '%3$s', %4$d, current_user, 0, true from flyway_schema_history;
            end $genkan$;
            """;

    private SchemaScript() {}

    /** Writes it to the file that is named. */
    public static void main(String[] names) throws IOException, URISyntaxException {
        var file = Path.of(names[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
    }

    static String text() throws IOException, URISyntaxException {
        var files = new ArrayList<Path>();
        for (String folder : List.of("/db/migration", "/db/postgresql")) {
            var mark = SchemaScript.class.getResource(folder + "/flyway.location");
            try (var found =
                    Files.newDirectoryStream(Path.of(mark.toURI()).getParent(), "V*.sql")) {
                found.forEach(files::add);
            }
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        var script = new StringBuilder(HEAD.formatted(name(files.get(files.size() - 1)).group(1)));
        for (Path file : files) {
            script.append(step(file));
        }
        return script.append("commit;\n").toString();
    }

    private static String step(Path file) throws IOException {
        var name = name(file);
        return STEP.formatted(
                name.group(1),
                name.group(2).replace('_', ' '),
                name.group(),
                checksum(file),
                Files.readString(file).strip());
    }

    private static Matcher name(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " has no version");
        }
        return name;
    }

    /** As Flyway has it: over the lines without their ends. */
    private static int checksum(Path file) throws IOException {
        var sum = new CRC32();
        for (String line : Files.readAllLines(file)) {
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return (int) sum.getValue();
    }
}
