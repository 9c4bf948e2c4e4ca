package org.hearthroll.roster;

import org.hearthroll.sheet.CellNote;

/** Words, kept character for character but for white space around them. */
record TextCell(Spot spot) implements CellReader {

    @Override
    public void read(String cell, CellNote note, RowDraft row) {
        String text = cell.strip();
        if (!text.isEmpty()) {
            row.put(spot.slot(), text);
        }
    }
}
