package org.hearthroll.desk;

/** Where the sound rows of a file go; all on the thread that holds the transaction. */
interface RowSink extends AutoCloseable {

    /** Takes a row and says whether it was loaded; if not, the intake has been told why. */
    boolean take(Line line);

    /** Called once after the last row. */
    void settle();

    @Override
    void close();
}
