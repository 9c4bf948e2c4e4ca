package org.hearthroll.roster;

import org.hearthroll.sheet.CellNote;

/** Reads the cells of one column into its slot; one per column and thread, because it may remember what it read. */
interface CellReader {

    /** Reads a cell that is not blank; note is null where the cell is nothing odd. */
    void read(String cell, CellNote note, RowDraft row);
}
