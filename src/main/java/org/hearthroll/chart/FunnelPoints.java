package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.hearthroll.text.Texts;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** A point for each place, its shape and colour the verdict, its name beside it or at the end of a line where it covers nothing. */
final class FunnelPoints extends XYLineAndShapeRenderer {

    private static final Shape DOT = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final Shape SQUARE = new Rectangle2D.Double(-5, -5, 10, 10);
    private static final Shape TRIANGLE = triangle();
    /** A name so near needs no line. */
    private static final double BESIDE = 12;

    private final transient FunnelData data;
    private final transient Choice choice;
    private final transient Palette palette;
    private final transient Map<Integer, Rectangle2D> names = new HashMap<>();

    FunnelPoints(FunnelData data, Choice choice, Texts texts, Palette palette) {
        super(false, true);
        this.data = data;
        this.choice = choice;
        this.palette = palette;
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator((_, _, item) -> data.name(item));
        setDefaultToolTipGenerator((_, _, item) -> texts.say(data.recorded() ? "chart.funnel.point" : "chart.funnel.point.unchecked", data.name(item), data.problems(item), data.checked(item), data.verdict(item).word()));
    }

    @Override
    public XYItemRendererState initialise(Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset values, PlotRenderingInfo info) {
        names.clear();
        names.putAll(new NamePlaces(data, values, area, plot, palette).found());
        return super.initialise(g, area, plot, values, info);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        return switch (data.verdict(item)) {
            case VERIFY, LOW -> SQUARE;
            case LOW_SMALL, TOO_SMALL, UNFINISHED -> TRIANGLE;
            default -> DOT;
        };
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return colour(item);
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return colour(item);
    }

    private Color colour(int item) {
        if (choice.is(data.rows().get(item))) {
            return palette.colour("chosen");
        }
        return palette.colour(switch (data.verdict(item)) {
            case VERIFY, LOW -> "low";
            case LOW_SMALL, TOO_SMALL -> "small";
            case UNFINISHED -> "rest";
            default -> "bar";
        });
    }

    @Override
    protected void drawItemLabel(Graphics2D g, PlotOrientation orientation, XYDataset values, int series, int item, double x, double y, boolean negative) {
        Rectangle2D place = names.get(item);
        if (place != null) {
            lead(g, x, y, place);
            g.setColor(palette.colour("ground"));
            g.fill(place);
            Lettering.write(g, data.name(item), palette.text(), palette.colour("ink"), place.getX(), place.getCenterY());
        }
    }

    /** A line from a point to its name, where that does not stand beside it. */
    private void lead(Graphics2D g, double x, double y, Rectangle2D name) {
        Line2D line = NamePlaces.leader(x, y, name);
        if (line.getP1().distance(line.getP2()) > BESIDE) {
            g.setColor(palette.colour("quiet"));
            g.setStroke(FunnelLimits.SOLID);
            g.draw(line);
        }
    }

    private static Shape triangle() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -6);
        path.lineTo(6, 5);
        path.lineTo(-6, 5);
        path.closePath();
        return path;
    }
}
