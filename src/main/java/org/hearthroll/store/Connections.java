package org.hearthroll.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** Opens connections to one workspace file and keeps those used for reading at hand. */
final class Connections implements AutoCloseable {

    private final Path file;
    private final boolean frozen;
    /** Another process writes to the file: a reader that could write too might take its log away when it closes. */
    private final boolean guest;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    /** frozen: the file or its folder cannot be written, so no lock and no journal may be made beside it. */
    Connections(Path file, boolean frozen) {
        this.guest = WriterLock.heldElsewhere(file);
        this.file = file;
        this.frozen = frozen;
    }

    Connection forWriting() throws SQLException {
        SQLiteConfig config = writing();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return open(config);
    }

    /**
     * For filling a new file: under the plain journal its many first rows are written once, while a write-ahead log would have them
     * written there and then again into the file.
     */
    Connection forFilling() throws SQLException {
        return open(writing());
    }

    private SQLiteConfig writing() {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-65_536);
        return config;
    }

    /** For making the tables of a new file, in the plain journal mode: its header must be whole without a journal. */
    Connection forShaping() throws SQLException {
        return open(config());
    }

    /** For copying a file that is not being changed here. */
    Connection forCopying() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(frozen);
        return open(config);
    }

    Connection borrowForReading() throws SQLException {
        Connection kept = idle.poll();
        if (kept != null) {
            return kept;
        }
        SQLiteConfig config = config();
        config.setReadOnly(frozen || guest);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-32768");
        Connection connection = open(config);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return connection;
    }

    void giveBack(Connection connection) {
        idle.push(connection);
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        return config;
    }

    /** An immutable file is read without any lock; a left journal must be replayed, so it is then read the ordinary way. */
    private Connection open(SQLiteConfig config) throws SQLException {
        boolean alone = frozen && !Files.exists(Path.of(file + "-wal"));
        String path = alone ? file.toAbsolutePath().toUri().toASCIIString().replaceFirst("^file:/+", "file:/") + "?immutable=1"
                : file.toAbsolutePath().toString();
        return JDBC.createConnection(JDBC.PREFIX + path, config.toProperties());
    }

    @Override
    public void close() throws SQLException {
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.close();
        }
    }
}
