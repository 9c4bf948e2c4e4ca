package org.hearthroll.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * What the first 100 bytes of a file say of it, read without SQLite so that a stranger's file stays untouched.
 *
 * <p>Offsets from the SQLite file format: 16 page size, 28 pages in the file, 60 user_version, 68 application_id.
 */
record Identity(int version) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Reads a workspace's identity; refuses what is not a workspace, is cut short, or is newer than {@code known}. */
    static Identity of(Path file, int known) {
        if (!Files.exists(file)) {
            throw Refusal.of("workspace.missing", file);
        }
        if (Files.isDirectory(file)) {
            throw Refusal.of("workspace.folder", file);
        }
        ByteBuffer header = header(file);
        if (header.limit() < 100 || !startsWithMagic(header)) {
            throw Refusal.of("workspace.not-a-workspace", file.getFileName());
        }
        if (header.getInt(68) != Schema.APPLICATION_ID) {
            throw Refusal.of("workspace.other-program", file.getFileName());
        }
        if (header.getInt(60) > known) {
            throw Refusal.of("workspace.newer", file.getFileName());
        }
        refuseIfCut(file, header);
        return new Identity(header.getInt(60));
    }

    private static ByteBuffer header(Path file) {
        ByteBuffer header = ByteBuffer.allocate(100);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // until full or at the end
            }
        } catch (IOException e) {
            throw new Refusal(Message.of("workspace.unreadable", file.getFileName()), e);
        }
        return header.flip();
    }

    private static boolean startsWithMagic(ByteBuffer header) {
        byte[] start = new byte[MAGIC.length];
        header.get(0, start);
        return Arrays.equals(start, MAGIC);
    }

    /** A journal beside the file may still hold its tail, so only a file that stands alone can be called cut. */
    private static void refuseIfCut(Path file, ByteBuffer header) {
        int size = Short.toUnsignedInt(header.getShort(16));
        long pageSize = size == 1 ? 65_536 : size;
        long stated = Integer.toUnsignedLong(header.getInt(28)) * pageSize;
        try {
            if (Files.size(file) < stated && !Files.exists(Path.of(file + "-wal"))) {
                throw Refusal.of("workspace.cut", file.getFileName());
            }
        } catch (IOException e) {
            throw new Refusal(Message.of("workspace.unreadable", file.getFileName()), e);
        }
    }
}
