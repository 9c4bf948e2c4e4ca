package org.hearthroll.chart;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Two bars a row, now and in the period it is compared with, and the change between them; then is hatched, so that a photocopy tells them apart. */
final class ComparedBars {

    private static final int PITCH = 44;
    private static final int LEGEND = 30;
    private static final double GAP = 8;
    private static final int THEN = 1;

    private final Shape shape;
    private final Texts texts;
    private final Palette palette;
    private final Compared compared;
    private final Ranked ranked;
    private final Choice choice = new Choice();

    ComparedBars(Table table, Shape shape, Texts texts, Palette palette) {
        this.shape = shape;
        this.texts = texts;
        this.palette = palette;
        this.compared = new Compared(table, shape, texts);
        this.ranked = Ranked.of(table, shape);
    }

    Chart chart() {
        List<Mark> periods = List.of(new Mark(0, compared.now(), null), new Mark(THEN, compared.then(), null));
        Tips tips = new Tips(shape, texts);
        double column = Frame.room(palette, ranked.marks().stream().flatMap(m -> compared.change(m.row()).stream()));
        PairedBars renderer = new PairedBars(place -> compared.change(row(place)), column - GAP, palette);
        renderer.setBarPainter(new HatchedPainter((series, place) -> fill(series, row(place))));
        renderer.setDefaultItemLabelGenerator(new Written((series, place) -> written(series, row(place))));
        renderer.setDefaultToolTipGenerator((_, series, place) -> tips.of(row(place), periods.get(series).label(), written(series, row(place))));
        double room = Frame.room(palette, ranked.marks().stream().flatMap(m -> Stream.of(written(0, m.row()), written(THEN, m.row()))));
        CategoryPlot plot = Frame.plot(values(periods), renderer, new PaddedAxis(longest(), room + column), palette);
        Frame.explain(plot, ranked.marks(), tips);
        JFreeChart chart = Frame.chart(plot, palette);
        chart.addSubtitle(0, new HatchedLegend(periods, series -> fill(series, null), palette));
        return new Chart(chart, Frame.height(ranked.marks().size(), PITCH, LEGEND), choice, Frame::rowOfMark).opening(this::opened)
                .wide(Frame.least(palette, ranked.marks(), room + column)).loosely().leavingOut(ranked.leftOut());
    }

    private DefaultCategoryDataset values(List<Mark> periods) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        ranked.marks().forEach(m -> values.addValue(shape.count(m.row()), periods.getFirst(), m));
        ranked.marks().forEach(m -> values.addValue(compared.before(m.row()), periods.getLast(), m));
        return values;
    }

    private long longest() {
        return ranked.marks().stream().map(Mark::row).mapToLong(row -> Math.max(shape.count(row), compared.before(row))).max().orElse(0);
    }

    private Table.Row row(int place) {
        return ranked.marks().get(place).row();
    }

    private String written(int series, Table.Row row) {
        return series == THEN ? compared.written(row) : Frame.written(shape.count(row), shape.shareWords(row), texts);
    }

    private Fill fill(int series, Table.Row row) {
        if (series == THEN) {
            return Fill.of(palette.colour("rest"), Hatch.RISING, palette);
        }
        return Fill.of(palette.colour(choice.is(row) ? "chosen" : "bar"), Hatch.NONE, palette);
    }

    /** The bar of then opens the households of then. */
    private Table.Row opened(ChartEntity entity, Table.Row row) {
        return entity instanceof CategoryItemEntity bar && ((Mark) bar.getRowKey()).place() == THEN ? compared.then(row) : row;
    }
}
