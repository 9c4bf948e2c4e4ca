package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a sheet that are merged downwards. */
public final class MergedCells {

    private static final Pattern RANGE = Pattern.compile("<(?:\\w+:)?mergeCell ref=\"([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})\"");
    private static final int LONGEST = 64;

    /** By column (from 0): the first and the last row (from 1) of each range that begins in it. */
    private final Map<Integer, TreeMap<Long, Long>> ranges = new HashMap<>();

    private MergedCells() {
    }

    /** No cell is merged, or none can be: a text file knows no merged cells. */
    public static MergedCells none() {
        return new MergedCells();
    }

    /** Those that the part of a workbook for one sheet names; the part is read to its end, where they stand. */
    static MergedCells in(InputStream part) throws IOException {
        MergedCells cells = new MergedCells();
        byte[] room = new byte[1 << 16];
        int kept = 0;
        for (int read = part.read(room, 0, room.length); read > 0; read = part.read(room, kept, room.length - kept)) {
            String text = new String(room, 0, kept + read, StandardCharsets.ISO_8859_1);
            Matcher range = RANGE.matcher(text);
            int end = 0;
            while (range.find()) {
                cells.ranges.computeIfAbsent(column(range.group(1)), c -> new TreeMap<>()).put(Long.parseLong(range.group(2)), Long.parseLong(range.group(3)));
                end = range.end();
            }
            int rest = Math.min(LONGEST, text.length() - end);
            System.arraycopy(room, text.length() - rest, room, 0, rest);
            kept = rest;
        }
        return cells;
    }

    private static int column(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }

    /** Whether two cells of a column (from 0) are parts of one merged cell that has its text in this column; rows count from 1. */
    public boolean join(int column, long upper, long lower) {
        Map.Entry<Long, Long> range = ranges.containsKey(column) ? ranges.get(column).floorEntry(upper) : null;
        return range != null && lower <= range.getValue();
    }
}
