package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedSampleTest {

    private static final Path COMMITTED = Path.of(System.getProperty("hearthroll.basedir", "."), "sample-data");

    @TempDir
    private Path folder;

    @Test
    void theFilesOfTheRepositoryAreThoseTheGeneratorWrites() throws Exception {
        Sample.write(folder, Sample.SEED, Progress.none());
        assertThat(digests(COMMITTED)).isEqualTo(digests(folder));
    }

    @Test
    void theyAreSmallEnoughForARepository() throws Exception {
        try (Stream<Path> files = Files.list(COMMITTED)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(15_000_000);
        }
    }

    private static Map<String, String> digests(Path of) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(of)) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), digest(file));
            }
        }
        return digests;
    }

    // Of a workbook the content counts: how well it is packed depends on the zip library of the machine.
    private static String digest(Path file) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            if (file.toString().endsWith(".xlsx")) {
                unpack(file, out);
            } else {
                Files.copy(file, out);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void unpack(Path file, DigestOutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.write((entry.getName() + entry.getTimeLocal()).getBytes(StandardCharsets.UTF_8));
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
