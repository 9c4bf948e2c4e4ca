package org.hearthroll.chart;

import java.awt.Color;
import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** One bar a row, the longest first, with count and share written after it; what was folded or left blank stands last. */
final class Bars {

    private static final int PITCH = 22;
    private static final String SERIES = "";

    private final Shape shape;
    private final Texts texts;
    private final Palette palette;
    private final Tips tips;
    private final Choice choice = new Choice();
    private final List<Mark> marks;
    private final int leftOut;

    Bars(Table table, Shape shape, Texts texts, Palette palette) {
        this.shape = shape;
        this.texts = texts;
        this.palette = palette;
        this.tips = new Tips(shape, texts);
        Ranked ranked = Ranked.of(table, shape);
        leftOut = ranked.leftOut();
        marks = ranked.marks();
    }

    Chart chart() {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        marks.forEach(m -> values.addValue(shape.count(m.row()), SERIES, m));
        LabelledBars renderer = new LabelledBars(palette);
        renderer.setBarPainter(new HatchedPainter((_, place) -> Fill.of(colour(marks.get(place).row()), Hatch.NONE, palette)));
        renderer.setDefaultItemLabelGenerator(new Written((_, place) -> written(marks.get(place).row())));
        renderer.setDefaultToolTipGenerator((_, _, place) -> tips.of(marks.get(place).row()));
        CategoryPlot plot = Frame.plot(values, renderer, new PaddedAxis(longest(), room()), palette);
        Frame.explain(plot, marks, tips);
        return new Chart(Frame.chart(plot, palette), Frame.height(marks.size(), PITCH, 0), choice, Frame::rowOfMark).loosely().leavingOut(leftOut);
    }

    /** The bars from top to bottom. */
    List<Mark> marks() {
        return marks;
    }

    double longest() {
        return marks.stream().mapToLong(m -> shape.count(m.row())).max().orElse(0);
    }

    /** What the widest writing takes after its bar. */
    double room() {
        return Frame.room(palette, marks.stream().map(m -> written(m.row())));
    }

    private Color colour(Table.Row row) {
        if (choice.is(row)) {
            return palette.colour("chosen");
        }
        return palette.colour(row.role() == Table.Role.NORMAL ? "bar" : "rest");
    }

    private String written(Table.Row row) {
        return shape.known(row) ? Frame.written(shape.count(row), shape.shareWords(row), texts) : Shape.UNDEFINED;
    }
}
