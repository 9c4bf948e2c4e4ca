package org.hearthroll.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearthroll.chart.Chart;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Message;

/** Figures as a page shows them: the table with its notes at the left, its chart above the paragraph to read out at the right. */
public final class FiguresView {

    /** What the margins of the card take beside its heading and the chart itself. */
    private static final double AROUND = 36;
    private static final double HEADING = 26;
    private static final double NARROWEST = 160;
    private static final double HIGHEST = 350;
    private static final double LEAST = 200;
    private static final double GAP = 10;
    /** The half at the right, with room before it for the line between the halves. */
    private static final String BESIDE = "hr-right";

    /** Where the line between the halves is kept, and where it stands at first (0 to 1). */
    public record Place(String key, double first) {
    }

    private final UiContext ui;
    private final StackPane tables = new StackPane();
    private final Label notes = Parts.paragraph("", Styles.SMALL);
    private final Label title = Parts.paragraph("", Styles.HEADING);
    private final Label hint = Parts.paragraph("", Styles.SMALL);
    private final ChartView chart;
    private final ReadOut sentence;
    private final FlowPane heading;
    private final VBox card;
    private final VBox right;
    private final Halves halves;
    private Chart drawn;
    private Table.Row chosen;

    /** place is where the line between the halves is kept, and stands at first; beside stands in the heading of the chart; chosen and opened hear of the marks of the chart. */
    public FiguresView(UiContext ui, Place place, List<Node> beside, Consumer<Table.Row> chosen, Consumer<Table.Row> opened) {
        this.ui = ui;
        chart = new ChartView(ui.texts(), chosen, opened);
        sentence = new ReadOut(ui);
        heading = heading(beside);
        card = Parts.card(heading, chart);
        right = right();
        halves = new Halves(ui.memory(), place.key(), place.first(), left(), right);
    }

    public Node node() {
        return halves;
    }

    /** Shows a table, and what is to be said below it. */
    public void table(TableView<?> table, List<Message> said) {
        // The one that is there stays, with the focus it has.
        if (!tables.getChildren().contains(table)) {
            tables.getChildren().setAll(table);
        }
        halves.fit(EvenColumns.needed(table));
        notes.setText(String.join(ui.texts().say("figures.notes.between"), said.stream().map(ui.texts()::say).toList()));
        notes.setManaged(!notes.getText().isEmpty());
    }

    /** Shows a chart, with what is chosen marked in it; where it has to leave groups out, it says how many. */
    public void chart(Message called, Chart shown) {
        drawn = shown;
        drawn.choose(chosen);
        title.setText(ui.texts().say(drawn.leftOut() == 0 ? called : Message.of("chart.leftout", called, drawn.leftOut())));
        hint.setText(ui.texts().say(drawn.zoom().isPresent() ? "chart.hint.zoom" : "chart.hint"));
        title.setTooltip(new Tooltip(hint.getText()));
        hint();
        room();
        chart.show(drawn);
    }

    /** What the mouse does is written where it costs the chart no line of its height; the title says it too. */
    private void hint() {
        Parts.show(hint, false);
        double without = heading.prefHeight(heading.getWidth());
        Parts.show(hint, true);
        Parts.show(hint, heading.prefHeight(heading.getWidth()) <= without);
    }

    /** Bars can be scrolled; points are only read where all of them are in sight, so they get what the least of the paragraph leaves. */
    private void room() {
        if (drawn != null) {
            boolean points = drawn.zoom().isPresent();
            // In whole pixels, as it will be laid out; else both together would be one too high.
            double below = sentence.isManaged() ? GAP + Math.ceil(sentence.minHeight(right.getWidth())) : 0;
            double needed = AROUND + (points ? drawn.height(chart.getWidth()) + Math.max(HEADING, heading.getHeight()) : drawn.height() + HEADING);
            double room = Math.floor(right.getHeight() - below);
            card.setMinHeight(Math.min(Math.max(LEAST, points ? room : Math.min(HIGHEST, room)), needed));
            // What the card has beyond this it can give back.
            right.setMinHeight(Math.min(LEAST, needed) + below);
        }
    }

    /** Shows the paragraph to read out; null for none. */
    public void sentence(Message said) {
        if (said != null) {
            sentence.show(said);
        }
        Parts.show(sentence, said != null);
    }

    /** Gives the room of the table to chart and paragraph, of which the paragraph then needs few lines; or each its own again. */
    public void withoutTable(boolean without) {
        halves.rightAlone(without);
        sentence.brief(without);
        right.getStyleClass().remove(BESIDE);
        if (!without) {
            right.getStyleClass().add(BESIDE);
        }
        room();
    }

    /** Marks the row chosen in the table, in this chart and in those that take its place; null for none. */
    public void choose(Table.Row row) {
        chosen = row;
        chart.choose(row);
    }

    /** Where the card is narrow, what stands beside the title goes below it. */
    private FlowPane heading(List<Node> beside) {
        FlowPane heading = new FlowPane(10, 4, title, hint);
        heading.setRowValignment(VPos.CENTER);
        heading.getChildren().addAll(beside);
        heading.setMinWidth(0);
        // Before it is laid out it has no width, in which every word would take a line.
        title.maxWidthProperty().bind(Bindings.max(NARROWEST, heading.widthProperty()));
        hint.maxWidthProperty().bind(Bindings.max(NARROWEST, heading.widthProperty()));
        return heading;
    }

    private Node left() {
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox left = new VBox(6, tables, notes);
        left.getStyleClass().add("hr-left");
        return left;
    }

    private VBox right() {
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox.setVgrow(sentence, Priority.SOMETIMES);
        VBox both = new VBox(GAP, card, sentence);
        both.getStyleClass().add(BESIDE);
        // How narrow it may be, the halves decide.
        both.setMinWidth(0);
        card.setMinWidth(0);
        both.heightProperty().addListener(_ -> room());
        heading.heightProperty().addListener(_ -> room());
        heading.widthProperty().addListener(_ -> hint());
        return both;
    }
}
