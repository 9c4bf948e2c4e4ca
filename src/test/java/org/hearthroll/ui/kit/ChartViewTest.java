package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.hearthroll.chart.Chart;
import org.hearthroll.chart.Drawn;
import org.hearthroll.chart.ChartKind;
import org.hearthroll.chart.Charts;
import org.hearthroll.chart.Palette;
import org.hearthroll.chart.Samples;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.fx.ChartCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mouse does on a chart. */
class ChartViewTest {

    private final List<Table.Row> chosen = new ArrayList<>();
    private final List<Table.Row> opened = new ArrayList<>();
    private ChartView view;
    private Fx fx;

    @BeforeEach
    void show() {
        fx = Fx.show(() -> {
            view = new ChartView(Texts.chinese(), chosen::add, opened::add);
            return new StackPane(view);
        }, 700, 420);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void aClickOnAPointChoosesItsTownshipAndADoubleClickOpensIt() {
        show(Samples.distribution(), ChartKind.FUNNEL);
        Rectangle2D point = place(XYItemEntity.class, 3);
        fx.clickAt(canvas(), point.getCenterX(), point.getCenterY(), 1);
        assertThat(chosen).containsExactly(Samples.distribution().rows().get(3));
        fx.clickAt(canvas(), point.getCenterX(), point.getCenterY(), 2);
        assertThat(opened).containsExactly(Samples.distribution().rows().get(3));
        assertThat(zoomed()).isFalse();
    }

    /** A bar for a few pixels takes room from the chart and shows nothing more of it; points are only read where all of them are in sight. */
    @ParameterizedTest
    @CsvSource({"FUNNEL,0.8,0.7", "STACKED,0.96,0.9"})
    void aChartALittleTooHighIsDrawnLowerAndOneMuchTooHighIsScrolled(ChartKind kind, double little, double much) {
        Chart chart = show(kind == ChartKind.FUNNEL ? Samples.distribution() : Samples.manyTypes(5), kind);
        double wanted = chart.height(700);
        resize(wanted * little);
        assertThat(scrolled()).isFalse();
        resize(wanted * much);
        assertThat(scrolled()).isTrue();
    }

    private void resize(double height) {
        Fx.run(() -> {
            view.setMaxHeight(height);
            view.getParent().requestLayout();
        });
        fx.pulses(3);
    }

    private boolean scrolled() {
        return Fx.get(() -> view.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).anyMatch(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()));
    }

    @Test
    void draggingARectangleShowsThatPartAndTheLinkAllAgain() {
        Chart chart = show(Samples.distribution(), ChartKind.FUNNEL);
        fx.drag(canvas(), new Point2D(300, 60), new Point2D(560, 250));
        assertThat(Fx.get(() -> chart.zoom().orElseThrow().isWhole())).isFalse();
        assertThat(zoomed()).isTrue();
        assertThat(chosen).isEmpty();
        Fx.run(fx.find(".hyperlink", Hyperlink.class)::fire);
        assertThat(Fx.get(() -> chart.zoom().orElseThrow().isWhole())).isTrue();
        assertThat(zoomed()).isFalse();
    }

    @Test
    void aDoubleClickOnEmptyGroundShowsAllAgainToo() {
        Chart chart = show(Samples.distribution(), ChartKind.FUNNEL);
        fx.drag(canvas(), new Point2D(560, 250), new Point2D(300, 60));
        assertThat(zoomed()).as("drawn from the other corner").isTrue();
        fx.clickAt(canvas(), 3, 3, 2);
        assertThat(Fx.get(() -> chart.zoom().orElseThrow().isWhole())).isTrue();
        assertThat(zoomed()).isFalse();
        assertThat(opened).isEmpty();
    }

    @Test
    void zoomedAPointStillOpensItsTownship() {
        show(Samples.distribution(), ChartKind.FUNNEL);
        Rectangle2D point = place(XYItemEntity.class, 3);
        fx.drag(canvas(), new Point2D(point.getCenterX() - 60, point.getCenterY() - 40), new Point2D(point.getCenterX() + 20, point.getCenterY() + 40));
        Rectangle2D moved = Fx.get(() -> entities(XYItemEntity.class).stream().filter(e -> ((XYItemEntity) e).getItem() == 3).findFirst().orElseThrow().getArea().getBounds2D());
        assertThat(moved.getCenterX()).isNotEqualTo(point.getCenterX());
        fx.clickAt(canvas(), moved.getCenterX(), moved.getCenterY(), 2);
        assertThat(opened).containsExactly(Samples.distribution().rows().get(3));
    }

    @Test
    void barsAreNotZoomedAndDraggingOverThemChoosesNothing() {
        show(Samples.causes(), ChartKind.BARS);
        Rectangle2D bar = place(CategoryItemEntity.class, 0);
        fx.drag(canvas(), new Point2D(bar.getMinX() + 5, bar.getCenterY()), new Point2D(bar.getMinX() + 60, bar.getCenterY()));
        assertThat(chosen).isEmpty();
        assertThat(zoomed()).isFalse();
        fx.clickAt(canvas(), bar.getMinX() + 5, bar.getCenterY(), 1);
        assertThat(chosen).extracting(row -> row.cells().get(1)).containsExactly("缺技术");
    }

    @Test
    void smallChartsNeedMoreHeightWhereTheyAreNarrow() {
        Chart chart = show(Samples.manyTypes(7), ChartKind.MULTIPLES);
        double wide = Fx.get(() -> ((Pane) view.getContent()).getMinHeight());
        Fx.run(() -> fx.scene().getWindow().setWidth(340));
        fx.pulses(3);
        assertThat(Fx.get(() -> ((Pane) view.getContent()).getMinHeight())).isGreaterThan(wide).isEqualTo(chart.height(Fx.get(() -> ((Pane) view.getContent()).getWidth())));
    }

    @Test
    void whereWritingsWouldLieOverEachOtherItScrollsSideways() {
        Chart pareto = show(Samples.causes(), ChartKind.PARETO);
        assertThat(canvas().getWidth()).isGreaterThan(pareto.leastWidth());
        Fx.run(() -> fx.scene().getWindow().setWidth(260));
        fx.pulses(3);
        assertThat(canvas().getWidth()).isEqualTo(pareto.leastWidth()).isBetween(350.0, 450.0);
        Chart bars = show(Samples.causes(), ChartKind.BARS);
        assertThat(bars.leastWidth()).isZero();
        assertThat(canvas().getWidth()).isLessThanOrEqualTo(260);
    }

    private Chart show(Table table, ChartKind kind) {
        Chart chart = new Drawn(table, kind, null).chart(Texts.chinese(), Palette.light());
        Fx.run(() -> view.show(chart));
        fx.pulses(3);
        return chart;
    }

    private ChartCanvas canvas() {
        return Fx.get(() -> (ChartCanvas) ((Pane) view.getContent()).getChildren().getFirst());
    }

    private boolean zoomed() {
        return !fx.all(".hyperlink", Hyperlink.class).isEmpty();
    }

    private Rectangle2D place(Class<? extends ChartEntity> kind, int index) {
        return entities(kind).get(index).getArea().getBounds2D();
    }

    private List<ChartEntity> entities(Class<? extends ChartEntity> kind) {
        List<ChartEntity> found = new ArrayList<>();
        for (Object entity : canvas().getRenderingInfo().getEntityCollection().getEntities()) {
            if (kind.isInstance(entity)) {
                found.add((ChartEntity) entity);
            }
        }
        return found;
    }
}
