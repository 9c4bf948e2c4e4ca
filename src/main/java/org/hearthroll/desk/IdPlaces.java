package org.hearthroll.desk;

/**
 * Where each ID number of a file was met first: in which household (by ordinal) and on which line. A file has as many of them as
 * persons, so they stand as pairs of numbers in open addressing: the ID number, then ordinal and line.
 */
final class IdPlaces {

    private static final int LINE_BITS = 32;
    private static final int FIRST_SEATS = 1 << 12;

    private long[] pairs = new long[2 * FIRST_SEATS];
    private int filled;

    /** The place of a number, put there now if it is new. Lines count from 1. */
    int place(String id, int household, long line) {
        if (filled * 4 > pairs.length) {
            grow();
        }
        long number = number(id);
        int place = seat(number);
        if (pairs[place + 1] == 0) {
            pairs[place] = number;
            pairs[place + 1] = (long) household << LINE_BITS | line;
            filled++;
        }
        return place;
    }

    /** The place of a number that was met, or -1. */
    int find(String id) {
        int place = seat(number(id));
        return pairs[place + 1] == 0 ? -1 : place;
    }

    int household(int place) {
        return (int) (pairs[place + 1] >>> LINE_BITS);
    }

    long line(int place) {
        return pairs[place + 1] & (1L << LINE_BITS) - 1;
    }

    /** Where the pair of a number stands or would stand. */
    private int seat(long number) {
        int mask = pairs.length - 1;
        int place = (int) (number * 0x9E3779B97F4A7C15L >>> LINE_BITS) << 1 & mask;
        while (pairs[place + 1] != 0 && pairs[place] != number) {
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

    /** The 17 digits and the check character of an ID key as one number, which no two keys share. */
    private static long number(String id) {
        long number = 0;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            number = number * (i == 17 ? 11 : 10) + (c == 'X' ? 10 : c - '0');
        }
        return number;
    }
}
