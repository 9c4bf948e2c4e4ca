package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Sheet;

/** How many rows a sheet says it has, for showing progress only: programs often say nothing, and sometimes nonsense. */
final class XlsxExtent {

    private static final int LOOK = 4096;
    private static final Pattern DIMENSION = Pattern.compile("<(?:\\w+:)?dimension ref=\"[A-Z]+\\d+:[A-Z]+(\\d{1,7})\"");

    private XlsxExtent() {
    }

    /** The part of a sheet where programs usually keep it, or null. */
    static ZipEntry part(ZipFile archive, Sheet sheet) {
        return archive.getEntry("xl/worksheets/sheet" + (sheet.getIndex() + 1) + ".xml");
    }

    /** The number of the last row, 0 if it is not said. */
    static long rows(Path path, Sheet sheet) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            ZipEntry part = part(archive, sheet);
            if (part == null) {
                return 0;
            }
            try (InputStream in = archive.getInputStream(part)) {
                Matcher matcher = DIMENSION.matcher(new String(in.readNBytes(LOOK), StandardCharsets.UTF_8));
                return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
            }
        }
    }
}
