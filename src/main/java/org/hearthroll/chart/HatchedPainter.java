package org.hearthroll.chart;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.function.BiFunction;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints a bar in its colour and its hatch, without shadow or shine. */
final class HatchedPainter implements BarPainter {

    private final BiFunction<Integer, Integer, Fill> fill;

    /** What a bar is filled with is asked by series and place. */
    HatchedPainter(BiFunction<Integer, Integer, Fill> fill) {
        this.fill = fill;
    }

    @Override
    public void paintBar(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        Fill filled = fill.apply(row, column);
        g.setColor(filled.colour());
        g.fill(bar);
        filled.hatch().draw(g, bar, filled.lines());
    }

    @Override
    public void paintBarShadow(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base, boolean pegged) {
        // flat bars copy better
    }
}
