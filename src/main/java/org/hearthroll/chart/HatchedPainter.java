package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.function.BiFunction;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints a bar in its colour and its hatch, without shadow or shine. */
final class HatchedPainter implements BarPainter {

    private final BiFunction<Integer, Integer, Color> colour;
    private final BiFunction<Integer, Integer, Hatch> hatch;
    private final Color ground;

    /** Colour and hatch are asked by series and place. */
    HatchedPainter(BiFunction<Integer, Integer, Color> colour, BiFunction<Integer, Integer, Hatch> hatch, Color ground) {
        this.colour = colour;
        this.hatch = hatch;
        this.ground = ground;
    }

    @Override
    public void paintBar(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        g.setColor(colour.apply(row, column));
        g.fill(bar);
        hatch.apply(row, column).draw(g, bar, ground);
    }

    @Override
    public void paintBarShadow(Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base, boolean pegged) {
        // flat bars copy better
    }
}
