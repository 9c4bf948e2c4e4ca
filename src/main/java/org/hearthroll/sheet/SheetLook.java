package org.hearthroll.sheet;

import java.util.List;
import java.util.Optional;

/** The first rows of one sheet of a workbook and what could be its header; {@code known} is how many of its names are known headings. */
record SheetLook(int tab, List<String[]> sample, Optional<HeaderBlock> header, long known) {

    /** Whether among the first columns there is one with a blank cell below a filled one. */
    boolean gaps(int columns) {
        int first = header.map(HeaderBlock::lastRow).orElse(0);
        boolean[] begun = new boolean[columns];
        for (String[] row : sample.subList(Math.min(first, sample.size()), sample.size())) {
            for (int column = 0; column < columns; column++) {
                boolean blank = column >= row.length || row[column].isBlank();
                if (blank && begun[column] && row.length > 0) {
                    return true;
                }
                begun[column] |= !blank;
            }
        }
        return false;
    }
}
