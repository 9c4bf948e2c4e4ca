package org.hearthroll.sheet;

import java.util.Map;

/**
 * One row as it stands in the file: its number in the sheet (from 1, blank rows counted), its cells (never null, as many as the row
 * has, blank ones beyond the header left out), notes by cell index where a cell is odd, and the fault of the row, null if it is sound.
 * The cells are not copied: they belong to the receiver.
 */
public record SourceRow(long number, String[] cells, Map<Integer, CellNote> notes, RowFault fault) {

    public static SourceRow of(long number, String... cells) {
        return new SourceRow(number, cells, Map.of(), null);
    }

    /** Whether every cell is empty or white space. */
    public boolean blank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
