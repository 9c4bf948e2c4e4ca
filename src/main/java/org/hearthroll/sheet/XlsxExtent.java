package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many rows a sheet says it has, for showing only: programs often say nothing, and sometimes nonsense. */
final class XlsxExtent {

    private static final int LOOK = 4096;
    private static final Pattern DIMENSION = Pattern.compile("<(?:\\w+:)?dimension ref=\"[A-Z]+\\d+:[A-Z]+(\\d{1,7})\"");

    private XlsxExtent() {
    }

    /** The number of the last row, 0 if it is not said. */
    static long rows(InputStream sheet) throws IOException {
        Matcher matcher = DIMENSION.matcher(new String(sheet.readNBytes(LOOK), StandardCharsets.UTF_8));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
