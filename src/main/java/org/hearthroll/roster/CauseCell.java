package org.hearthroll.roster;

import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;

/** A main cause; where a cell names several, the first is the main one and the others join the other causes. */
record CauseCell(Spot main, int others, CellReader cells) implements CellReader {

    static CauseCell of(Spot main, int others, CodeText text) {
        return new CauseCell(main, others, new RememberedCell(main, false, text::one));
    }

    @Override
    public void read(String cell, CellNote note, RowDraft row) {
        cells.read(cell, note, row);
        String codes = row.value(main.slot());
        int end = codes == null ? -1 : codes.indexOf(';');
        if (end > 0) {
            row.replace(main.slot(), codes.substring(0, end));
            row.add(others, codes.substring(end + 1));
            row.find("CAUSE_SEVERAL", Severity.WARNING, main.header(), cell);
        }
    }
}
