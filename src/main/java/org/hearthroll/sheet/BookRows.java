package org.hearthroll.sheet;

import java.util.Map;

/** The data rows of a sheet of a workbook. */
final class BookRows implements Rows {

    private final SheetCells cells;
    private final Merges merges;
    private final int headerRow;
    private final int width;
    private final long size;
    private long position;

    BookRows(SheetCells cells, SheetFacts facts, Merges merges, long size) {
        this.cells = cells;
        this.merges = merges;
        this.headerRow = facts.headerRow();
        this.width = facts.header().size();
        this.size = size;
    }

    @Override
    public SourceRow next() {
        while (cells.advance()) {
            position = cells.number();
            if (position > headerRow) {
                SourceRow row = row(cells.cells(width));
                if (!row.blank()) {
                    return row;
                }
            }
        }
        return null;
    }

    private SourceRow row(String[] texts) {
        Map<Integer, CellNote> notes = merges.notes(cells.number(), texts, cells.notes());
        return new SourceRow(position, texts, notes, null);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {
        cells.close();
    }
}
