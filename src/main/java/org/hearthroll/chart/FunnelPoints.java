package org.hearthroll.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.hearthroll.text.Texts;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * A point for each place, its shape and colour the verdict, its name beside it or at the end of a line where it covers nothing. The chosen one keeps both, since
 * they say what it is looked at for; it is larger, has a ring and a bold name, and lies over the others.
 */
final class FunnelPoints extends XYLineAndShapeRenderer {

    private static final Shape DOT = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final Shape SQUARE = new Rectangle2D.Double(-5, -5, 10, 10);
    private static final Shape TRIANGLE = triangle();
    /** A name so near needs no line. */
    private static final double BESIDE = 12;
    private static final double LARGE = 1.5;
    private static final AffineTransform LARGER = AffineTransform.getScaleInstance(LARGE, LARGE);
    private static final BasicStroke RING = new BasicStroke(2.5f);
    /** Points are drawn in the second pass, the chosen one in a third. */
    private static final int POINTS = 1;
    private static final int CHOSEN = 2;

    private final transient FunnelData data;
    private final transient Choice choice;
    private final transient Palette palette;
    private final transient Map<Integer, Rectangle2D> names = new HashMap<>();

    FunnelPoints(FunnelData data, Choice choice, Texts texts, Palette palette) {
        super(false, true);
        this.data = data;
        this.choice = choice;
        this.palette = palette;
        setUseOutlinePaint(true);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator((_, _, item) -> data.name(item));
        setDefaultToolTipGenerator((_, _, item) -> texts.say(data.recorded() ? "chart.funnel.point" : "chart.funnel.point.unchecked", data.name(item), data.problems(item), data.checked(item), data.verdict(item).word()));
    }

    @Override
    public XYItemRendererState initialise(Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset values, PlotRenderingInfo info) {
        names.clear();
        names.putAll(new NamePlaces(data, choice, values, area, plot, palette).found());
        return super.initialise(g, area, plot, values, info);
    }

    @Override
    public int getPassCount() {
        return CHOSEN + 1;
    }

    @Override
    public void drawItem(Graphics2D g, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot, ValueAxis across, ValueAxis up, XYDataset values, int series, int item,
            CrosshairState crosshairs, int pass) {
        if (pass == (chosen(item) ? CHOSEN : POINTS)) {
            super.drawItem(g, state, area, info, plot, across, up, values, series, item, crosshairs, POINTS);
        }
    }

    @Override
    public Shape getItemShape(int series, int item) {
        Shape shape = switch (data.verdict(item)) {
            case VERIFY, LOW -> SQUARE;
            case LOW_SMALL, TOO_SMALL, UNFINISHED -> TRIANGLE;
            default -> DOT;
        };
        return chosen(item) ? LARGER.createTransformedShape(shape) : shape;
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return colour(item);
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return colour(item);
    }

    @Override
    public Paint getItemOutlinePaint(int series, int item) {
        return chosen(item) ? palette.colour("ink") : colour(item);
    }

    @Override
    public Stroke getItemOutlineStroke(int series, int item) {
        return chosen(item) ? RING : FunnelLimits.SOLID;
    }

    private boolean chosen(int item) {
        return choice.is(data.rows().get(item));
    }

    private Color colour(int item) {
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
            lead(g, x, y, place, chosen(item) ? LARGE * NamePlaces.POINT : NamePlaces.POINT);
            g.setColor(palette.colour("ground"));
            g.fill(place);
            Font font = chosen(item) ? palette.bold() : palette.text();
            Lettering.write(g, data.name(item), font, palette.colour("ink"), place.getX(), place.getCenterY());
        }
    }

    /** A line from the edge of a point to its name, where that does not stand beside it. */
    private void lead(Graphics2D g, double x, double y, Rectangle2D name, double radius) {
        Line2D line = NamePlaces.leader(x, y, name);
        double length = line.getP1().distance(line.getP2());
        if (length > Math.max(BESIDE, radius)) {
            g.setColor(palette.colour("quiet"));
            g.setStroke(FunnelLimits.SOLID);
            g.draw(new Line2D.Double(x + (line.getX2() - x) * radius / length, y + (line.getY2() - y) * radius / length, line.getX2(), line.getY2()));
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
