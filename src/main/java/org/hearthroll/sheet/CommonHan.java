package org.hearthroll.sheet;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The Chinese characters in ordinary use, by the first levels of the old double-byte charsets: bytes read in the wrong charset give
 * characters that exist but that nobody writes.
 */
enum CommonHan {
    /** GB 2312, both levels: 6 763 simplified characters. */
    SIMPLIFIED("GB2312", 0xB0, 0xF7, 0xA1),
    /** Big5, level one: 5 401 traditional characters. */
    TRADITIONAL("Big5", 0xA4, 0xC6, 0x40);

    private final BitSet characters = new BitSet(1 << 16);

    CommonHan(String charset, int firstLead, int lastLead, int firstTrail) {
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xFE; trail++) {
                String decoded = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                if (decoded.length() == 1 && isHan(decoded.charAt(0))) {
                    characters.set(decoded.charAt(0));
                }
            }
        }
    }

    boolean has(char c) {
        return characters.get(c);
    }

    /** Whether this is one of the Chinese characters of the base plane. */
    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
    }
}
