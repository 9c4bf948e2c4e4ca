package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the merged ranges of a sheet. They stand behind all of its rows, so the part is skimmed for them as bytes, which is quick. */
final class XlsxMerges {

    private static final Pattern MERGE = Pattern.compile("<(?:\\w{1,20}:)?mergeCell [^>]{0,80}?ref=\"\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})\"");
    private static final int LONGEST = 200;

    private XlsxMerges() {
    }

    static Merges read(MeteredStream sheet) throws IOException {
        List<Merges.Range> ranges = new ArrayList<>();
        byte[] bytes = new byte[1 << 16];
        String rest = "";
        for (int read = sheet.readNBytes(bytes, 0, bytes.length); read > 0; read = sheet.readNBytes(bytes, 0, bytes.length)) {
            sheet.nextPiece();
            String text = rest + new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
            rest = text.substring(text.contains("mergeCell") ? collect(text, ranges) : Math.max(0, text.length() - LONGEST));
        }
        return Merges.of(ranges);
    }

    /** Collects the ranges of a piece and answers where the last of them ends, or where one that is cut off may begin. */
    private static int collect(String text, List<Merges.Range> ranges) {
        Matcher matcher = MERGE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            ranges.add(new Merges.Range(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(4)), column(matcher.group(1)), column(matcher.group(3))));
            end = matcher.end();
        }
        return Math.max(end, text.length() - LONGEST);
    }

    /** The number from 0 of a column such as AB. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
