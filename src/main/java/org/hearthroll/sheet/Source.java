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

    @Override
    void close();
}
