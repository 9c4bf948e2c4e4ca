package org.hearthroll.ui.plans;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.StatedMeasure;
import org.hearthroll.plan.Categories;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/** The measures this office added to the catalogue: all of them at the left, the chosen one or a new one to be filled in at the right. */
final class OwnMeasuresPage extends SidePage {

    private static final double LIST = 220;

    private final OwnMeasuresModel model;
    private final Alerts alerts;
    private final Consumer<Node> reopen;
    private final ListView<MeasureType> list;
    private final OwnMeasureForm form;
    private final Label heading = Parts.label("", Styles.HEADING);
    private final Button keep;
    private final Button turn;
    /** The measure that is filled in; null for a new one. */
    private MeasureType open;
    private StatedMeasure shown;

    /** reopen brings a page that was left back into its place. */
    OwnMeasuresPage(Texts texts, OwnMeasuresModel model, Alerts alerts, Runnable back, Consumer<Node> reopen) {
        super(texts, "plans.own", back);
        this.model = model;
        this.alerts = alerts;
        this.reopen = reopen;
        list = list();
        form = new OwnMeasureForm(texts);
        form.setDisable(model.readOnly());
        keep = Parts.button(texts.say("plans.own.keep"), () -> model.keep(open, form.stated(), this::show), Styles.PRIMARY);
        keep.setId("plans-own-keep");
        keep.setDefaultButton(true);
        turn = Parts.button("", () -> model.turn(open, this::show));
        turn.setId("plans-own-turn");
        Parts.show(turn, false);
        HBox both = new HBox(16, left(), right());
        both.getStyleClass().add("hr-own");
        fill(both);
        parentProperty().addListener((_, _, parent) -> {
            if (parent == null) {
                leave();
            }
        });
        model.read(() -> {
            show(model.all().isEmpty() ? null : model.all().getFirst());
            list.requestFocus();
        });
    }

    private ListView<MeasureType> list() {
        ListView<MeasureType> made = new ListView<>(model.all());
        made.setId("plans-own-list");
        made.setAccessibleText(texts().say("plans.own"));
        VBox none = new VBox(Parts.paragraph(texts().say("plans.own.none"), Styles.MUTED));
        none.setPadding(new Insets(10));
        made.setPlaceholder(none);
        made.setCellFactory(_ -> new OwnCell());
        made.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && (open == null || !open.code().equals(now.code()))) {
                leave();
                show(now);
            }
        });
        return made;
    }

    private Node left() {
        Button add = Parts.button(texts().say("plans.own.add"), () -> {
            leave();
            show(null);
            form.begin();
        });
        add.setId("plans-own-add");
        add.setDisable(model.readOnly());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, add, list);
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        return left;
    }

    private Node right() {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(10, Parts.row(8, heading, Parts.spring(), turn, keep), scroll);
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    /** Opens a measure, or an empty form for a new one (null). */
    private void show(MeasureType measure) {
        open = measure;
        form.show(measure == null ? null : StatedMeasure.of(measure));
        shown = form.stated();
        heading.setText(measure == null ? texts().say("plans.own.new") : texts().say("plans.own.change", measure.code(), measure.label()));
        turn.setText(texts().say(measure == null || measure.offered() ? "plans.own.retire" : "plans.own.restore"));
        Parts.show(turn, measure != null);
        turn.setDisable(model.readOnly());
        keep.setDisable(model.readOnly());
        if (measure == null) {
            list.getSelectionModel().clearSelection();
            Platform.runLater(form::begin);
        } else {
            list.getSelectionModel().select(measure);
        }
    }

    /** What was typed and not saved can be taken up again. */
    private void leave() {
        StatedMeasure typed = form.stated();
        MeasureType of = open;
        if (shown != null && !typed.equals(shown)) {
            alerts.offer(Message.of("plans.own.unsaved", typed.name()), Message.of("plans.own.unsaved.again"), () -> {
                reopen.accept(this);
                show(of);
                form.show(typed);
            });
        }
    }

    /** A measure by its name, with its code, whom it helps, how, and whether it is retired. */
    private final class OwnCell extends ListCell<MeasureType> {

        @Override
        protected void updateItem(MeasureType measure, boolean empty) {
            super.updateItem(measure, empty);
            setText(null);
            setGraphic(empty ? null : drawn(measure));
            setAccessibleText(empty ? null : measure.label().zh());
        }

        private VBox drawn(MeasureType measure) {
            Label name = Parts.label(measure.label().zh());
            name.setMinWidth(0);
            HBox line = Parts.row(6, name, Parts.spring());
            if (!measure.offered()) {
                line.getChildren().add(Parts.pill(texts().say("plans.own.mark.RETIRED"), Tone.NEUTRAL));
            }
            VBox cell = new VBox(2, line, Parts.label(texts().say("plans.own.line", measure.code(), texts().say("plans.own.level." + measure.level()), Categories.label(measure.category())), Styles.SMALL));
            cell.setPrefWidth(0);
            return cell;
        }
    }
}
