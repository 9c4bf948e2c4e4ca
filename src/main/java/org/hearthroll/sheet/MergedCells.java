package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a sheet that are merged downwards. */
public final class MergedCells {

    private static final Pattern RANGE = Pattern.compile("<(?:\\w+:)?mergeCell ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final int LONGEST = 64;

    private final List<Range> ranges;

    private MergedCells(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** Columns from 0, rows from 1, both ends within. */
    private record Range(int left, long top, int right, long bottom) {
    }

    /** No cell is merged, or none can be: a text file knows no merged cells. */
    public static MergedCells none() {
        return new MergedCells(List.of());
    }

    /** Those that the part of a workbook for one sheet names; the part is read to its end, where they stand. */
    static MergedCells in(InputStream part) throws IOException {
        List<Range> ranges = new ArrayList<>();
        byte[] room = new byte[1 << 16];
        int kept = 0;
        for (int read = part.read(room, 0, room.length); read > 0; read = part.read(room, kept, room.length - kept)) {
            String text = new String(room, 0, kept + read, StandardCharsets.ISO_8859_1);
            Matcher range = RANGE.matcher(text);
            int end = 0;
            while (range.find()) {
                ranges.add(new Range(column(range.group(1)), Long.parseLong(range.group(2)), column(range.group(3)), Long.parseLong(range.group(4))));
                end = range.end();
            }
            int rest = Math.min(LONGEST, text.length() - end);
            System.arraycopy(room, text.length() - rest, room, 0, rest);
            kept = rest;
        }
        return new MergedCells(ranges.stream().filter(range -> range.bottom() > range.top()).toList());
    }

    private static int column(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }

    /** Whether two cells of a column (from 0) are parts of one merged cell; rows count from 1. */
    public boolean join(int column, long upper, long lower) {
        return ranges.stream().anyMatch(range -> range.left() <= column && column <= range.right() && range.top() <= upper && lower <= range.bottom());
    }
}
