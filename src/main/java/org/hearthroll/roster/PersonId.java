package org.hearthroll.roster;

import org.hearthroll.model.IdNumber;
import org.hearthroll.sheet.CellNote;

/** The ID number of the person of a row, read once the rest of the row is known: which document it is and what it is compared with. */
record PersonId(int column, Spot spot, IdCell cell, IdSlots slots) {

    void read(String[] cells, CellNote note, RowDraft row) {
        String text = column < cells.length ? cells[column] : "";
        if (text.isBlank()) {
            return;
        }
        if (slots.otherDocument(row)) {
            row.put(spot.slot(), text.strip());
            return;
        }
        IdNumber id = cell.take(text, note, row);
        if (id != null) {
            slots.fill(row, id, spot.header());
        }
    }
}
