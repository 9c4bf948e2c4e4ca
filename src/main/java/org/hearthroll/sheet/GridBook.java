package org.hearthroll.sheet;

import java.util.List;

/** A workbook whose sheets are all held in memory. */
record GridBook(String charset, Boolean since1904, List<SheetTab> tabs, List<Grid> grids) implements Book {

    @Override
    public SheetCells cells(int tab) {
        return grids.get(tab).cells();
    }

    @Override
    public Merges merges(int tab) {
        return grids.get(tab).merges();
    }

    @Override
    public void close() {
        // the file was closed when it had been read
    }
}
