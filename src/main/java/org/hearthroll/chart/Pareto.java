package org.hearthroll.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Cumulated;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Sorted bars and, in a band of its own at their right, the line of what they make up together; what was left blank is no part of it. */
final class Pareto {

    private static final String SERIES = "cumulated";
    private static final int CAPTION = 20;
    private static final double GAP = 10;
    /** Of the width that lettering leaves, the bars take this part and the line the rest. */
    private static final double BARS = 0.58;

    private final Bars bars;
    private final Shape shape;
    private final Texts texts;
    private final Palette palette;
    private final List<Cumulated> cumulated = new ArrayList<>();

    Pareto(Bars bars, Shape shape, Texts texts, Palette palette) {
        this.bars = bars;
        this.shape = shape;
        this.texts = texts;
        this.palette = palette;
        long sum = 0;
        for (Mark mark : bars.marks()) {
            sum += blank(mark) ? 0 : shape.count(mark.row());
            cumulated.add(blank(mark) ? null : new Cumulated(sum, shape.stated()));
        }
    }

    Chart chart() {
        Chart chart = bars.chart();
        CategoryPlot plot = (CategoryPlot) chart.drawing().getPlot();
        plot.setRangeAxis(new PaddedAxis(bars.longest(), this::left));
        plot.setDataset(1, line());
        plot.setRangeAxis(1, new PaddedAxis(CumulatedLine.ALL, this::right));
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRenderer(1, new CumulatedLine(this::written, palette));
        plot.getRenderer(1).setDefaultToolTipGenerator(plot.getRenderer().getDefaultToolTipGenerator());
        Captions.below(chart.drawing(), texts.say("chart.pareto"), palette);
        return chart.higher(CAPTION).wide(Frame.least(palette, bars.marks(), bars.room() + written() + GAP));
    }

    private static boolean blank(Mark mark) {
        return mark.row().role() == Table.Role.NONE;
    }

    private DefaultCategoryDataset line() {
        DefaultCategoryDataset line = new DefaultCategoryDataset();
        bars.marks().forEach(m -> line.addValue(cumulated.get(m.place()) == null ? null : cumulated.get(m.place()).share(), SERIES, m));
        return line;
    }

    private String written(int place) {
        return cumulated.get(place) == null ? "" : texts.say("chart.pareto.share", cumulated.get(place).words());
    }

    private double written() {
        return Frame.room(palette, bars.marks().stream().map(m -> written(m.place())));
    }

    private double free(Rectangle2D area) {
        return Math.max(area.getWidth() - bars.room() - written() - GAP, area.getWidth() / 8);
    }

    private Rectangle2D left(Rectangle2D area) {
        return PaddedAxis.part(area, area.getX(), BARS * free(area));
    }

    private Rectangle2D right(Rectangle2D area) {
        double width = (1 - BARS) * free(area);
        return PaddedAxis.part(area, area.getMaxX() - written() - width, width);
    }
}
