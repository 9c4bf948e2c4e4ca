package org.hearthroll.sheet;

/** The data rows of a sheet in their order, read one at a time. */
public interface Rows extends AutoCloseable {

    /** The next row that is not wholly blank, or null at the end. */
    SourceRow next();

    /** How far the reading has come, in the unit of {@link #size()}. */
    long position();

    /** How much there is to read in all: bytes of a CSV file, rows of a sheet, 0 if that is not known. */
    long size();

    @Override
    void close();
}
