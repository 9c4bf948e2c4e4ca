package org.hearthroll.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.hearthroll.chart.Chart;
import org.hearthroll.chart.Palette;
import org.hearthroll.figures.Table;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;

/** A chart on the screen: it fills its place, scrolls where it needs more height, and a double click on a mark opens what is behind it. */
public final class ChartView extends ScrollPane {

    private final Consumer<Table.Row> chosen;
    private final Consumer<Table.Row> opened;
    private final Pane paper = new Pane();
    private ChartCanvas canvas;
    private Chart chart;

    /** chosen hears of a click on a mark, opened of a double click. */
    public ChartView(Consumer<Table.Row> chosen, Consumer<Table.Row> opened) {
        this.chosen = chosen;
        this.opened = opened;
        getStyleClass().add("hr-chart");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(paper);
        paper.widthProperty().addListener(_ -> fit());
        Fonts.loadBundled();
    }

    /** The colours of charts in the theme the windows wear. */
    public static Palette palette() {
        return Look.worn().dark() ? Palette.dark() : Palette.light();
    }

    /** Shows a chart; the old one goes. */
    public void show(Chart shown) {
        chart = shown;
        fit();
        if (canvas == null) {
            canvas = canvas(shown);
            paper.getChildren().setAll(canvas);
        } else {
            canvas.setChart(shown.drawing());
        }
    }

    /** How high a chart has to be may depend on how wide it can be. */
    private void fit() {
        if (chart != null) {
            paper.setMinHeight(chart.height(paper.getWidth()));
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
        made.heightProperty().bind(paper.heightProperty());
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
            if (event.getTrigger().getButton() == MouseButton.PRIMARY) {
                boolean twice = event.getTrigger().getClickCount() == 2;
                (twice ? chart.opened(event.getEntity()) : chart.row(event.getEntity())).ifPresent(twice ? opened : chosen);
            }
        }

        @Override
        public void chartMouseMoved(ChartMouseEventFX event) {
            canvas.setCursor(chart.row(event.getEntity()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        }
    }
}
