package org.hearthroll.chart;

import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;

/** One bar a group, made of its kinds in their official order, the longest first; a group with nothing keeps its place and says ○ 0. */
final class StackedBars {

    private static final int PITCH = 22;
    private static final int LEGEND = 30;

    private final Texts texts;
    private final Palette palette;
    private final Stack stack;
    private final Tips tips;

    StackedBars(Table table, Shape shape, Texts texts, Palette palette) {
        this.texts = texts;
        this.palette = palette;
        this.stack = new Stack(table, shape);
        this.tips = new Tips(shape, texts);
    }

    Chart chart() {
        StackRenderer renderer = new StackRenderer(stack, texts, palette);
        renderer.setBarPainter(new HatchedPainter((series, _) -> stack.fill(series, palette)));
        renderer.setDefaultToolTipGenerator((values, series, place) -> tip((Mark) values.getColumnKey(place), (Mark) values.getRowKey(series)));
        CategoryPlot plot = Frame.plot(stack.values(), renderer, new PaddedAxis(stack.longest(), Frame.room(palette, stack.marks().stream().map(renderer::written))), palette);
        Frame.explain(plot, stack.marks(), tips);
        JFreeChart chart = Frame.chart(plot, palette);
        chart.addSubtitle(0, new HatchedLegend(stack.kinds(), series -> stack.fill(series, palette), palette));
        return new Chart(chart, Frame.height(stack.marks().size(), PITCH, LEGEND), new Choice(), this::behind).loosely().leavingOut(stack.leftOut());
    }

    private String tip(Mark group, Mark kind) {
        Table.Row row = stack.row(group, kind);
        return row == null ? null : tips.of(row);
    }

    private Table.Row behind(ChartEntity entity) {
        if (entity instanceof CategoryItemEntity part) {
            return stack.row((Mark) part.getColumnKey(), (Mark) part.getRowKey());
        }
        return Frame.rowOfMark(entity);
    }
}
