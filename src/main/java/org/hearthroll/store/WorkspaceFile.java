package org.hearthroll.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.hearthroll.text.Refusal;

/**
 * One open workspace file. Changes are made by one thread at a time in transactions; any number of threads read beside it and see
 * the last committed state. A thread inside a transaction reads what it has itself changed.
 */
public final class WorkspaceFile implements AutoCloseable {

    private final Path file;
    private final Connections connections;
    private final WriterLock lock;
    private final Connection writer;
    private final ReentrantLock turn = new ReentrantLock();
    /** Only the thread whose turn it is looks at it. */
    private boolean inTransaction;
    /** Whether the file has no write-ahead log yet: its first load brings it one. */
    private boolean plain;
    /** Whether a load runs under the plain journal, which shuts readers out for as long as it likes: they wait for their turn instead. */
    private volatile boolean filling;

    private WorkspaceFile(Path file, Connections connections, WriterLock lock, Connection writer, boolean plain) {
        this.file = file;
        this.connections = connections;
        this.lock = lock;
        this.writer = writer;
        this.plain = plain;
    }

    static WorkspaceFile reading(Path file, boolean frozen) {
        return new WorkspaceFile(file, new Connections(file, frozen), null, null, false);
    }

    static WorkspaceFile writing(Path file, WriterLock lock) throws SQLException {
        Connections connections = new Connections(file, false);
        return new WorkspaceFile(file, connections, lock, connections.forWriting(), false);
    }

    /** A new file, which nobody else has open. */
    static WorkspaceFile filling(Path file, WriterLock lock) throws SQLException {
        Connections connections = new Connections(file, false);
        return new WorkspaceFile(file, connections, lock, connections.forFilling(), true);
    }

    public Path file() {
        return file;
    }

    public boolean readOnly() {
        return writer == null;
    }

    /** Runs several stores' changes as one transaction: all or nothing. Inside another one it is a part of that. */
    public <T> T together(Supplier<T> work) {
        return inTransaction(connection -> work.get());
    }

    /**
     * Runs a load of many rows as one transaction, kept or (to see what it would lead to) taken back. References are checked once for
     * all rows at its end, which costs a twentieth of checking them row by row.
     */
    public <T> T load(Supplier<T> work, boolean keep) {
        turn.lock();
        try {
            if (plain && used()) {
                letReadersIn();
            }
            filling = plain;
            checkEachReference(false);
            T done = transaction(connection -> {
                T result = work.get();
                refuseLooseReferences(connection);
                return result;
            }, keep);
            if (keep && plain) {
                letReadersIn();
            }
            return done;
        } finally {
            filling = false;
            checkEachReference(true);
            turn.unlock();
        }
    }

    /** A file that holds anything is copied before its first load is kept, which somebody must then be able to read. */
    private boolean used() {
        return outsideTransaction(connection -> Statements.number(connection, "any_deed")) != 0;
    }

    private void letReadersIn() {
        outsideTransaction(connection -> {
            Connections.letReadersIn(connection);
            return null;
        });
        plain = false;
    }

    private void checkEachReference(boolean each) {
        if (writer != null) {
            outsideTransaction(connection -> Statements.execute(connection, "PRAGMA foreign_keys = " + (each ? "ON" : "OFF")));
        }
    }

    private static void refuseLooseReferences(Connection connection) throws SQLException {
        if (Statements.first(connection, "foreign_key_check", row -> row.getString(1)).isPresent()) {
            throw new IllegalStateException("a loaded row refers to one that is not there");
        }
    }

    <T> T inTransaction(Lent<T> work) {
        return transaction(work, true);
    }

    private <T> T transaction(Lent<T> work, boolean keep) {
        if (writer == null) {
            throw Refusal.of("workspace.read-only", file.getFileName());
        }
        turn.lock();
        try {
            return inTransaction ? work.use(writer) : outermost(work, keep);
        } catch (SQLException e) {
            throw Faults.of(file, e);
        } finally {
            turn.unlock();
        }
    }

    private <T> T outermost(Lent<T> work, boolean keep) throws SQLException {
        writer.setAutoCommit(false);
        inTransaction = true;
        boolean kept = false;
        try {
            T result = work.use(writer);
            if (keep) {
                writer.commit();
                kept = true;
            }
            return result;
        } finally {
            inTransaction = false;
            if (!kept) {
                writer.rollback();
            }
            writer.setAutoCommit(true);
        }
    }

    /** Runs statements on what was last committed, by a connection of their own: also while a transaction is under way. */
    <T> T committed(Lent<T> work) {
        try (Connection copying = connections.forCopying()) {
            return work.use(copying);
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /** Runs statements that cannot be inside a transaction (VACUUM INTO, pragmas), also on a workspace that is only read. */
    <T> T outsideTransaction(Lent<T> work) {
        turn.lock();
        try {
            if (writer != null) {
                return work.use(writer);
            }
            return committed(work);
        } catch (SQLException e) {
            throw Faults.of(file, e);
        } finally {
            turn.unlock();
        }
    }

    <T> T reading(Lent<T> work) {
        if (filling || turn.isHeldByCurrentThread()) {
            return outsideTransaction(work);
        }
        try {
            Connection reader = connections.borrowForReading();
            try {
                return work.use(reader);
            } finally {
                connections.giveBack(reader);
            }
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /** A number that changes with every commit to the file, whoever makes it; empty while this thread, or a load that shuts readers out, changes the file. */
    OptionalLong version() {
        try {
            return filling || turn.isHeldByCurrentThread() ? OptionalLong.empty() : OptionalLong.of(connections.version());
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /** Writes everything into the one file, so that it can be copied, and gives the right to write back. */
    @Override
    public void close() {
        try {
            connections.close();
            if (writer != null && !writer.isClosed()) {
                closeWriter();
            }
        } catch (SQLException e) {
            throw Faults.of(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeWriter() throws SQLException, IOException {
        try (lock; writer; var statement = writer.createStatement()) {
            statement.execute("PRAGMA main.wal_checkpoint(TRUNCATE)");
        }
    }
}
