package org.hearthroll.roster;

/** Numbers by number, in one array by open addressing, for maps with an entry for each person of a file. */
public final class NumberMap {

    private static final int FIRST_SEATS = 1 << 12;

    private long[] pairs = new long[2 * FIRST_SEATS];
    private int filled;

    /** The place of a key, put there now with its value, which is never 0, if it is new. A place holds until the next key is put. */
    public int place(long key, long value) {
        if (filled * 8L > pairs.length * 3L) {
            grow();
        }
        int place = seat(key);
        if (pairs[place + 1] == 0) {
            pairs[place] = key;
            pairs[place + 1] = value;
            filled++;
        }
        return place;
    }

    /** The place of a key, or -1. */
    public int find(long key) {
        int place = seat(key);
        return pairs[place + 1] == 0 ? -1 : place;
    }

    public long value(int place) {
        return pairs[place + 1];
    }

    /** Where the pair of a key stands or would stand. */
    private int seat(long key) {
        int mask = pairs.length - 1;
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 32) << 1 & mask;
        while (pairs[place + 1] != 0 && pairs[place] != key) {
            place = place + 2 & mask;
        }
        return place;
    }

    private void grow() {
        long[] before = pairs;
        pairs = new long[before.length * 2];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i + 1] != 0) {
                int place = seat(before[i]);
                pairs[place] = before[i];
                pairs[place + 1] = before[i + 1];
            }
        }
    }
}
