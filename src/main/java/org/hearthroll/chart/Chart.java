package org.hearthroll.chart;

import java.util.Optional;
import java.util.function.Function;
import org.hearthroll.figures.Table;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;

/** A drawn table: the JFreeChart chart, the height it needs to be legible, and the table row behind each of its marks. */
public final class Chart {

    private final JFreeChart drawing;
    private int height;
    private final Choice choice;
    private final Function<ChartEntity, Table.Row> behind;
    private int leftOut;

    Chart(JFreeChart drawing, int height, Choice choice, Function<ChartEntity, Table.Row> behind) {
        this.drawing = drawing;
        this.height = height;
        this.choice = choice;
        this.behind = behind;
    }

    /** What the viewer shows and the picture is drawn from. */
    public JFreeChart drawing() {
        return drawing;
    }

    /** The height in screen pixels below which bars or lettering would touch. */
    public int height() {
        return height;
    }

    /** How many groups stand in the table only, because a chart of so many could not be read; 0 for most charts. */
    public int leftOut() {
        return leftOut;
    }

    /** The row a mark or its label stands for; empty beside the marks. */
    public Optional<Table.Row> row(ChartEntity entity) {
        return Optional.ofNullable(entity == null ? null : behind.apply(entity));
    }

    /** Shows one row's mark darker than the others; null for none. */
    public void choose(Table.Row row) {
        if (choice.set(row)) {
            drawing.fireChartChanged();
        }
    }

    Chart higher(int pixels) {
        height += pixels;
        return this;
    }

    Chart leavingOut(int groups) {
        leftOut = groups;
        return this;
    }
}
