package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A scale that takes a part of the width only and leaves the rest to what is written there, so that it is never cut however narrow the chart is. */
final class PaddedAxis extends NumberAxis {

    private final transient UnaryOperator<Rectangle2D> part;

    /** Up to the longest bar, with a fixed room after it. */
    PaddedAxis(double longest, double room) {
        this(longest, area -> part(area, area.getX(), Math.max(area.getWidth() - room, area.getWidth() / 4)));
    }

    /** Up to the greatest value, within a part of the plot. */
    PaddedAxis(double greatest, UnaryOperator<Rectangle2D> part) {
        this.part = part;
        setRange(0, Math.max(greatest, 1));
        setVisible(false);
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(value, part.apply(area), edge);
    }

    @Override
    public double java2DToValue(double point, Rectangle2D area, RectangleEdge edge) {
        return super.java2DToValue(point, part.apply(area), edge);
    }

    /** A part of the width of an area. */
    static Rectangle2D part(Rectangle2D area, double left, double width) {
        return new Rectangle2D.Double(left, area.getY(), width, area.getHeight());
    }
}
