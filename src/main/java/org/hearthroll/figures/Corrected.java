package org.hearthroll.figures;

/** What the number of problems of a township says once it is allowed for how much the townships of the county differ anyway. */
public enum Corrected {
    VERY_LOW, LOW, USUAL, HIGH, VERY_HIGH;

    /** The limits of 95 % and 99.8 % in units of the corrected spread. */
    private static final double OUTSIDE_95 = 1.96;
    private static final double OUTSIDE_998 = 3.09;

    static Corrected of(double z) {
        if (Math.abs(z) <= OUTSIDE_95) {
            return USUAL;
        }
        boolean far = Math.abs(z) > OUTSIDE_998;
        return z < 0 ? far ? VERY_LOW : LOW : far ? VERY_HIGH : HIGH;
    }

    /** Below what is usual (-1), as usual (0) or above (1). */
    int side() {
        return Integer.signum(compareTo(USUAL));
    }
}
