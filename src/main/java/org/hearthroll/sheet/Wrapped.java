package org.hearthroll.sheet;

import java.text.BreakIterator;
import java.util.Locale;

/** How much room text takes in a cell, in digits: a Chinese character takes two, and lines break between any two of them but not within a word. */
final class Wrapped {

    private Wrapped() {
    }

    /** Width of the longest line of a text as it is. */
    static int width(String text) {
        return text.lines().mapToInt(Wrapped::across).max().orElse(0);
    }

    /** How many lines a text takes in a cell of a width. */
    static int lines(String text, int width) {
        return Math.max(1, text.lines().mapToInt(line -> broken(line, width)).sum());
    }

    /** The least width at which a text takes no more lines than wished and no word is cut. */
    static int narrowest(String text, int lines) {
        int width = Math.max(1, (width(text) + lines - 1) / lines);
        while (lines(text, width) > lines || longestPart(text) > width) {
            width++;
        }
        return width;
    }

    private static int broken(String line, int width) {
        int lines = 1;
        int filled = 0;
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int part = across(line.substring(start, end).stripTrailing());
            if (filled > 0 && filled + part > width) {
                lines++;
                filled = 0;
            }
            lines += part > width ? (part - 1) / width : 0;
            filled = part > width ? part % width : filled + across(line.substring(start, end));
        }
        return lines;
    }

    private static int longestPart(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int longest = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            longest = Math.max(longest, across(text.substring(start, end).strip()));
        }
        return longest;
    }

    private static int across(String line) {
        return line.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
