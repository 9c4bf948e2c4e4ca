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

    /** In KB. */
    private static final int WORKING_CACHE = 65_536;
    private static final int FILLING_CACHE = 1_000;

    private final Path file;
    private final boolean frozen;
    /** Another process writes to the file: a reader that could write too might take its log away when it closes. */
    private final boolean guest;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    /** Only looks whether others committed; null before it is asked for the first time. */
    private Connection watch;

    /** frozen: the file or its folder cannot be written, so no lock and no journal may be made beside it. */
    Connections(Path file, boolean frozen) {
        this.guest = WriterLock.heldElsewhere(file);
        this.file = file;
        this.frozen = frozen;
    }

    Connection forWriting() throws SQLException {
        SQLiteConfig config = writing();
        config.setCacheSize(-WORKING_CACHE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return open(config);
    }

    /**
     * For filling a new file: under the plain journal its many first rows are written once, while a write-ahead log would have them
     * written there and then again into the file. The cache is small since nothing is read twice, and sorting for an index takes its
     * room from it: what fits a core's own memory is sorted fastest, and in turns by several threads.
     */
    Connection forFilling() throws SQLException {
        SQLiteConfig config = writing();
        config.setCacheSize(-FILLING_CACHE);
        Connection connection = open(config);
        Statements.execute(connection, "PRAGMA threads = 2");
        return connection;
    }

    /** Makes a connection for filling one for writing. */
    static void letReadersIn(Connection filled) throws SQLException {
        Statements.execute(filled, "PRAGMA journal_mode = WAL");
        Statements.execute(filled, "PRAGMA cache_size = " + -WORKING_CACHE);
    }

    private SQLiteConfig writing() {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
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

    /** A number that changes with every commit to the file. */
    synchronized long version() throws SQLException {
        if (watch == null) {
            watch = forReading();
        }
        return Statements.number(watch, "data_version");
    }

    Connection borrowForReading() throws SQLException {
        Connection kept = idle.poll();
        return kept == null ? forReading() : kept;
    }

    private Connection forReading() throws SQLException {
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
    public synchronized void close() throws SQLException {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.close();
        }
    }
}
