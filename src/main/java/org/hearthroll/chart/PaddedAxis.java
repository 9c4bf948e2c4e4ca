package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A scale that leaves a fixed room after the longest bar, so that the value written there is never cut however narrow the chart is. */
final class PaddedAxis extends NumberAxis {

    private final double room;

    PaddedAxis(double longest, double room) {
        this.room = room;
        setRange(0, Math.max(longest, 1));
        setVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(value, shortened(area), edge);
    }

    @Override
    public double java2DToValue(double point, Rectangle2D area, RectangleEdge edge) {
        return super.java2DToValue(point, shortened(area), edge);
    }

    private Rectangle2D shortened(Rectangle2D area) {
        double width = Math.max(area.getWidth() - room, area.getWidth() / 4);
        return new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight());
    }
}
