package org.hearthroll.chart;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleToIntFunction;
import java.util.function.Function;
import org.hearthroll.figures.Table;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;

/** A drawn table: the JFreeChart chart, the height it needs at a width to be legible, and the table row behind each of its marks. */
public final class Chart {

    private static final double LOOSEST = 2;

    private final JFreeChart drawing;
    private final DoubleToIntFunction heights;
    private final Choice choice;
    private final Function<ChartEntity, Table.Row> behind;
    private BiFunction<ChartEntity, Table.Row, Table.Row> opening = (_, row) -> row;
    private Zoom zoom;
    private double loosest = Double.POSITIVE_INFINITY;
    private int more;
    private int least;
    private int leftOut;

    Chart(JFreeChart drawing, int height, Choice choice, Function<ChartEntity, Table.Row> behind) {
        this(drawing, _ -> height, choice, behind);
    }

    /** Its height depends on its width, as where small charts stand side by side. */
    Chart(JFreeChart drawing, DoubleToIntFunction heights, Choice choice, Function<ChartEntity, Table.Row> behind) {
        this.drawing = drawing;
        this.heights = heights;
        this.choice = choice;
        this.behind = behind;
    }

    /** What the viewer shows and the picture is drawn from. */
    public JFreeChart drawing() {
        return drawing;
    }

    /** The height in screen pixels below which bars or lettering would touch, at the width of a page. */
    public int height() {
        return height(Picture.LAYOUT);
    }

    /** The same at another width. */
    public int height(double width) {
        return heights.applyAsInt(width) + more;
    }

    /** The height above which bars would stand so far apart that they are no longer seen as one chart; as much as there is for others. */
    public double mostHeight(double width) {
        return loosest * height(width);
    }

    Chart loosely() {
        loosest = LOOSEST;
        return this;
    }

    /** The width in screen pixels below which writings would lie over each other; 0 where they never do. */
    public int leastWidth() {
        return least;
    }

    Chart wide(double pixels) {
        least = (int) Math.ceil(pixels);
        return this;
    }

    /** How many groups stand in the table only, because a chart of so many could not be read; 0 for most charts. */
    public int leftOut() {
        return leftOut;
    }

    /** The row a mark or its label stands for; empty beside the marks. */
    public Optional<Table.Row> row(ChartEntity entity) {
        return Optional.ofNullable(entity == null ? null : behind.apply(entity));
    }

    /** The row whose households a mark opens: its own, or that of another period. */
    public Optional<Table.Row> opened(ChartEntity entity) {
        return row(entity).map(row -> opening.apply(entity, row));
    }

    /** Shows one row's mark darker than the others; null for none. */
    public void choose(Table.Row row) {
        if (choice.set(row)) {
            drawing.fireChartChanged();
        }
    }

    Chart higher(int pixels) {
        more += pixels;
        return this;
    }

    /** What of it is shown, where it has points that may lie close together; empty for bars. */
    public Optional<Zoom> zoom() {
        return Optional.ofNullable(zoom);
    }

    Chart zooming(Zoom part) {
        zoom = part;
        return this;
    }

    Chart opening(BiFunction<ChartEntity, Table.Row, Table.Row> other) {
        opening = other;
        return this;
    }

    Chart leavingOut(int groups) {
        leftOut = groups;
        return this;
    }
}
