package org.hearthroll.sheet;

/**
 * Why a row could not be read soundly. For INVALID_BYTES {@code at} is the offset in the file, from 0, of the first byte that does not
 * belong to the charset; for STRAY_QUOTE it is the number, from 1, of the cell in which the quote opens.
 */
public record RowFault(Kind kind, long at) {

    /** The kinds of fault. */
    public enum Kind {
        INVALID_BYTES,
        STRAY_QUOTE
    }
}
