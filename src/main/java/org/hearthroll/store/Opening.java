package org.hearthroll.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Opens and creates workspace files of one schema. */
public final class Opening {

    private final Schema schema;

    Opening(Schema schema) {
        this.schema = schema;
    }

    /** Opens and creates what this version of the program writes. */
    public static Opening standard() {
        return new Opening(Schema.current());
    }

    /**
     * Opens a workspace; for writing it takes the writer's lock, or opens read-only if the file or its folder cannot be written.
     * Refuses what is missing, is no workspace, is damaged, is newer than this program, or is held by another writer.
     */
    public WorkspaceFile open(Path file, Access access) {
        if (WriterLock.heldHere(file)) {
            return besideOwnWriter(file, access);
        }
        Identity identity = Identity.of(file, schema.version());
        boolean writable = writable(file) && writable(folder(file));
        boolean older = identity.version() < schema.version();
        if (older && !writable) {
            throw Refusal.of("workspace.older-read-only", file.getFileName());
        }
        if (older) {
            migrate(file, identity.version());
        }
        return access == Access.WRITE && writable ? forWriting(file) : WorkspaceFile.reading(file, !writable);
    }

    /** Makes a new workspace and opens it for writing; refuses if the file is there or its folder is not. */
    public WorkspaceFile create(Path file) {
        if (Files.exists(file)) {
            throw Refusal.of("workspace.exists", file.getFileName());
        }
        if (!Files.isDirectory(folder(file)) || !writable(folder(file))) {
            throw Refusal.of("workspace.no-folder", folder(file));
        }
        Path beside = Path.of(file + ".new");
        try {
            Files.deleteIfExists(beside);
            shape(beside, 0);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw new Refusal(Message.of("workspace.no-folder", folder(file)), e);
        } catch (IOException e) {
            throw new Refusal(Message.of("workspace.io", file.getFileName()), e);
        }
        return held(file, WorkspaceFile::filling);
    }

    /** A file that this process has open is never read but by SQLite: closing another channel to it would drop SQLite's locks. */
    private static WorkspaceFile besideOwnWriter(Path file, Access access) {
        return access == Access.WRITE ? forWriting(file) : WorkspaceFile.reading(file, false);
    }

    private void migrate(Path file, int version) {
        try (WorkspaceFile old = forWriting(file)) {
            new DatedCopies(file).keep(old);
            old.inTransaction(connection -> {
                schema.migrate(connection, version);
                return null;
            });
        }
    }

    private void shape(Path file, int version) {
        try (Connection connection = new Connections(file, false).forShaping()) {
            connection.setAutoCommit(false);
            schema.migrate(connection, version);
            connection.commit();
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    private static WorkspaceFile forWriting(Path file) {
        return held(file, WorkspaceFile::writing);
    }

    /** A way to open a file whose writer's lock is held. */
    @FunctionalInterface
    private interface Way {
        WorkspaceFile open(Path file, WriterLock lock) throws SQLException;
    }

    private static WorkspaceFile held(Path file, Way way) {
        WriterLock lock = WriterLock.take(file);
        try {
            return way.open(file, lock);
        } catch (SQLException e) {
            release(lock);
            throw Faults.of(file, e);
        }
    }

    private static void release(WriterLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    /** A file marked read-only stays so even for an account that could overrule the mark. */
    static boolean writable(Path path) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return Files.isWritable(path) && (view == null || marked(view));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean marked(PosixFileAttributeView view) throws IOException {
        var permissions = view.readAttributes().permissions();
        return permissions.contains(PosixFilePermission.OWNER_WRITE) || permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }
}
