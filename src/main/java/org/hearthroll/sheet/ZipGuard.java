package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hearthroll.text.Refusal;

/**
 * Looks at an archive before anything in it is read: whether it can be a workbook, and whether it is a bomb. The caps are on the whole
 * archive, since the ratio of a single part refuses honest files full of repeated cells.
 */
final class ZipGuard {

    static final long MOST_MEGABYTES = 2048;

    private static final int MOST_PARTS = 10_000;
    private static final long ALWAYS_MEGABYTES = 200;
    private static final int MOST_RATIO = 200;

    private ZipGuard() {
    }

    /** Opens the archive of a workbook; refuses any other archive, saying which kind it is. */
    static ZipFile open(Path path) throws IOException {
        ZipFile archive = archive(path);
        try {
            refuseBomb(path, archive);
            refuseForeign(path, archive);
            return archive;
        } catch (RuntimeException | IOException e) {
            archive.close();
            throw e;
        }
    }

    private static ZipFile archive(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw Refusal.of("sheet.refused.archive", FileKind.name(path));
            }
            throw SheetFile.damaged(path, e);
        }
    }

    private static void refuseBomb(Path path, ZipFile archive) throws IOException {
        long megabytes = archive.stream().mapToLong(part -> Math.max(part.getSize(), 0)).sum() >> 20;
        boolean swollen = megabytes > ALWAYS_MEGABYTES && (megabytes << 20) / Math.max(Files.size(path), 1) > MOST_RATIO;
        if (archive.size() > MOST_PARTS || megabytes >= MOST_MEGABYTES || swollen) {
            throw Refusal.of("sheet.refused.too_big", FileKind.name(path), MOST_MEGABYTES);
        }
    }

    private static void refuseForeign(Path path, ZipFile archive) throws IOException {
        if (archive.getEntry("xl/workbook.bin") != null) {
            throw Refusal.of("sheet.refused.foreign", FileKind.name(path), ".xlsb");
        }
        if (mimeType(archive).contains("opendocument.spreadsheet")) {
            throw Refusal.of("sheet.refused.foreign", FileKind.name(path), ".ods");
        }
        if (archive.getEntry("[Content_Types].xml") == null && archive.getEntry("mimetype") == null && archive.getEntry("xl/workbook.xml") == null) {
            throw Refusal.of("sheet.refused.archive", FileKind.name(path));
        }
    }

    private static String mimeType(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII);
        }
    }
}
