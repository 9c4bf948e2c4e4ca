package org.hearthroll.chart;

import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.JFreeChart;

/** A small bar chart for each group of a crossed table, all on one scale; a group with nothing keeps its place and says ○ 0. */
final class Multiples {

    private static final double MARGINS = 26;
    private static final int CAPTION = 24;

    private final Palette palette;
    private final Texts texts;
    private final Stack stack;
    private final PanelData data;
    private final Tips tips;

    Multiples(Table table, Shape shape, Texts texts, Palette palette) {
        this.palette = palette;
        this.texts = texts;
        this.stack = new Stack(table, shape);
        this.data = new PanelData(stack, shape, texts);
        this.tips = new Tips(shape, texts);
    }

    Chart chart() {
        Choice choice = new Choice();
        Panels panels = new Panels(data, new PanelPen(data, choice, tips, palette), palette);
        JFreeChart chart = Frame.chart(panels, palette);
        Captions.below(chart, texts.say("chart.multiples", data.longestWritten()), palette);
        return new Chart(chart, width -> (int) Math.ceil(panels.height(width - MARGINS)) + CAPTION, choice, entity -> entity instanceof RowEntity mark ? mark.row() : null)
                .leavingOut(stack.leftOut());
    }
}
