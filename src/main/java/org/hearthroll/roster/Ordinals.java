package org.hearthroll.roster;

/** The ordinal of a household by a text that tells it from others; of the text only a digest is kept, see {@link RowDigest}. */
final class Ordinals {

    private final NumberMap byDigest = new NumberMap();

    /** The ordinal, or -1. */
    int of(String text) {
        int place = byDigest.find(RowDigest.of(text));
        return place < 0 ? -1 : (int) byDigest.value(place) - 1;
    }

    /** Notes an ordinal unless the text leads to one already. */
    void note(String text, int ordinal) {
        byDigest.place(RowDigest.of(text), ordinal + 1L);
    }
}
