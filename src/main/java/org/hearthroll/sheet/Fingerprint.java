package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.FutureTask;

/** The SHA-256 of a file, taken beside the reading so that nobody waits for it who does not ask. */
final class Fingerprint {

    private final FutureTask<String> task;

    private Fingerprint(Path file) {
        this.task = new FutureTask<>(() -> digest(file));
        Thread.ofPlatform().daemon().name("fingerprint").start(task);
    }

    static Fingerprint begin(Path file) {
        return new Fingerprint(file);
    }

    /** Lower-case hexadecimal, 64 characters. */
    String value() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new UncheckedIOException(new IOException(e.getCause()));
        }
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
