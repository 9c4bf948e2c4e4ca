package org.hearthroll.roster;

import java.util.Arrays;

/**
 * The persons met in one household, each as three numbers: a digest of who it is, a digest of everything the row says, the row's
 * number.
 */
final class Persons {

    private static final int PARTS = 3;

    private long[] known = new long[4 * PARTS];
    private int filled;

    /** Where the person of this key stands, -1 for somebody new. */
    int find(long key) {
        for (int i = 0; i < filled; i += PARTS) {
            if (known[i] == key) {
                return i;
            }
        }
        return -1;
    }

    long digest(int place) {
        return known[place + 1];
    }

    /** The number of the row in which the person was met. */
    long row(int place) {
        return known[place + 2];
    }

    void pack(Packing packing, long firstRow) {
        packing.number(filled / PARTS);
        for (int i = 0; i < filled; i += PARTS) {
            packing.digest(known[i]);
            packing.digest(known[i + 1]);
            packing.number(known[i + 2] - firstRow);
        }
    }

    static Persons unpacked(Unpacking packed, long firstRow) {
        Persons persons = new Persons();
        for (int left = packed.count(); left > 0; left--) {
            persons.add(packed.digest(), packed.digest(), packed.number() + firstRow);
        }
        return persons;
    }

    void add(long key, long digest, long row) {
        if (filled == known.length) {
            known = Arrays.copyOf(known, filled * 2);
        }
        known[filled] = key;
        known[filled + 1] = digest;
        known[filled + 2] = row;
        filled += PARTS;
    }
}
