package org.hearthroll.desk;

/** Counts of one import in source rows. */
final class Tally {

    long setAside;
    long rejected;
    long added;
    long changed;
    long same;
    long gone;
    /** Null where the file holds none of the kind. */
    Long households;
    Long members;
    /** Whether the workspace now says something it did not say before. */
    boolean wrote;

    long loaded() {
        return added + changed + same;
    }

    long sourceRows() {
        return loaded() + setAside + rejected;
    }

    void count(Fate fate) {
        switch (fate) {
            case NEW -> added++;
            case CHANGED -> changed++;
            case SAME -> same++;
        }
        wrote |= fate != Fate.SAME;
    }
}
