package org.hearthroll.sheet;

/** The data rows of a sheet of a workbook. */
final class XlsxRows implements Rows {

    private final XlsxCells cells;
    private final int headerRow;
    private final int width;
    private final long size;
    private long position;

    XlsxRows(XlsxCells cells, SheetFacts facts, long size) {
        this.cells = cells;
        this.headerRow = facts.headerRow();
        this.width = facts.header().size();
        this.size = size;
    }

    @Override
    public SourceRow next() {
        while (cells.advance()) {
            position = cells.number();
            if (position <= headerRow) {
                continue;
            }
            SourceRow row = new SourceRow(position, cells.cells(width), cells.notes(), null);
            if (!row.blank()) {
                return row;
            }
        }
        return null;
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
