package org.hearthroll.desk;

import org.hearthroll.roster.NumberMap;

/** Where each ID number of a file was met first: in which household (by ordinal) and on which line. */
final class IdPlaces {

    private static final int LINE_BITS = 32;

    private final NumberMap byId = new NumberMap();

    /** The place of a number, put there now if it is new. Lines count from 1. */
    int place(String id, int household, long line) {
        return byId.place(number(id), (long) household << LINE_BITS | line);
    }

    /** The place of a number that was met, or -1. */
    int find(String id) {
        return byId.find(number(id));
    }

    int household(int place) {
        return (int) (byId.value(place) >>> LINE_BITS);
    }

    long line(int place) {
        return byId.value(place) & (1L << LINE_BITS) - 1;
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
