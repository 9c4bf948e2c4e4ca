package org.hearthroll.figures;

/** What the number of problems of a township says once it is allowed for how much the townships of the county differ anyway. */
public enum Corrected {
    VERY_LOW, LOW, USUAL, HIGH, VERY_HIGH;

    /** What falls outside 95 % and 99.8 % at either end. */
    private static final double OUTSIDE_95 = 0.025;
    private static final double OUTSIDE_998 = 0.001;

    /** The probability that is shown is the one that decides, so that who is less likely is never called more mildly. */
    static Corrected of(Tail tail) {
        if (tail.probability() >= OUTSIDE_95) {
            return USUAL;
        }
        boolean far = tail.probability() < OUTSIDE_998;
        return tail.low() ? far ? VERY_LOW : LOW : far ? VERY_HIGH : HIGH;
    }

    /** Below what is usual (-1), as usual (0) or above (1). */
    int side() {
        return Integer.signum(compareTo(USUAL));
    }
}
