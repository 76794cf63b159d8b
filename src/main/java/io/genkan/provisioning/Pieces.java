package io.genkan.provisioning;

import io.genkan.platform.KeyRing;
import io.genkan.upkeep.KeyedColumn;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/**
 * The bytes of a file while a run needs them. In the database, so that another server can go on
 * with it; in pieces, so that neither a statement nor the memory ever holds all of it; sealed,
 * since a file may bring passwords.
 */
@ApplicationScoped
class Pieces {

    private static final String INSERT =
            "insert into import_piece (file_id, position, content) values (?, ?, ?)";
    private static final String SELECT =
            "select content from import_piece where file_id = ? and position = ?";

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    @Inject private KeyRing keys;

    protected Pieces() {}

    Pieces(DataSource database, KeyRing keys) {
        this.database = database;
        this.keys = keys;
    }

    @Produces
    static KeyedColumn sealedPieces() {
        return KeyedColumn.lasting(
                "import_piece",
                "content",
                "1 = 1",
                "the run over its file is complete, or seven days");
    }

    /** What is written to it is kept piece by piece; close it to keep the last one. */
    OutputStream write(long file) {
        return new PieceWriter(
                (position, bytes) ->
                        keep(file, position, SealedPiece.seal(file, position, bytes, keys)));
    }

    /** The file as it came; holds one piece at a time. */
    InputStream read(long file) {
        return new SequenceInputStream(
                new Enumeration<InputStream>() {
                    private int position;
                    private String next = find(file, 0);

                    @Override
                    public boolean hasMoreElements() {
                        return next != null;
                    }

                    @Override
                    public InputStream nextElement() {
                        if (next == null) {
                            throw new NoSuchElementException();
                        }
                        var piece = SealedPiece.open(file, position, next, keys);
                        next = find(file, ++position);
                        return piece;
                    }
                });
    }

    private void keep(long file, int position, String content) throws IOException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, file);
            insert.setInt(2, position);
            insert.setString(3, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("a piece of a file could not be kept", e);
        }
    }

    private String find(long file, int position) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setLong(1, file);
            select.setInt(2, position);
            try (var found = select.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("a piece of a file is not there", e));
        }
    }
}
