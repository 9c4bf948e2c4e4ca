package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/** Which part of the plane a chart of points shows: all of it, or a rectangle of it. */
public final class Zoom {

    /** A rectangle smaller than this was not meant. */
    private static final double LEAST = 8;

    private final XYPlot plot;
    private final Range across;
    private final Range up;

    Zoom(XYPlot plot) {
        this.plot = plot;
        this.across = plot.getDomainAxis().getRange();
        this.up = plot.getRangeAxis().getRange();
    }

    /** Shows only what lies between two corners, in pixels of the drawing that info is of. */
    public void to(ChartRenderingInfo info, double left, double top, double right, double bottom) {
        Rectangle2D area = info.getPlotInfo().getDataArea();
        Rectangle2D part = area.createIntersection(new Rectangle2D.Double(left, top, right - left, bottom - top));
        if (part.getWidth() >= LEAST && part.getHeight() >= LEAST) {
            show(range(plot.getDomainAxis(), part.getMinX(), part.getMaxX(), area, plot.getDomainAxisEdge()),
                    range(plot.getRangeAxis(), part.getMaxY(), part.getMinY(), area, plot.getRangeAxisEdge()));
        }
    }

    /** Shows all again. */
    public void back() {
        if (!isWhole()) {
            show(across, up);
        }
    }

    public boolean isWhole() {
        return plot.getDomainAxis().getRange().equals(across) && plot.getRangeAxis().getRange().equals(up);
    }

    private void show(Range horizontal, Range vertical) {
        plot.setNotify(false);
        plot.getDomainAxis().setRange(horizontal);
        plot.getRangeAxis().setRange(vertical);
        plot.setNotify(true);
    }

    private static Range range(ValueAxis axis, double from, double to, Rectangle2D area, RectangleEdge edge) {
        return new Range(axis.java2DToValue(from, area, edge), axis.java2DToValue(to, area, edge));
    }
}
