package org.hearthroll.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file written beside its place and moved into it when whole: under its own name there is either the old file or the complete new
 * one. Closing it without {@link #commit} leaves nothing behind.
 */
public final class AtomicFile implements AutoCloseable {

    private static final AtomicLong COUNTER = new AtomicLong();

    private final Path target;
    private final Path draft;

    private AtomicFile(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /** Begins a file for this place, whose folder must exist. */
    public static AtomicFile beside(Path target) {
        Path whole = target.toAbsolutePath();
        String name = ".%s.%d-%d.part".formatted(whole.getFileName(), ProcessHandle.current().pid(), COUNTER.incrementAndGet());
        return new AtomicFile(whole, whole.resolveSibling(name));
    }

    /** Where to write: a path that does not exist yet. */
    public Path draft() {
        return draft;
    }

    /** Forces what was written to the disk and moves it into place, over an older file of that name. */
    public void commit() throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
