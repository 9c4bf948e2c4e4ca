package org.hearthroll.desk;

import java.util.List;

/** Where the sound rows of a file go; all on the thread that holds the transaction. */
interface RowSink extends AutoCloseable {

    /** Tells which rows come next; each of them that is sound is then taken. */
    default void expect(List<Line> lines) {
        // most sinks look at one row after the other
    }

    /** Takes a row and says whether it was loaded; if not, the intake has been told why. */
    boolean take(Line line);

    /** Called once after the last row. */
    void settle();

    @Override
    void close();
}
