package org.hearthroll.roster;

/** 64 bits of everything a row says; two different rows of one person sharing them is not to be expected in the age of the universe. */
final class RowDigest {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private RowDigest() {
    }

    /** The digest of values and original wordings (null: none) by slot. */
    static long of(String[] values, String[] originals) {
        long digest = GOLDEN;
        for (int slot = 0; slot < values.length; slot++) {
            digest = mix(mix(digest, values[slot]), originals == null ? null : originals[slot]);
        }
        return digest;
    }

    /** The digest of some texts in their order, any of which may be null. */
    static long of(String... texts) {
        long digest = GOLDEN;
        for (String text : texts) {
            digest = mix(digest, text);
        }
        return digest;
    }

    private static long mix(long digest, String text) {
        long mixed = digest * GOLDEN + 1;
        if (text == null) {
            return mixed;
        }
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * FNV_PRIME;
        }
        return mixed ^ mixed >>> 29;
    }
}
