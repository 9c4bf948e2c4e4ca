package org.hearthroll.chart;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.CategoryLabelEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** What all bar charts share: the horizontal plot without lines that say nothing, and the axis of names. */
final class Frame {

    /** More bars than this nobody reads. */
    static final int MOST = 60;

    private static final int MARGIN = 12;
    /** Longer names are written in two lines. */
    private static final double LONGEST_NAME = 170;
    private static final double LEAST_BARS = 70;

    private Frame() {
    }

    static CategoryPlot plot(CategoryDataset values, CategoryItemRenderer renderer, ValueAxis scale, Palette palette) {
        CategoryPlot plot = new CategoryPlot(values, new Names(palette), scale, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(palette.colour("ground"));
        return plot;
    }

    /** Says of each name what is said of its bar. */
    static void explain(CategoryPlot plot, List<Mark> marks, Tips tips) {
        marks.stream().filter(mark -> mark.row() != null).forEach(mark -> plot.getDomainAxis().addCategoryLabelToolTip(mark, tips.of(mark.row())));
    }

    static JFreeChart chart(Plot plot, Palette palette) {
        JFreeChart chart = new FreshChart(plot, palette);
        chart.setBackgroundPaint(palette.colour("ground"));
        chart.setPadding(new RectangleInsets(4, 4, 4, 4));
        return chart;
    }

    static int height(int bars, int pitch, int more) {
        return Math.max(1, bars) * pitch + MARGIN + more;
    }

    /** A count and, where there is one, its share. */
    static String written(long count, String share, Texts texts) {
        return share == null ? texts.count(count) : texts.count(count) + " · " + share + "%";
    }

    /** The room the widest of these writings takes after its bar. */
    static double room(Palette palette, Stream<String> written) {
        return 14 + written.mapToDouble(w -> Lettering.width(palette.text(), w)).max().orElse(0);
    }

    /** The least width of a chart whose bars are followed by writings as wide as this: with room for the names, and for bars that can be compared. */
    static double least(Palette palette, List<Mark> marks, double written) {
        return Math.min(LONGEST_NAME, room(palette, marks.stream().map(Mark::label))) + written + LEAST_BARS;
    }

    /** The row of a bar, or of the name before it. */
    static Table.Row rowOfMark(ChartEntity entity) {
        return switch (entity) {
            case CategoryItemEntity bar -> ((Mark) bar.getColumnKey()).row();
            case CategoryLabelEntity name -> ((Mark) name.getKey()).row();
            default -> null;
        };
    }
}
