package org.hearthroll.sheet;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The characters of one attribute where the parser has them, valid until it goes on: a String for each would be a third of the work. */
final class AttributeSlice extends TypedValueDecoder {

    private static final int MOST_DIGITS = 9;

    private char[] characters = new char[0];
    private int from;
    private int to;

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        characters = buffer;
        from = start;
        to = end;
    }

    @Override
    public void handleEmptyValue() {
        to = from;
    }

    boolean is(String text) {
        boolean same = to - from == text.length();
        for (int i = 0; same && i < text.length(); i++) {
            same = characters[from + i] == text.charAt(i);
        }
        return same;
    }

    /** A whole number that is not negative. */
    int number() {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(characters[i]);
        }
        if (from == to || to - from > MOST_DIGITS) {
            throw new NumberFormatException(toString());
        }
        return number;
    }

    private int digit(char c) {
        if (c < '0' || c > '9') {
            throw new NumberFormatException(toString());
        }
        return c - '0';
    }

    /** The number from 1 of the column of an address such as AB12, 0 or far too much if it is none. */
    int column() {
        int column = 0;
        for (int i = from; i < to && characters[i] >= 'A' && column <= 1 << 20; i++) {
            column = column * 26 + (characters[i] & 0x5F) - 'A' + 1;
        }
        return column;
    }

    @Override
    public String toString() {
        return new String(characters, from, to - from);
    }
}
