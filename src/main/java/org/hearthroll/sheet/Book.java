package org.hearthroll.sheet;

import java.io.IOException;
import java.util.List;

/** A file of one or several sheets, open while it is read, whatever its format. */
interface Book extends AutoCloseable {

    /** The charset of a file that is text, null of one that is not. */
    String charset();

    /** The sheets that have rows and columns, in the order of the file. */
    List<SheetTab> tabs();

    /** Whether its dates count from 1904; null where dates are written out. */
    Boolean since1904();

    /** The rows of a sheet, from the first; each call reads them anew. */
    SheetCells cells(int tab) throws IOException;

    /** The cells of a sheet that are merged with the one above them. */
    Merges merges(int tab) throws IOException;

    @Override
    void close() throws IOException;
}
