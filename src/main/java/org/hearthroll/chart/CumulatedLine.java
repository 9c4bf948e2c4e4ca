package org.hearthroll.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/** A line from share to share between nothing and all, with a mark at four fifths; what is written of each stands in a column after it. */
final class CumulatedLine extends LineAndShapeRenderer {

    static final double ALL = 100;
    private static final double MOST = 80;
    private static final float[] DASHES = {4, 3};

    private final transient IntFunction<String> written;
    private final transient Palette palette;

    /** written is asked by place; empty where there is no point. */
    CumulatedLine(IntFunction<String> written, Palette palette) {
        this.written = written;
        this.palette = palette;
        setSeriesPaint(0, palette.colour("ink"));
        setSeriesStroke(0, new BasicStroke(2));
        setSeriesShape(0, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
    }

    @Override
    public CategoryItemRendererState initialise(Graphics2D g, Rectangle2D area, CategoryPlot plot, int renderer, PlotRenderingInfo info) {
        g.setColor(palette.colour("grid"));
        upright(g, area, plot, 0, new BasicStroke(1));
        upright(g, area, plot, ALL, new BasicStroke(1));
        g.setColor(palette.colour("quiet"));
        upright(g, area, plot, MOST, new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, DASHES, 0));
        return super.initialise(g, area, plot, renderer, info);
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot, CategoryAxis names, ValueAxis scale, CategoryDataset values, int series, int place, int pass) {
        super.drawItem(g, state, area, plot, names, scale, values, series, place, pass);
        if (pass == getPassCount() - 1) {
            double middle = names.getCategoryMiddle(place, values.getColumnCount(), area, plot.getDomainAxisEdge());
            Lettering.write(g, written.apply(place), palette.text(), palette.colour("quiet"), scale.valueToJava2D(ALL, area, plot.getRangeAxisEdge()) + 9, middle);
        }
    }

    private static void upright(Graphics2D g, Rectangle2D area, CategoryPlot plot, double share, BasicStroke stroke) {
        double x = plot.getRangeAxis(1).valueToJava2D(share, area, plot.getRangeAxisEdge());
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
    }
}
