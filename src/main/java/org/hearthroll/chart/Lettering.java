package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures and writes a line of text; measured without a screen, so that a chart takes the same room everywhere. */
final class Lettering {

    /** How far below its optical middle a line's baseline lies, in parts of the font size; figures and Chinese characters agree in it. */
    private static final double BASELINE = 0.37;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Lettering() {
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** A text in lines that are not wider than this, unless a single word is. */
    static List<String> wrapped(Font font, String text, double width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int begin = 0;
        int end = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > begin && width(font, text.substring(begin, next).strip()) > width) {
                lines.add(text.substring(begin, end).strip());
                begin = end;
            }
            end = next;
        }
        lines.add(text.substring(begin).strip());
        return lines;
    }

    /** Writes from a point at the left, centred on it upwards and downwards. */
    static void write(Graphics2D g, String text, Font font, Color colour, double left, double middle) {
        g.setFont(font);
        g.setColor(colour);
        g.drawString(text, (float) left, (float) (middle + BASELINE * font.getSize2D()));
    }
}
