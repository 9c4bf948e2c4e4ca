package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** What is written above and below a chart that leaves the program: its title, and how it was counted. */
final class Captions {

    static final int LINE = 20;
    private static final int MARGIN = 12;
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

    /** How many lines a text takes above or below a chart of a width; none before the chart has one. */
    static int lines(String text, double width, Palette palette) {
        return width <= 2 * LINE ? 0 : (int) Math.ceil(Lettering.width(palette.text(), text) / (width - 2 * LINE));
    }

    private static TextTitle line(String text, Font font, Color colour, RectangleEdge side) {
        boolean top = side == RectangleEdge.TOP;
        TextTitle line = new TextTitle(text, font, colour, side, HorizontalAlignment.LEFT, top ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM, new RectangleInsets(1, 2, top ? 9 : 3, 2));
        line.setTextAlignment(HorizontalAlignment.LEFT);
        return line;
    }
}
