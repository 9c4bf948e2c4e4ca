package org.hearthroll.sheet;

/** Rows whose garbled cells are read as they were meant. */
record RepairedRows(Rows garbled) implements Rows {

    @Override
    public SourceRow next() {
        SourceRow row = garbled.next();
        if (row != null) {
            RepairedSource.repair(row.cells());
        }
        return row;
    }

    @Override
    public long position() {
        return garbled.position();
    }

    @Override
    public long size() {
        return garbled.size();
    }

    @Override
    public void close() {
        garbled.close();
    }
}
