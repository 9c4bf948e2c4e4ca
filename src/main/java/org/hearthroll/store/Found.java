package org.hearthroll.store;

import java.util.BitSet;

/** Rows of one table that a file has met, by their ids, which count up from 1. */
final class Found {

    private final BitSet ids = new BitSet();

    void add(long id) {
        ids.set(Math.toIntExact(id));
    }

    boolean has(long id) {
        return ids.get(Math.toIntExact(id));
    }
}
