package org.hearthroll.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/**
 * A chart that begins each drawing with a font, a colour and a stroke that it does not use. The canvas of the screen forgets them between
 * two drawings while its graphics believe them still set, and would draw the second time in the system's font.
 */
final class FreshChart extends JFreeChart {

    private static final Color UNUSED = new Color(1, 2, 3);
    private static final BasicStroke WIDE = new BasicStroke(31);

    FreshChart(Plot plot, Palette palette) {
        super(null, palette.text(), plot, false);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, ChartRenderingInfo info) {
        g.setFont(HouseFont.bold(1));
        g.setColor(UNUSED);
        g.setStroke(WIDE);
        super.draw(g, area, anchor, info);
    }
}
