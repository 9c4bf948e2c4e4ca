package org.hearthroll.sheet;

import java.io.IOException;
import java.util.List;

/** One opened file of rows, whatever its format. */
interface Source extends AutoCloseable {

    SheetFacts facts();

    /** The data rows, from the first below the header. */
    Rows rows() throws IOException;

    /** The first rows of the sheet as they stand, title and header included. */
    List<String[]> head(int most) throws IOException;

    /** The cells that are merged downwards. */
    default MergedCells merged() throws IOException {
        return MergedCells.none();
    }

    /** Whether the days of this file are counted from 1904. */
    default boolean since1904() {
        return false;
    }

    @Override
    void close();
}
