package org.hearthroll.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * The right to change a workspace, held by one process at a time.
 *
 * <p>The lock is the operating system's on the file {@code <workspace>.lock}, so it goes when its process goes, however that ends;
 * the words in the file (host, process, since) are only for the sentence that the second one is told.
 */
final class WriterLock implements AutoCloseable {

    /** Beyond the words, because a locked range cannot be read on Windows. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or refuses with who holds it. */
    static WriterLock take(Path workspace) {
        Path file = Path.of(workspace + ".lock");
        try {
            WriterLock lock = null;
            while (lock == null) {
                lock = attempt(workspace, file);
            }
            return lock;
        } catch (IOException e) {
            throw new Refusal(Message.of("workspace.lock-impossible", workspace.getFileName()), e);
        }
    }

    /** Null if the lock file was removed under our hands by the one before us, which asks for another attempt. */
    private static WriterLock attempt(Path workspace, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw held(workspace, file);
        }
        String words = words();
        channel.truncate(0).write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        if (Files.exists(file) && Files.readString(file).equals(words)) {
            return new WriterLock(file, channel);
        }
        channel.close();
        return null;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Refusal held(Path workspace, Path file) throws IOException {
        String[] words = Files.exists(file) ? Files.readString(file).split("\t") : new String[0];
        if (words.length < 3) {
            return Refusal.of("workspace.held", workspace.getFileName());
        }
        return Refusal.of("workspace.held-by", workspace.getFileName(), words[0], words[1], words[2]);
    }

    private static String words() {
        String since = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
        return String.join("\t", Operator.host(), Long.toString(ProcessHandle.current().pid()), since);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
