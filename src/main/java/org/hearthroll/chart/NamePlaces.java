package org.hearthroll.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.figures.Verdict;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;

/**
 * Finds room for the names of points, none over a point or another name, and beside the curves where that is possible. A place outside
 * the limits has its name, those to verify first, if need be farther off at the end of a line, as long as there is room in the picture at
 * all; the chosen one has it even where others have to go without; another one is left without where there is none near it.
 */
final class NamePlaces {

    private static final double HEIGHT = Palette.SMALL + 3;
    static final double POINT = 6;
    private static final double STEP = 5;
    private static final double NEAR = 8;
    private static final double APART = 5;
    /** A line so short still tells at a glance whose name it leads to. */
    private static final double REACH = 34;

    private final FunnelData data;
    private final Choice choice;
    private final Rectangle2D area;
    private final Palette palette;
    private final List<Rectangle2D> points;
    private final List<Line2D> curves;
    private final Map<Integer, Rectangle2D> names = new LinkedHashMap<>();

    NamePlaces(FunnelData data, Choice choice, XYDataset values, Rectangle2D area, XYPlot plot, Palette palette) {
        this.data = data;
        this.choice = choice;
        this.area = area;
        this.palette = palette;
        points = drawn(values, 0, area, plot).stream().map(NamePlaces::point).toList();
        curves = IntStream.range(0, data.limits().getSeriesCount()).boxed().flatMap(series -> {
            List<Point2D> curve = drawn(data.limits(), series, area, plot);
            return IntStream.range(1, curve.size()).mapToObj(i -> (Line2D) new Line2D.Double(curve.get(i - 1), curve.get(i)));
        }).toList();
    }

    /** Where each name goes, by the number of its point. */
    Map<Integer, Rectangle2D> found() {
        List<Integer> shown = IntStream.range(0, points.size()).filter(i -> area.contains(points.get(i).getCenterX(), points.get(i).getCenterY())).boxed().toList();
        shown.stream().filter(this::unusual).sorted(Comparator.comparing((Integer i) -> data.verdict(i) != Verdict.VERIFY).thenComparing(data::verdict))
                .forEach(i -> anywhere(i).ifPresent(place -> names.put(i, place)));
        shown.stream().filter(this::chosen).filter(i -> !names.containsKey(i)).forEach(this::instead);
        shown.stream().filter(i -> !names.containsKey(i) && !unusual(i)).sorted(Comparator.comparing((Integer i) -> data.verdict(i) == Verdict.NORMAL)).forEach(i -> near(i).ifPresent(place -> names.put(i, place)));
        return names;
    }

    private static List<Point2D> drawn(XYDataset values, int series, Rectangle2D area, XYPlot plot) {
        return IntStream.range(0, values.getItemCount(series)).mapToObj(i -> (Point2D) new Point2D.Double(
                plot.getDomainAxis().valueToJava2D(values.getXValue(series, i), area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(values.getYValue(series, i), area, plot.getRangeAxisEdge()))).toList();
    }

    /** The line from a point to the nearest point of its name. */
    static Line2D leader(double x, double y, Rectangle2D name) {
        return new Line2D.Double(x, y, Math.clamp(x, name.getMinX(), name.getMaxX()), Math.clamp(y, name.getMinY(), name.getMaxY()));
    }

    private boolean chosen(int item) {
        return choice.is(data.rows().get(item));
    }

    /** Gives the chosen one its name, and where there is no room left, that of others. */
    private void instead(int item) {
        anywhere(item).or(() -> beside(item).filter(area::contains).findFirst()).ifPresent(place -> {
            names.values().removeIf(name -> apart(name).intersects(place));
            names.put(item, place);
        });
    }

    private boolean unusual(int item) {
        return data.verdict(item).side() != 0 || data.outside(item);
    }

    /** Where it is read best; else wherever its line crosses nothing; else wherever there is room. */
    private Optional<Rectangle2D> anywhere(int item) {
        return best(Stream.concat(beside(item), nearby(item)), item).or(() -> beside(item).filter(this::free).filter(place -> unmistakable(item, place)).findFirst())
                .or(() -> Stream.concat(beside(item), within(area, item)).filter(this::free).filter(place -> clear(item, place)).findFirst())
                .or(() -> Stream.concat(beside(item), within(area, item)).filter(this::free).findFirst());
    }

    /** In a small picture the lines of usual ones would be more than their names are worth. */
    private Optional<Rectangle2D> near(int item) {
        return best(Captions.narrow(area.getWidth()) ? beside(item) : Stream.concat(beside(item), nearby(item)), item)
                .or(() -> beside(item).filter(this::free).filter(place -> unmistakable(item, place)).findFirst());
    }

    /** The first place that no curve runs through and that is read as no other's. */
    private Optional<Rectangle2D> best(Stream<Rectangle2D> places, int item) {
        return places.filter(this::free).filter(this::uncrossed).filter(place -> unmistakable(item, place)).filter(place -> clear(item, place)).findFirst();
    }

    private boolean uncrossed(Rectangle2D place) {
        return curves.stream().noneMatch(place::intersectsLine);
    }

    /** Whether no other point is so close that the name could be read as its own. */
    private boolean unmistakable(int item, Rectangle2D place) {
        Rectangle2D around = new Rectangle2D.Double(place.getX() - NEAR, place.getY(), place.getWidth() + 2 * NEAR, place.getHeight());
        return IntStream.range(0, points.size()).filter(i -> i != item).noneMatch(i -> around.intersects(points.get(i)));
    }

    private boolean free(Rectangle2D place) {
        return area.contains(place) && taken().noneMatch(place::intersects);
    }

    private boolean clear(int item, Rectangle2D place) {
        Line2D line = leader(item, place);
        return taken().filter(other -> other != points.get(item)).noneMatch(line::intersects);
    }

    private Stream<Rectangle2D> taken() {
        return Stream.concat(points.stream(), names.values().stream().map(NamePlaces::apart));
    }

    /** Names that touch would be read as one. */
    private static Rectangle2D apart(Rectangle2D name) {
        return new Rectangle2D.Double(name.getX() - APART, name.getY(), name.getWidth() + 2 * APART, name.getHeight());
    }

    private static Rectangle2D point(Point2D at) {
        return new Rectangle2D.Double(at.getX() - POINT, at.getY() - POINT, 2 * POINT, 2 * POINT);
    }

    /** The places beside a point, the best first. */
    private Stream<Rectangle2D> beside(int item) {
        Rectangle2D point = points.get(item);
        double width = width(item);
        double right = point.getMaxX() + 1;
        double left = point.getMinX() - 1 - width;
        double middle = point.getCenterX() - width / 2;
        double above = point.getMinY() - HEIGHT + 4;
        double below = point.getMaxY() - 4;
        double beside = point.getCenterY() - HEIGHT / 2;
        double over = point.getMinY() - HEIGHT - 1;
        double under = point.getMaxY() + 1;
        return Stream.of(place(right, above, width), place(right, beside, width), place(left, above, width), place(left, beside, width), place(right, below, width),
                place(left, below, width), place(middle, over, width), place(middle, under, width));
    }

    /** Places at the end of a short line, the nearest first. */
    private Stream<Rectangle2D> nearby(int item) {
        Rectangle2D point = points.get(item);
        double width = width(item);
        return within(new Rectangle2D.Double(point.getCenterX() - REACH - width, point.getCenterY() - REACH - HEIGHT, 2 * (REACH + width), 2 * (REACH + HEIGHT)), item)
                .filter(place -> length(leader(item, place)) <= REACH);
    }

    /** Places all over a part of the picture, the nearest first. */
    private Stream<Rectangle2D> within(Rectangle2D part, int item) {
        double width = width(item);
        int across = (int) ((part.getWidth() - width) / STEP);
        int down = (int) ((part.getHeight() - HEIGHT) / STEP);
        return IntStream.rangeClosed(0, across).boxed().flatMap(x -> IntStream.rangeClosed(0, down).mapToObj(y -> place(part.getMinX() + STEP * x, part.getMinY() + STEP * y, width)))
                .sorted(Comparator.comparingDouble(place -> length(leader(item, place))));
    }

    private Line2D leader(int item, Rectangle2D place) {
        return leader(points.get(item).getCenterX(), points.get(item).getCenterY(), place);
    }

    private static double length(Line2D line) {
        return line.getP1().distance(line.getP2());
    }

    private double width(int item) {
        return Lettering.width(chosen(item) ? palette.bold() : palette.text(), data.name(item));
    }

    private static Rectangle2D place(double x, double y, double width) {
        return new Rectangle2D.Double(x, y, width, HEIGHT);
    }
}
