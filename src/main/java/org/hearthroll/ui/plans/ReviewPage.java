package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearthroll.desk.PlanFaults;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.FittedColumns;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.TableColumns;
import org.hearthroll.ui.kit.Tone;

/** The check of all plans: at the left what was found, at the right in which townships; a click on a count puts its households into the list of work. */
final class ReviewPage extends SidePage {

    private static final double RULES = 0.62;
    private static final double SCROLL_BAR = 18;

    private final ReviewModel model;
    private final Consumer<Picked> opened;
    private final TableView<String> rules = new TableView<>();
    private final TableView<String> townships = new TableView<>();
    private final Label notes = Parts.paragraph("", Styles.SMALL);
    private final Button export;

    ReviewPage(Texts texts, ReviewModel model, FileChoice files, Consumer<Picked> opened, Runnable back) {
        super(texts, "plans.review", back);
        this.model = model;
        this.opened = opened;
        export = Parts.button(texts.say("export.as.xlsx"), () -> files.save(texts, Message.of("plans.review"), texts.say("plans.review") + ".xlsx").ifPresent(file -> model.export(file, texts)));
        export.setId("plans-review-export");
        export.setDisable(true);
        table(rules, "plans-review-rules", List.of(TableColumns.node(texts.say("column.plan_rule"), rule -> rule, this::name),
                TableColumns.node(texts.say("column.plan_verdict"), rule -> rule, this::verdict), count("column.households", rule -> faults().households(rule, PlanFaults.ANY), rule -> open(rule, PlanFaults.ANY))), rule -> open(rule, PlanFaults.ANY));
        table(townships, "plans-review-townships", List.of(TableColumns.node(texts.say("plans.review.township"), township -> township, this::place),
                count("plans.review.here", township -> faults().households(rule(), township), township -> open(rule(), township)),
                TableColumns.number(texts.say("plans.review.all"), township -> faults().all(township), texts::count)), township -> open(rule(), township));
        rules.getSelectionModel().selectedItemProperty().addListener((_, _, rule) -> where(rule));
        HBox both = new HBox(12, rules, townships);
        rules.prefWidthProperty().bind(both.widthProperty().multiply(RULES));
        HBox.setHgrow(townships, Priority.ALWAYS);
        getChildren().add(Parts.row(8, notes, Parts.spring(), export));
        HBox.setHgrow(notes, Priority.SOMETIMES);
        fill(both);
        model.found().addListener((_, _, _) -> show());
        model.count();
    }

    private void table(TableView<String> table, String id, List<TableColumn<String, ?>> columns, Consumer<String> taken) {
        table.setId(id);
        columns.forEach(column -> column.setSortable(false));
        table.getColumns().setAll(columns);
        table.setPlaceholder(Parts.paragraph(texts().say("plans.review.none"), Styles.MUTED));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && table.getSelectionModel().getSelectedItem() != null) {
                taken.accept(table.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    private PlanFaults faults() {
        return model.found().get().faults();
    }

    /** The rule that is chosen; any of them until one is. */
    private String rule() {
        String chosen = rules.getSelectionModel().getSelectedItem();
        return chosen == null ? PlanFaults.ANY : chosen;
    }

    private void show() {
        String chosen = rule();
        rules.getItems().setAll(withAny(faults().rules()));
        fit(rules, (column, rule) -> rules.getColumns().indexOf(column) == 1 ? texts().say("plans.warned") + "\u3000" : texts().count(faults().households(rule, PlanFaults.ANY)) + "\u3000");
        rules.getSelectionModel().select(rules.getItems().contains(chosen) ? chosen : PlanFaults.ANY);
        where(rule());
        List<String> gone = model.found().get().gone().stream().toList();
        String beside = gone.isEmpty() ? "" : " " + texts().say("plans.review.gone", gone.size(), String.join(texts().say("plans.list"), gone.stream().limit(5).toList()));
        notes.setText(texts().say(model.note()) + beside);
        export.setDisable(faults().rules().isEmpty());
    }

    private void where(String rule) {
        townships.getItems().setAll(rule == null ? List.of() : withAny(faults().townships(rule)));
        fit(townships, (column, township) -> texts().count(townships.getColumns().indexOf(column) == 1 ? faults().households(rule(), township) : faults().all(township)) + "\u3000\u3000");
    }

    /** The names take the room that the figures leave. */
    private static void fit(TableView<String> table, FittedColumns.Wording<String> wording) {
        table.getColumns().getFirst().prefWidthProperty().unbind();
        FittedColumns.fit(table, wording);
        double figures = table.getColumns().stream().skip(1).mapToDouble(TableColumn::getPrefWidth).sum();
        table.getColumns().getFirst().prefWidthProperty().bind(table.widthProperty().subtract(figures + SCROLL_BAR));
    }

    /** The sum before its parts; nothing where there is nothing. */
    private static List<String> withAny(List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        if (!parts.isEmpty()) {
            all.addFirst(PlanFaults.ANY);
        }
        return all;
    }

    private void open(String rule, String township) {
        opened.accept(ReviewModel.picked(rule, township));
    }

    private Node name(String rule) {
        return named(texts().say(ReviewModel.named(rule)), rule);
    }

    private Node verdict(String rule) {
        return rule.equals(PlanFaults.ANY) ? Parts.label("") : Parts.pill(texts().say(PlanFaults.verdict(faults().severity(rule))), Tone.of(faults().severity(rule)));
    }

    private Node place(String township) {
        return named(township.equals(PlanFaults.ANY) ? texts().say("plans.review.everywhere") : township, township);
    }

    private static Label named(String name, String key) {
        Label label = Parts.label(name, key.equals(PlanFaults.ANY) ? new String[] {Styles.HEADING} : new String[0]);
        label.setTooltip(new Tooltip(name));
        return label;
    }

    private TableColumn<String, String> count(String heading, ToLongFunction<String> counted, Consumer<String> taken) {
        TableColumn<String, String> column = TableColumns.node(texts().say(heading), key -> key, key -> {
            long households = counted.applyAsLong(key);
            Button open = Parts.button(texts().count(households), () -> taken.accept(key), Styles.LINK);
            open.setAccessibleText(texts().say("plans.review.open", households));
            open.setMinWidth(USE_PREF_SIZE);
            return Parts.row(0, Parts.spring(), open);
        });
        column.getStyleClass().add(Styles.NUMBER);
        return column;
    }
}
