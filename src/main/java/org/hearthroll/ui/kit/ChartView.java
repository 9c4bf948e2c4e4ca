package org.hearthroll.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.hearthroll.chart.Chart;
import org.hearthroll.chart.Palette;
import org.hearthroll.chart.Zoom;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;

/** A chart on the screen: it fills its place as far as its bars still stand together, scrolls where it needs more room, and a double click on a mark opens what is behind it. Where it can be zoomed, dragging shows a part of it, and a double click beside the marks all of it again. */
public final class ChartView extends ScrollPane {

    private static final double MARGIN = 6;
    /** A chart is drawn lower by so little rather than scrolled; one of points, which stand apart as the axis is long, by more. */
    private static final double SQUEEZED = 0.06;
    private static final double POINTS_SQUEEZED = 0.25;

    private final Consumer<Table.Row> chosen;
    private final Consumer<Table.Row> opened;
    private final Pane paper = new Pane();
    private final DoubleProperty most = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private final Hyperlink back;
    private ChartCanvas canvas;
    private Chart chart;

    /** chosen hears of a click on a mark, opened of a double click. */
    public ChartView(Texts texts, Consumer<Table.Row> chosen, Consumer<Table.Row> opened) {
        back = new Hyperlink(texts.say("chart.zoom.back"));
        this.chosen = chosen;
        this.opened = opened;
        getStyleClass().add("hr-chart");
        setFitToWidth(true);
        setFitToHeight(true);
        setContent(paper);
        back.setOnAction(_ -> whole());
        back.layoutXProperty().bind(paper.widthProperty().subtract(back.widthProperty()).subtract(MARGIN));
        paper.widthProperty().addListener(_ -> fit());
        heightProperty().addListener(_ -> fit());
        Fonts.loadBundled();
    }

    /** The colours of charts in the theme the windows wear. */
    public static Palette palette() {
        return Look.worn().dark() ? Palette.dark() : Palette.light();
    }

    /** Shows a chart; the old one goes. */
    public void show(Chart shown) {
        chart = shown;
        paper.setMinWidth(shown.leastWidth());
        fit();
        if (canvas == null) {
            canvas = canvas(shown);
            paper.getChildren().setAll(canvas, back, new RubberBand(canvas, () -> chart.zoom().isPresent(), this::zoom));
        } else {
            canvas.setChart(shown.drawing());
        }
        back.setVisible(false);
    }

    private void zoom(Bounds part) {
        chart.zoom().ifPresent(zoom -> {
            zoom.to(canvas.getRenderingInfo(), part.getMinX(), part.getMinY(), part.getMaxX(), part.getMaxY());
            back.setVisible(!zoom.isWhole());
        });
    }

    private void whole() {
        chart.zoom().ifPresent(Zoom::back);
        back.setVisible(false);
    }

    /** How high a chart has to be may depend on how wide it can be. */
    private void fit() {
        if (chart != null) {
            double wanted = chart.height(paper.getWidth());
            double room = getHeight() - snappedTopInset() - snappedBottomInset();
            double squeezed = chart.zoom().isPresent() ? POINTS_SQUEEZED : SQUEEZED;
            paper.setMinHeight(room < wanted && room >= wanted * (1 - squeezed) ? room : wanted);
            most.set(chart.mostHeight(paper.getWidth()));
        }
    }

    /** Marks the row that was chosen in the table beside; null for none. */
    public void choose(Table.Row row) {
        if (chart != null) {
            chart.choose(row);
        }
    }

    private ChartCanvas canvas(Chart shown) {
        ChartCanvas made = new ChartCanvas(shown.drawing());
        made.widthProperty().bind(paper.widthProperty());
        made.heightProperty().bind(Bindings.min(paper.heightProperty(), most));
        made.setDomainZoomable(false);
        made.setRangeZoomable(false);
        made.removeAuxiliaryMouseHandler(made.getMouseHandler("scroll"));
        made.addChartMouseListener(new Clicks());
        return made;
    }

    /** What the mouse does on a mark. */
    private final class Clicks implements ChartMouseListenerFX {

        @Override
        public void chartMouseClicked(ChartMouseEventFX event) {
            MouseEvent click = event.getTrigger();
            if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
                return;
            }
            boolean twice = click.getClickCount() == 2;
            Optional<Table.Row> hit = twice ? chart.opened(event.getEntity()) : chart.row(event.getEntity());
            hit.ifPresent(twice ? opened : chosen);
            if (twice && hit.isEmpty()) {
                whole();
            }
        }

        @Override
        public void chartMouseMoved(ChartMouseEventFX event) {
            canvas.setCursor(chart.row(event.getEntity()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        }
    }
}
