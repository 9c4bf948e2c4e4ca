package org.hearthroll.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/** Draws a table in one of the ways that fit it. */
public final class Charts {

    private Charts() {
    }

    /** The ways that fit a table when it is drawn by this figure (null: the usual one), the usual one first: a cumulated share needs rows that make up the whole, a funnel control limits. */
    public static List<ChartKind> kinds(Table table, String measure) {
        return kinds(new Shape(table, measure));
    }

    private static List<ChartKind> kinds(Shape shape) {
        return Stream.of(ChartKind.values()).filter(kind -> fits(kind, shape)).sorted(Comparator.comparing(kind -> kind != ChartKind.FUNNEL)).toList();
    }

    private static boolean fits(ChartKind kind, Shape shape) {
        return switch (kind) {
            case BARS -> !shape.crossed();
            case PARETO -> shape.addsUp();
            case STACKED -> shape.stacks();
            case MULTIPLES -> shape.crossed();
            case FUNNEL -> shape.limits();
        };
    }

    /** The chart of what is to be drawn, without title; labels stand in the table as they are, numbers in the language of the texts. Refuses a kind that does not fit. */
    static Chart of(Drawn drawn, Texts texts, Palette palette) {
        Table table = drawn.table();
        Shape shape = new Shape(table, drawn.measure());
        return switch (kind(drawn, shape)) {
            case BARS -> shape.compared() ? new ComparedBars(table, shape, texts, palette).chart() : new Bars(table, shape, texts, palette).chart();
            case PARETO -> new Pareto(new Bars(table, shape, texts, palette), shape, texts, palette).chart();
            case STACKED -> new StackedBars(table, shape, texts, palette).chart();
            case MULTIPLES -> new Multiples(table, shape, texts, palette).chart();
            case FUNNEL -> new Funnel(table, texts, palette).chart();
        };
    }

    /** Whether shares are written in the chart, so that there is something to say of their rounding. */
    static boolean writesShares(Drawn drawn) {
        Shape shape = new Shape(drawn.table(), drawn.measure());
        return switch (kind(drawn, shape)) {
            case BARS, PARETO -> shape.shared() != null;
            case STACKED, MULTIPLES -> shape.drawsShares();
            case FUNNEL -> false;
        };
    }

    private static ChartKind kind(Drawn drawn, Shape shape) {
        return drawn.kind() == null ? kinds(shape).getFirst() : drawn.kind().among(kinds(shape));
    }
}
