package org.hearthroll.demo;

/** A file of the sample that comes about while the households go by. */
interface HomeFile extends AutoCloseable {

    void take(Home home);

    /** Finishes the file and puts it in its place. */
    void done();

    /** Leaves nothing behind of a file that is not done. */
    @Override
    void close();
}
