package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;

/** Finds room for the names of points: those with a verdict first, none over a point or another name, left out where there is no room. */
final class NamePlaces {

    private static final double HEIGHT = Palette.SMALL + 3;
    private static final double POINT = 6;

    private final FunnelData data;
    private final Rectangle2D area;
    private final Palette palette;
    private final List<Rectangle2D> points;
    private final List<Rectangle2D> taken;

    NamePlaces(FunnelData data, XYDataset values, Rectangle2D area, XYPlot plot, Palette palette) {
        this.data = data;
        this.area = area;
        this.palette = palette;
        points = IntStream.range(0, values.getItemCount(0)).mapToObj(i -> point(
                plot.getDomainAxis().valueToJava2D(values.getXValue(0, i), area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(values.getYValue(0, i), area, plot.getRangeAxisEdge()))).toList();
        taken = new ArrayList<>(points);
    }

    /** Where each name goes, by the number of its point. */
    Map<Integer, Rectangle2D> found() {
        Map<Integer, Rectangle2D> names = new HashMap<>();
        IntStream.range(0, points.size()).filter(i -> area.contains(points.get(i).getCenterX(), points.get(i).getCenterY())).boxed().sorted(Comparator.comparing((Integer i) -> data.verdict(i).equals("NORMAL"))).forEach(i -> {
            double width = Lettering.width(palette.text(), data.name(i));
            around(points.get(i), width).stream().filter(area::contains).filter(p -> taken.stream().noneMatch(p::intersects)).findFirst().ifPresent(place -> {
                names.put(i, place);
                taken.add(place);
            });
        });
        return names;
    }

    private static Rectangle2D point(double x, double y) {
        return new Rectangle2D.Double(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
    }

    /** The places a name may have, the best first. */
    private static List<Rectangle2D> around(Rectangle2D point, double width) {
        double right = point.getMaxX() + 1;
        double left = point.getMinX() - 1 - width;
        double middle = point.getCenterX() - width / 2;
        double above = point.getMinY() - HEIGHT + 4;
        double below = point.getMaxY() - 4;
        double beside = point.getCenterY() - HEIGHT / 2;
        double over = point.getMinY() - HEIGHT - 1;
        double under = point.getMaxY() + 1;
        return List.of(place(right, above, width), place(right, beside, width), place(left, above, width), place(left, beside, width), place(right, below, width),
                place(left, below, width), place(middle, over, width), place(middle, under, width));
    }

    private static Rectangle2D place(double x, double y, double width) {
        return new Rectangle2D.Double(x, y, width, HEIGHT);
    }
}
