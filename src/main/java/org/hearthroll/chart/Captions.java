package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What is written above and below a chart that leaves the program: its title, and how it was counted. */
final class Captions {

    static final int LINE = 20;
    private static final int MARGIN = 12;
    private static final double NARROW = Picture.LAYOUT - 6 * MARGIN;
    private static final int TITLE = 40;

    private final String title;
    private final List<String> notes;
    private final Palette palette;

    Captions(String title, List<String> notes, Palette palette) {
        this.title = title;
        this.notes = notes;
        this.palette = palette;
    }

    Chart on(Chart chart) {
        int more = TITLE + 3 * MARGIN;
        chart.drawing().setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        chart.drawing().addSubtitle(0, line(title, palette.heading(), palette.colour("ink"), RectangleEdge.TOP));
        chart.drawing().getPlot().setInsets(new RectangleInsets(0, 0, MARGIN, 0));
        for (String note : notes) {
            chart.drawing().addSubtitle(0, line(note, palette.text(), palette.colour("quiet"), RectangleEdge.BOTTOM));
            more += LINE * lines(note, Picture.LAYOUT, palette);
        }
        return chart.higher(more);
    }

    /** A quiet line right above the plot. */
    static void above(JFreeChart chart, String text, Palette palette) {
        chart.addSubtitle(line(text, palette.text(), palette.colour("quiet"), RectangleEdge.TOP));
    }

    /** A quiet line right below the plot. */
    static void below(JFreeChart chart, String text, Palette palette) {
        chart.addSubtitle(line(text, palette.text(), palette.colour("quiet"), RectangleEdge.BOTTOM));
    }

    /** The same; where the chart is narrow, a brief text in its place. */
    static void below(JFreeChart chart, String text, String brief, Palette palette) {
        chart.addSubtitle(new Caption(text, brief, palette.text(), palette.colour("quiet"), RectangleEdge.BOTTOM));
    }

    /** Whether a chart is so narrow as none is that leaves the program. */
    static boolean narrow(double width) {
        return width < NARROW;
    }

    /** How many lines a text takes above or below a chart of a width; none before the chart has one. */
    static int lines(String text, double width, Palette palette) {
        return width <= 2 * LINE ? 0 : (int) Math.ceil(Lettering.width(palette.text(), text) / (width - 2 * LINE));
    }

    private static Caption line(String text, Font font, Color colour, RectangleEdge side) {
        return new Caption(text, text, font, colour, side);
    }
}
