package org.hearthroll.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a Word document without the hour it was written at, so that the same content gives the same bytes. */
final class StillDocx {

    /** The first day that a zip file can name. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StillDocx() {
    }

    static void write(XWPFDocument document, String title, Path file) throws IOException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Hearthroll");
        properties.setCreated(Optional.of(new Date(0)));
        properties.setModified(Optional.of(new Date(0)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray())); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry still = new ZipEntry(entry.getName());
                still.setTimeLocal(FIRST);
                out.putNextEntry(still);
                in.transferTo(out);
                out.closeEntry();
            }
        }
    }
}
