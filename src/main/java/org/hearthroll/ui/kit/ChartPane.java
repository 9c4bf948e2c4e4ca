package org.hearthroll.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.hearthroll.chart.Chart;
import org.hearthroll.chart.Palette;
import org.hearthroll.figures.Table;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;

/**
 * Shows a chart, as wide as there is room and at least as high as it needs; it scrolls where that is more than there is. A click on a
 * mark chooses the row of the table it stands for, a double click opens it.
 */
public final class ChartPane extends ScrollPane {

    private final ChartCanvas canvas = new ChartCanvas(null);
    private final Sheet sheet = new Sheet();
    private Chart chart;
    private Consumer<Table.Row> chosen = _ -> { };
    private Consumer<Table.Row> opened = _ -> { };

    public ChartPane(String accessibleText) {
        getStyleClass().add("hr-chart");
        setAccessibleText(accessibleText);
        setContent(sheet);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(220, 160);
        // Tooltips and clicks only: a chart that slides away under the wheel frightens people.
        canvas.removeMouseHandler(canvas.getMouseHandler("pan"));
        canvas.removeAuxiliaryMouseHandler(canvas.getMouseHandler("scroll"));
        canvas.addChartMouseListener(new Clicks());
    }

    /** Draws a chart in the colours of the window. */
    public void draw(Function<Palette, Chart> drawing) {
        chart = drawing.apply(Look.worn().dark() ? Palette.dark() : Palette.light());
        sheet.setMinHeight(chart.height());
        canvas.setChart(chart.drawing());
    }

    /** Marks the row that is chosen beside the chart; null for none. */
    public void choose(Table.Row row) {
        if (chart != null) {
            chart.choose(row);
        }
    }

    public void setOnChoose(Consumer<Table.Row> heard) {
        chosen = heard;
    }

    public void setOnOpen(Consumer<Table.Row> heard) {
        opened = heard;
    }

    /** Gives the canvas all of its room. */
    private final class Sheet extends Region {

        Sheet() {
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            canvas.relocate(0, 0);
            canvas.resize(getWidth(), getHeight());
        }
    }

    /** The canvas names what was clicked; the chart knows which row that is. */
    private final class Clicks implements ChartMouseListenerFX {

        @Override
        public void chartMouseClicked(ChartMouseEventFX event) {
            if (chart != null && event.getTrigger().getButton() == MouseButton.PRIMARY) {
                chart.row(event.getEntity()).ifPresent(event.getTrigger().getClickCount() == 2 ? opened : chosen);
            }
        }

        @Override
        public void chartMouseMoved(ChartMouseEventFX event) {
            // tooltips are the canvas's own
        }
    }
}
