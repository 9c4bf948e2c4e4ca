package org.hearthroll.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hearthroll.work.AtomicFile;

/** Takes out of a workbook when it was written, so that the same content always is the same file. */
final class Timeless {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2017, 9, 4, 8, 30);
    /** The next one takes twice as long for a hundredth less. */
    private static final int LEVEL = 8;
    private static final String CORE = "docProps/core.xml";

    private Timeless() {
    }

    static void make(Path workbook) {
        try (AtomicFile file = AtomicFile.beside(workbook)) {
            rewrite(workbook, file.draft());
            file.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(LEVEL);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(WRITTEN);
                out.putNextEntry(timeless);
                out.write(content(entry.getName(), zip.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        }
    }

    private static byte[] content(String name, byte[] written) {
        if (!name.equals(CORE)) {
            return written;
        }
        String text = new String(written, StandardCharsets.UTF_8);
        return text.replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + WRITTEN + ":00Z").getBytes(StandardCharsets.UTF_8);
    }
}
