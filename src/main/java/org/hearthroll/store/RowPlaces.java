package org.hearthroll.store;

import java.util.Arrays;

/** Where the rows of some ids stand, counted from 0; the ids of one load follow each other, so a plain array finds them. */
final class RowPlaces {

    private static final int NOWHERE = -1;

    private final long first;
    private final long last;
    private final int[] places;

    /** The row of ids[i] stands at i; a negative id stands for no row. */
    RowPlaces(long[] ids) {
        first = Arrays.stream(ids).filter(id -> id >= 0).min().orElse(0);
        last = Arrays.stream(ids).max().orElse(-1);
        places = new int[Math.toIntExact(last - first + 1)];
        Arrays.fill(places, NOWHERE);
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] >= 0) {
                places[(int) (ids[i] - first)] = i;
            }
        }
    }

    /** The lowest id; 0 where there is none. */
    long first() {
        return first;
    }

    /** The highest id; -1 where there is none. */
    long last() {
        return last;
    }

    /** The place of a row; -1 for one that is none of these. */
    int of(long id) {
        return id < first || id > last ? NOWHERE : places[(int) (id - first)];
    }
}
