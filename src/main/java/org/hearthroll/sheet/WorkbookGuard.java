package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * Looks at the archive of a workbook before it is opened. The cap is on the whole archive, since the ratio of a single part refuses
 * honest files full of repeated cells.
 */
final class WorkbookGuard {

    private static final long MOST_BYTES = 2L << 30;
    private static final int MOST_PARTS = 10_000;

    private WorkbookGuard() {
    }

    static void check(Path path) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            if (archive.getEntry("xl/workbook.xml") == null) {
                throw Refusal.of("sheet.refused.no_table", FileKind.name(path));
            }
            if (archive.size() > MOST_PARTS || unpacked(archive) > MOST_BYTES) {
                throw Refusal.of("sheet.refused.too_big", FileKind.name(path), MOST_BYTES >> 20);
            }
        } catch (ZipException e) {
            throw damaged(path, e);
        }
    }

    static Refusal damaged(Path path, Exception cause) {
        return new Refusal(Message.of("sheet.refused.damaged", FileKind.name(path)), cause);
    }

    private static long unpacked(ZipFile archive) {
        long bytes = 0;
        Enumeration<? extends ZipEntry> parts = archive.entries();
        while (parts.hasMoreElements()) {
            bytes += Math.max(parts.nextElement().getSize(), 0);
        }
        return bytes;
    }
}
