package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What comes out when the whole of a file is decoded strictly in one charset: lines, lines with bytes that do not belong, how many such
 * places, and how many characters beyond ASCII, Chinese characters, and Chinese characters in ordinary use.
 */
final class CharsetTrial {

    private static final long LINES_PER_FAULT = 1000;

    private final CommonHan common;
    private final long mostDamages;
    private long lines = 1;
    private long badLines;
    private long damages;
    private long wide;
    private long han;
    private long ordinary;

    private CharsetTrial(CommonHan common, long mostDamages) {
        this.common = common;
        this.mostDamages = mostDamages;
    }

    /** Tries the encoding on the whole file; stops early where it cannot be the right one. Without {@code common} no Chinese is counted. */
    static CharsetTrial of(Path path, Encoding encoding, CommonHan common) throws IOException {
        CharsetTrial trial = new CharsetTrial(common, 1000 + Files.size(path) / LINES_PER_FAULT);
        try (DecodedText text = CsvSource.text(path, encoding)) {
            trial.run(text);
        }
        return trial;
    }

    private void run(DecodedText text) throws IOException {
        char[] room = new char[1 << 15];
        long before = 0;
        for (int count = text.read(room, 0); count > 0 && text.damages() <= mostDamages; count = text.read(room, 0)) {
            look(room, count, before, text);
            before += count;
        }
        badLines += text.damageBefore(Long.MAX_VALUE) >= 0 ? 1 : 0;
        damages = text.damages();
    }

    private void look(char[] room, int count, long before, DecodedText text) {
        for (int i = 0; i < count; i++) {
            char c = room[i];
            if (c >= 0x80) {
                wide++;
                weigh(c);
            } else if (c == '\n') {
                lines++;
                badLines += text.damageBefore(before + i) >= 0 ? 1 : 0;
            }
        }
    }

    private void weigh(char c) {
        if (common != null && CommonHan.isHan(c)) {
            han++;
            ordinary += common.has(c) ? 1 : 0;
        }
    }

    /** Whether the file is of this charset but for one record in a thousand, or one record; much must fit for little to be forgiven. */
    boolean decodes() {
        return damages <= mostDamages && badLines <= Math.max(1, lines / LINES_PER_FAULT) && (damages == 0 || wide >= 20 * damages);
    }

    /** Whether at least this many of a hundred Chinese characters are in ordinary use. */
    boolean ordinaryPercent(int percent) {
        return han > 0 && ordinary * 100 >= han * percent;
    }

    long han() {
        return han;
    }
}
