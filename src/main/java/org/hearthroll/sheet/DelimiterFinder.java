package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds out what separates the cells of a text file: the character that cuts its first lines into the most known headings. */
final class DelimiterFinder {

    static final char[] CANDIDATES = {',', '\t', ';', '|', '，'};
    private static final int SAMPLE = 60;

    private DelimiterFinder() {
    }

    static char find(Path path, Encoding encoding, Predicate<String> known) throws IOException {
        char best = CANDIDATES[0];
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(CsvSource.head(path, encoding, new CellMarks(candidate, false), SAMPLE), known);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Known headings count first, then how many rows are equally wide, then how wide they are. */
    private static long score(List<String[]> rows, Predicate<String> known) {
        int[] widths = rows.stream().mapToInt(row -> row.length).filter(width -> width > 1).sorted().toArray();
        if (widths.length == 0) {
            return 0;
        }
        int usual = widths[widths.length / 2];
        long equallyWide = Arrays.stream(widths).filter(width -> width == usual).count();
        long headings = rows.stream().limit(10).mapToLong(row -> headings(row, known)).max().orElse(0);
        return headings * 1_000_000 + equallyWide * 1_000 + Math.min(usual, 999);
    }

    private static long headings(String[] row, Predicate<String> known) {
        return row.length < 2 ? 0 : Arrays.stream(row).filter(known).count();
    }
}
