package org.hearthroll.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Bars of a bounded thickness with their value after the end. */
class LabelledBars extends BarRenderer {

    private static final double THICKEST = 24;

    private final transient Palette palette;

    LabelledBars(Palette palette) {
        this.palette = palette;
        setShadowVisible(false);
        setDrawBarOutline(false);
        setMinimumBarLength(1);
        setDefaultItemLabelsVisible(true);
    }

    @Override
    protected void calculateBarWidth(CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
        super.calculateBarWidth(plot, area, index, state);
        state.setBarWidth(Math.min(state.getBarWidth(), THICKEST));
    }

    @Override
    protected void drawItemLabel(Graphics2D g, CategoryDataset values, int series, int place, CategoryPlot plot, CategoryItemLabelGenerator generator, Rectangle2D bar, boolean negative) {
        Lettering.write(g, generator.generateLabel(values, series, place), palette.text(), palette.colour("quiet"), bar.getMaxX() + 7, bar.getCenterY());
    }
}
