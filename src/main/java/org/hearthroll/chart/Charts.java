package org.hearthroll.chart;

import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/** Chooses the chart that fits a table: bars for one label, stacked bars for two, a funnel where control limits are known. */
public final class Charts {

    private Charts() {
    }

    /** A chart without title; labels stand in the table as they are, numbers in the language of the texts. */
    public static Chart of(Table table, Texts texts, Palette palette) {
        Shape shape = new Shape(table);
        if (shape.limits()) {
            return new Funnel(table, texts, palette).chart();
        }
        return shape.crossed() ? new StackedBars(table, shape, texts, palette).chart() : new Bars(table, shape, texts, palette).chart();
    }

    /** Stacked or single bars, whether or not the table knows control limits. */
    public static Chart bars(Table table, Texts texts, Palette palette) {
        Shape shape = new Shape(table);
        return shape.crossed() ? new StackedBars(table, shape, texts, palette).chart() : new Bars(table, shape, texts, palette).chart();
    }

    /** A chart that stands alone, as a picture does: with its title above and its notes below. */
    public static Chart entitled(Table table, Texts texts, String title, List<String> notes) {
        Chart chart = of(table, texts, Palette.light());
        return new Captions(title, notes, Palette.light()).on(chart);
    }
}
