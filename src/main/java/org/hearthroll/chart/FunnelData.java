package org.hearthroll.chart;

import java.util.List;
import org.hearthroll.figures.CheckProgress;
import org.hearthroll.figures.Limits;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Townships;
import org.hearthroll.figures.Verdict;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The points of a funnel and the curves of its limits, both from the columns of one table. */
final class FunnelData {

    /** The limits in drawing order: 99.8 % low and high, 95 % low and high. */
    private static final List<Double> LIMITS = List.of(0.001, 0.999, 0.025, 0.975);
    private static final int STEPS = 80;
    private static final double HUNDRED = 100;
    private static final double MIDDLE = 0.5;

    private final Table table;
    private final List<Table.Row> rows;
    private final double rate;
    private final XYSeriesCollection points = new XYSeriesCollection();
    private final XYSeriesCollection limits = new XYSeriesCollection();

    FunnelData(Table table) {
        this.table = table;
        rows = table.rows().stream().filter(r -> r.role() == Table.Role.NORMAL && checked(r) > 0).toList();
        Townships measure = table.traits().measure();
        rate = (double) measure.problems() / Math.max(1, measure.checked());
        XYSeries series = new XYSeries("points", false, true);
        rows.forEach(r -> series.add(checked(r), HUNDRED * problems(r) / checked(r)));
        points.addSeries(series);
        LIMITS.forEach(p -> limits.addSeries(limit(p)));
        limits.addSeries(mean());
    }

    /** Whether checks are recorded at all; else all households count as checked. */
    boolean recorded() {
        return CheckProgress.recorded(table);
    }

    List<Table.Row> rows() {
        return rows;
    }

    XYSeriesCollection points() {
        return points;
    }

    /** Four limits and, last, the line of the whole county. */
    XYSeriesCollection limits() {
        return limits;
    }

    String name(int item) {
        return String.valueOf(table.cell(rows.get(item), "township"));
    }

    Verdict verdict(int item) {
        Object verdict = table.cell(rows.get(item), "verdict");
        return verdict == null ? Verdict.NORMAL : Verdict.valueOf(verdict.toString());
    }

    /** Whether it lies outside the limits of 95 %, finished or not. */
    boolean outside(int item) {
        Limits limits = Limits.around(checked(item) * rate);
        return problems(item) < limits.lower95() || problems(item) > limits.upper95();
    }

    long problems(int item) {
        return problems(rows.get(item));
    }

    long checked(int item) {
        return checked(rows.get(item));
    }

    double widest() {
        return 1.08 * rows.stream().mapToLong(this::checked).max().orElse(1);
    }

    /** High enough for every point, and for the limits where they have stopped falling steeply; at the left they may leave the picture. */
    double highest() {
        double points = rows.stream().mapToDouble(r -> HUNDRED * problems(r) / checked(r)).max().orElse(0);
        return Math.max(Math.max(1.2 * points, at(0.999, widest() / 6)), 0.1);
    }

    private XYSeries limit(double probability) {
        XYSeries series = new XYSeries(probability, false, true);
        for (int i = 1; i <= STEPS; i++) {
            double size = widest() * i / STEPS;
            series.add(size, at(probability, size));
        }
        return series;
    }

    private XYSeries mean() {
        XYSeries series = new XYSeries("mean", false, true);
        series.add(0, HUNDRED * rate);
        series.add(widest(), HUNDRED * rate);
        return series;
    }

    /** A count that equals its whole limit is still inside: the smooth curve runs up to one below the limit, so that the upper ones are drawn one higher. */
    private double at(double probability, double size) {
        double outside = probability > MIDDLE && rate > 0 ? 1 : 0;
        return HUNDRED * (LimitCurve.at(probability, size * rate) + outside) / size;
    }

    private long checked(Table.Row row) {
        return number(row, "checked");
    }

    private long problems(Table.Row row) {
        return number(row, "problems");
    }

    private long number(Table.Row row, String column) {
        return table.cell(row, column) instanceof Number number ? number.longValue() : 0;
    }

}
