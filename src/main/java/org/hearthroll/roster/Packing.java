package org.hearthroll.roster;

import java.util.Arrays;

/** Writes numbers and texts one behind the other, as briefly as can be read back by {@link Unpacking} without knowing their lengths. */
final class Packing {

    private static final int CONTINUED = 0x80;
    private static final int LOW_BITS = 0x7F;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    /** Begins anew. */
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void copyTo(byte[] target, int from) {
        System.arraycopy(bytes, 0, target, from, size);
    }

    /** Takes a number from 0 upward; small ones need one byte. */
    void number(long number) {
        room(10);
        long rest = number;
        for (; rest > LOW_BITS; rest >>>= 7) {
            bytes[size++] = (byte) (rest & LOW_BITS | CONTINUED);
        }
        bytes[size++] = (byte) rest;
    }

    /** Takes eight bytes as they are. */
    void digest(long digest) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (digest >>> shift);
        }
    }

    /** Takes a text: 0 for null, else its length and one, with a bit that tells whether its characters need two bytes each or one. */
    void text(String text) {
        if (text == null) {
            number(0);
            return;
        }
        boolean wide = wide(text);
        number(text.length() + 1L << 1 | (wide ? 1 : 0));
        room(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes[size++] = (byte) c;
            if (wide) {
                bytes[size++] = (byte) (c >>> Byte.SIZE);
            }
        }
    }

    private static boolean wide(String text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all > 0xFF;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
