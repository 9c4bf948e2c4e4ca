package org.hearthroll.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks a text into lines of at most a width: between Chinese characters anywhere, but never so that a line begins with a closing
 * mark or ends with an opening one; words and numbers, and a number with its unit, stay whole unless they alone are too wide.
 */
final class LineBreaks {

    private static final String CLOSING = "，。、；：？！）》」』】〕〉”’…％,.;:?!)]}%";
    private static final String OPENING = "（《「『【〔〈“‘([{";
    private static final int FIRST_HAN = 0x2E80;

    private final double width;
    private final IntToDoubleFunction advance;
    private final List<String> lines = new ArrayList<>();

    private LineBreaks(double width, IntToDoubleFunction advance) {
        this.width = width;
        this.advance = advance;
    }

    /** The lines of a text, at least one; advance: the width of a character, in the same unit as the whole. */
    static List<String> of(String text, double width, IntToDoubleFunction advance) {
        LineBreaks breaks = new LineBreaks(width, advance);
        for (String paragraph : text.split("\\R", -1)) {
            breaks.paragraph(paragraph.codePoints().toArray());
        }
        return List.copyOf(breaks.lines);
    }

    private void paragraph(int[] text) {
        int start = 0;
        do {
            int end = end(text, start);
            lines.add(new String(text, start, end - start).stripTrailing());
            start = end;
            while (start < text.length && text[start] == ' ') {
                start++;
            }
        } while (start < text.length);
    }

    /** Where the line that begins at a character ends: as far as it fits, and then back to where it may break. */
    private int end(int[] text, int start) {
        double used = 0;
        int end = start;
        while (end < text.length && (end == start || used + advance.applyAsDouble(text[end]) <= width)) {
            used += advance.applyAsDouble(text[end]);
            end++;
        }
        if (end == text.length) {
            return end;
        }
        int cut = end;
        while (cut > start && !mayBreak(text[cut - 1], text[cut])) {
            cut--;
        }
        return cut > start ? cut : end;
    }

    private static boolean mayBreak(int before, int after) {
        return CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0 && !(inWord(before) && inWord(after)) && !(Character.isDigit(before) && after >= FIRST_HAN);
    }

    private static boolean inWord(int character) {
        return character < FIRST_HAN && !Character.isWhitespace(character) && OPENING.indexOf(character) < 0 && CLOSING.indexOf(character) < 0
                || character == '.' || character == ',';
    }
}
