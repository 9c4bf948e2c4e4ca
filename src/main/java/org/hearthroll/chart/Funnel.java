package org.hearthroll.chart;

import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Problems per hundred households against households checked, with the limits inside which chance alone would keep them. */
final class Funnel {

    private static final int HEIGHT = 270;
    /** Beside a table on a small screen all of it is seen at once: the points to look for lie at the bottom. */
    private static final int LEAST = 220;
    /** How many lines of the text below there is room for in that height; each more takes its own. */
    private static final int LINES = 2;
    /** What lies below nothing at all: points without a problem are whole there, with the ring of a chosen one, in the lowest chart too. */
    private static final double BELOW = 0.12;

    private final Texts texts;
    private final Palette palette;
    private final FunnelData data;
    private final Choice choice = new Choice();

    Funnel(Table table, Texts texts, Palette palette) {
        this.texts = texts;
        this.palette = palette;
        this.data = new FunnelData(table);
    }

    Chart chart() {
        XYPlot plot = new XYPlot(data.points(), across(), up(), new FunnelPoints(data, choice, texts, palette));
        plot.setDataset(1, data.limits());
        plot.setRenderer(1, new FunnelLimits(palette));
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(palette.colour("ground"));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette.colour("grid"));
        plot.setRangeGridlineStroke(FunnelLimits.SOLID);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = Frame.chart(plot, palette);
        Captions.above(chart, texts.say("chart.funnel.rate"), palette);
        String limits = texts.say("chart.funnel.limits");
        String brief = texts.say("chart.funnel.limits.brief");
        Captions.below(chart, limits, brief, palette);
        return new Chart(chart, width -> height(width, Captions.narrow(width) ? brief : limits), choice, this::behind).zooming(new Zoom(plot));
    }

    private int height(double width, String below) {
        return (width < Picture.LAYOUT ? LEAST : HEIGHT) + Math.max(0, Captions.lines(below, width, palette) - LINES) * Captions.LINE;
    }

    private Table.Row behind(ChartEntity entity) {
        return entity instanceof XYItemEntity point && point.getDataset() == data.points() ? data.rows().get(point.getItem()) : null;
    }

    private NumberAxis across() {
        NumberAxis axis = axis(texts.say(data.recorded() ? "chart.funnel.checked" : "chart.funnel.unchecked"));
        axis.setRange(0, data.widest());
        return axis;
    }

    private NumberAxis up() {
        NumberAxis axis = axis(null);
        axis.setRange(-BELOW * data.highest(), data.highest());
        return axis;
    }

    private NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(palette.text());
        axis.setLabelPaint(palette.colour("quiet"));
        axis.setTickLabelFont(palette.text());
        axis.setTickLabelPaint(palette.colour("quiet"));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
