package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The households of a file that it is not just speaking of, packed into few large arrays: there may be hundreds of thousands, and as
 * objects they would fill the memory and keep the collector busy.
 */
final class HouseholdShelf {

    private static final int BOARD = 1 << 20;
    private static final int PLACE_BITS = 32;

    private final int slots;
    private final List<byte[]> boards = new ArrayList<>();
    private final Packing packing = new Packing();
    private long[] places = new long[1 << 10];
    private int used = BOARD;

    /** slots: how many values a household has. */
    HouseholdShelf(int slots) {
        this.slots = slots;
    }

    /** Keeps the household as it is now, in place of what was kept of it before. */
    void put(GatheredHousehold household) {
        packing.clear();
        household.pack(packing);
        if (used + packing.size() > BOARD) {
            boards.add(new byte[Math.max(BOARD, packing.size())]);
            used = 0;
        }
        packing.copyTo(boards.getLast(), used);
        if (household.ordinal() >= places.length) {
            places = Arrays.copyOf(places, Math.max(places.length * 2, household.ordinal() + 1));
        }
        places[household.ordinal()] = (long) (boards.size() - 1) << PLACE_BITS | used;
        used += packing.size();
    }

    /** The household of this ordinal, which must have been put here. */
    GatheredHousehold get(int ordinal) {
        long place = places[ordinal];
        return GatheredHousehold.unpacked(ordinal, slots, new Unpacking(boards.get((int) (place >>> PLACE_BITS)), (int) place));
    }
}
