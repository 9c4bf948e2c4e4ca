package org.hearthroll.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.labels.XYItemLabelGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** A point for each place, its shape and colour the verdict, its name where it covers no other. */
final class FunnelPoints extends XYLineAndShapeRenderer {

    private static final Shape DOT = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final Shape SQUARE = new Rectangle2D.Double(-5, -5, 10, 10);
    private static final Shape TRIANGLE = triangle();

    private final transient FunnelData data;
    private final transient Choice choice;
    private final transient Palette palette;
    private final transient List<Rectangle2D> taken = new ArrayList<>();

    FunnelPoints(FunnelData data, Choice choice, Palette palette) {
        super(false, true);
        this.data = data;
        this.choice = choice;
        this.palette = palette;
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator((_, _, item) -> data.name(item));
    }

    @Override
    public XYItemRendererState initialise(Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset values, PlotRenderingInfo info) {
        taken.clear();
        return super.initialise(g, area, plot, values, info);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        return switch (data.verdict(item)) {
            case "VERIFY", "LOW" -> SQUARE;
            case "LOW_SMALL", "TOO_SMALL", "UNFINISHED" -> TRIANGLE;
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
            case "VERIFY", "LOW" -> "low";
            case "LOW_SMALL", "TOO_SMALL" -> "small";
            case "UNFINISHED" -> "rest";
            default -> "bar";
        });
    }

    @Override
    protected void drawItemLabel(Graphics2D g, PlotOrientation orientation, XYDataset values, int series, int item, double x, double y, boolean negative) {
        XYItemLabelGenerator names = getItemLabelGenerator(series, item);
        String name = names.generateLabel(values, series, item);
        Rectangle2D place = free(Lettering.width(palette.text(), name), x, y, g.getClipBounds());
        taken.add(place);
        g.setColor(palette.colour("ground"));
        g.fill(place);
        Lettering.write(g, name, palette.text(), palette.colour("ink"), place.getX(), place.getCenterY());
    }

    /** The first of eight places around the point that no name has taken and that lies in the picture; the first where none is free. */
    private Rectangle2D free(double width, double x, double y, Rectangle2D area) {
        double height = Palette.SMALL + 3;
        List<Rectangle2D> places = new ArrayList<>();
        for (double dy : new double[] {-height - 1, -height / 2, 2, -2 * height}) {
            places.add(new Rectangle2D.Double(x + 7, y + dy, width, height));
            places.add(new Rectangle2D.Double(x - 7 - width, y + dy, width, height));
        }
        return places.stream().filter(p -> area == null || area.contains(p)).filter(p -> taken.stream().noneMatch(p::intersects)).findFirst().orElse(places.getFirst());
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
