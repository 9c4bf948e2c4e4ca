package org.hearthroll.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * The right to change a workspace, held by one window or process at a time.
 *
 * <p>The lock is the operating system's on the file {@code <workspace>.lock}, so it goes when its process goes, however that ends.
 * On POSIX systems a process loses its locks on a file as soon as it closes any of its channels to it, and a file dialog of the
 * system opens and closes what it lists: so the words in the file (host, process, since, start of the process) count as well, as
 * long as that process lives.
 */
final class WriterLock implements AutoCloseable {

    /** Beyond the words, because a locked range cannot be read on Windows. */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int MOST_WORDS = 1 << 12;
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** What this process holds: the lock files, and the words in them. */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or refuses with who holds it. */
    static WriterLock take(Path workspace) {
        Path file = beside(workspace);
        String words = String.join("\t", Operator.host(), Long.toString(ProcessHandle.current().pid()), LocalDateTime.now().format(SINCE), start(ProcessHandle.current()));
        String own = HELD.putIfAbsent(file, words);
        if (own != null) {
            throw held(workspace, own);
        }
        WriterLock lock = null;
        try {
            while (lock == null) {
                lock = attempt(workspace, file, words);
            }
            return lock;
        } catch (IOException e) {
            throw new Refusal(Message.of("workspace.lock-impossible", workspace.getFileName()), e);
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
    }

    /** Whether this process holds the lock. */
    static boolean heldHere(Path workspace) {
        return HELD.containsKey(beside(workspace));
    }

    private static Path beside(Path workspace) {
        Path absolute = workspace.toAbsolutePath().normalize();
        try {
            return absolute.getParent().toRealPath().resolve(absolute.getFileName() + ".lock");
        } catch (IOException e) {
            return absolute.resolveSibling(absolute.getFileName() + ".lock");
        }
    }

    /** Null if the lock file was removed under our hands by the one before us, which asks for another attempt. */
    private static WriterLock attempt(Path workspace, Path file, String words) throws IOException {
        create(file);
        Object before = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw held(workspace, Files.exists(file) ? Files.readString(file) : "");
        }
        String left = read(channel);
        if (alive(left)) {
            channel.close();
            throw held(workspace, left);
        }
        channel.truncate(0).write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        if (sameFile(file, before, words)) {
            return new WriterLock(file, channel);
        }
        channel.close();
        return null;
    }

    /** Whether another process that lives holds the lock, as far as its words tell. */
    static boolean heldElsewhere(Path workspace) {
        Path file = beside(workspace);
        try {
            return !HELD.containsKey(file) && Files.exists(file) && alive(Files.readString(file));
        } catch (IOException e) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer room = ByteBuffer.allocate((int) Math.min(channel.size(), MOST_WORDS));
        while (room.hasRemaining() && channel.read(room, room.position()) > 0) {
            // until full or at the end
        }
        return new String(room.array(), 0, room.position(), StandardCharsets.UTF_8);
    }

    /** Whether the words name a process of this machine that lives: the same number may have been given to another since. */
    private static boolean alive(String words) {
        String[] parts = words.split("\t");
        if (parts.length < 4 || !parts[0].equals(Operator.host()) || !parts[1].matches("\\d{1,18}")) {
            return false;
        }
        long process = Long.parseLong(parts[1]);
        return process != ProcessHandle.current().pid() && ProcessHandle.of(process).filter(one -> one.isAlive() && start(one).equals(parts[3])).isPresent();
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("?");
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException left) {
            // by the one who holds it, or by one that was killed
        }
    }

    private static Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /** Whether the file of this name is the one that was locked: where files have no key, locks outlive reading them. */
    private static boolean sameFile(Path file, Object before, String words) throws IOException {
        Object now = key(file);
        return now == null ? Files.exists(file) && Files.readString(file).equals(words) : Objects.equals(now, before);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Refusal held(Path workspace, String by) {
        String[] words = by.split("\t");
        return words.length < 3 ? Refusal.of("workspace.held", workspace.getFileName())
                : Refusal.of("workspace.held-by", workspace.getFileName(), words[0], words[1], words[2]);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            HELD.remove(file);
        }
    }
}
