package org.hearthroll.roster;

/** Reads what {@link Packing} wrote, from some place of some bytes onward. */
final class Unpacking {

    private final byte[] bytes;
    private int at;

    Unpacking(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    long number() {
        long number = 0;
        int shift = 0;
        for (; bytes[at] < 0; shift += 7) {
            number |= (long) (bytes[at++] & 0x7F) << shift;
        }
        return number | (long) bytes[at++] << shift;
    }

    int count() {
        return Math.toIntExact(number());
    }

    long digest() {
        long digest = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            digest |= (bytes[at++] & 0xFFL) << shift;
        }
        return digest;
    }

    /** The text, or null. */
    String text() {
        int head = count();
        if (head == 0) {
            return null;
        }
        char[] text = new char[(head >> 1) - 1];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (bytes[at++] & 0xFF);
            if ((head & 1) == 1) {
                text[i] |= (char) (bytes[at++] << Byte.SIZE);
            }
        }
        return new String(text);
    }
}
