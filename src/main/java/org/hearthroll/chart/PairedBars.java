package org.hearthroll.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Pairs of bars, each with its value after the end, and what is written of the pair, a line below the other, in a column at the right. */
final class PairedBars extends LabelledBars {

    private static final double LINE = 1.2 * Palette.SMALL;

    private final transient IntFunction<List<String>> ofPair;
    private final transient Palette palette;
    private final double column;

    /** ofPair is asked by place; column is how wide the column at the right is. */
    PairedBars(IntFunction<List<String>> ofPair, double column, Palette palette) {
        super(palette);
        this.ofPair = ofPair;
        this.column = column;
        this.palette = palette;
        setItemMargin(0);
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot, CategoryAxis names, ValueAxis scale, CategoryDataset values, int series, int place, int pass) {
        super.drawItem(g, state, area, plot, names, scale, values, series, place, pass);
        if (series == values.getRowCount() - 1) {
            double middle = names.getCategoryMiddle(place, values.getColumnCount(), area, plot.getDomainAxisEdge());
            List<String> lines = ofPair.apply(place);
            for (int i = 0; i < lines.size(); i++) {
                Lettering.write(g, lines.get(i), palette.text(), palette.colour("ink"), area.getMaxX() - column, middle + (i - (lines.size() - 1) / 2.0) * LINE);
            }
        }
    }
}
