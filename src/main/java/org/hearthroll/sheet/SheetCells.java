package org.hearthroll.sheet;

import java.util.Map;

/** The rows of one sheet as texts, one after another, title and header included. */
interface SheetCells extends AutoCloseable {

    /** Goes to the next row that the file has; false at the end. */
    boolean advance();

    /** The number of the row, from 1. */
    int number();

    /** The texts of the row, at least {@code width} of them; blank ones behind that are left out. */
    String[] cells(int width);

    /** The odd cells of the row, by index. */
    Map<Integer, CellNote> notes();

    @Override
    void close();
}
