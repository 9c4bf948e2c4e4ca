package org.hearthroll.ui.plans;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.WorkList;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;

/** The left side: which households need work, and the way to the next one. */
final class WorkListPane extends VBox {

    private final PlansModel model;
    private final PlanWords words;
    private final Choice<Filter> filter;
    private final Choice<Integer> year;
    private final TextField wanted = new TextField();
    private final ListView<WorkList.Entry> list;
    /** Says that the open plan is not one of the list. */
    private final Label elsewhere = Parts.paragraph("", Styles.SMALL);
    private boolean following;

    /** found: the household sought was opened with Enter, the plan is worked on now. */
    WorkListPane(PlansModel model, PlanWords words, Runnable next, Runnable found) {
        super(8);
        this.model = model;
        this.words = words;
        Texts texts = words.texts();
        filter = new Choice<>("", this::named, model.list()::show);
        filter.setId("plans-filter");
        filter.setAccessibleText(texts.say("plans.filter"));
        filter.setMaxWidth(Double.MAX_VALUE);
        year = new Choice<>("", number -> texts.say("plans.year", Integer.toString(number)), number -> model.choose(number.intValue()));
        year.setId("plans-year");
        year.setAccessibleText(texts.say("plans.year.tip"));
        year.setMaxWidth(Double.MAX_VALUE);
        wanted.setId("plans-wanted");
        wanted.setPromptText(texts.say("plans.wanted"));
        wanted.setAccessibleText(texts.say("plans.wanted"));
        wanted.textProperty().bindBidirectional(model.list().wanted());
        list = list();
        wanted.setOnAction(_ -> {
            if (model.openFirst()) {
                found.run();
            }
        });
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        Button after = Parts.button(texts.say("plans.next"), next, Styles.PRIMARY);
        after.setId("plans-next");
        after.setMaxWidth(Double.MAX_VALUE);
        after.disableProperty().bind(Bindings.isEmpty(model.list().shown()));
        getStyleClass().add("hr-work");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(year, filter, picked(), wanted, list, elsewhere, after);
        elsewhere.setId("plans-elsewhere");
        Parts.show(elsewhere, false);
        listen();
    }

    private void listen() {
        model.list().all().addListener((_, _, _) -> offer());
        model.list().read().addListener((_, _, _) -> offer());
        model.list().filter().addListener((_, _, _) -> offer());
        model.list().narrowing().addListener((_, _, narrowing) -> narrowed(narrowing));
        model.sitting().addListener((_, _, sitting) -> follow(sitting));
        offer();
    }

    /** What the households in view were picked by, and the way back to the filter. */
    private VBox picked() {
        Texts texts = words.texts();
        Label said = Parts.paragraph("", Styles.SMALL);
        Button back = Parts.button(texts.say("plans.review.back"), () -> model.list().only(null), Styles.LINK);
        back.setId("plans-picked-back");
        VBox box = new VBox(2, said, back);
        box.setId("plans-picked");
        model.list().picked().addListener((_, _, picked) -> {
            said.setText(picked == null ? "" : texts.say(picked.said()));
            Parts.show(box, picked != null);
            offer();
        });
        Parts.show(box, false);
        return box;
    }

    private ListView<WorkList.Entry> list() {
        ListView<WorkList.Entry> made = new ListView<>(model.list().shown());
        made.setId("plans-list");
        made.setCellFactory(_ -> new EntryCell());
        made.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (entry != null && !following && !model.list().narrowing().get() && !open(entry)) {
                model.choose(entry.household());
            }
        });
        return made;
    }

    /** Draws the lines anew: people are named otherwise now, which the list cannot see. */
    void redraw() {
        list.refresh();
    }

    /** Where a household is sought. */
    void seek() {
        wanted.requestFocus();
        wanted.selectAll();
    }

    ListView<WorkList.Entry> entries() {
        return list;
    }

    private void down(KeyEvent press) {
        if (press.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            press.consume();
        }
    }

    private void narrowed(boolean narrowing) {
        if (!narrowing) {
            mark(model.sitting().get());
            list.setPlaceholder(placeholder());
        }
    }

    /** Says why the list is empty, and offers what the filter keeps from view. */
    private VBox placeholder() {
        Texts texts = words.texts();
        String text = wanted.getText().strip();
        long beyond = text.isEmpty() ? 0 : model.list().fitting();
        String said = beyond > 0 ? texts.say("plans.list.beyond", beyond) : texts.say(text.isEmpty() ? "plans.list.empty" : "plans.list.none", text);
        VBox box = new VBox(8, Parts.paragraph(said, Styles.MUTED));
        if (beyond > 0) {
            Button show = Parts.button(texts.say("plans.list.show"), () -> model.list().show(Filter.ALL), "hr-small-button");
            show.setId("plans-list-show");
            box.getChildren().add(show);
        }
        box.setPadding(new Insets(10));
        return box;
    }

    private boolean open(WorkList.Entry entry) {
        Sitting sitting = model.sitting().get();
        return sitting != null && sitting.plan().household().equals(entry.household());
    }

    private void offer() {
        boolean read = model.list().read().get();
        filter.offer(read ? List.of(Filter.values()) : List.of(), model.list().filter().get());
        if (model.list().picked().get() != null) {
            filter.say(words.texts().say("plans.review.list"));
        }
        year.offer(read ? model.years() : List.of(), model.year());
    }

    private void follow(Sitting sitting) {
        mark(sitting);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    private void mark(Sitting sitting) {
        following = true;
        model.list().shown().stream().filter(entry -> sitting != null && open(entry)).findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        following = false;
        boolean beyond = sitting != null && !model.list().shows(sitting.plan().household());
        elsewhere.setText(beyond ? words.texts().say("plans.elsewhere", words.name(sitting.view().get().subject().household().value("head_name"))) : "");
        Parts.show(elsewhere, beyond);
    }

    private String named(Filter choice) {
        return words.texts().say("plans.filter." + choice, choice.count(model.list().all().get()));
    }

    /** One household: whose, how many measures, where, why. */
    private final class EntryCell extends ListCell<WorkList.Entry> {

        /** What the margins of a line and the scroll bar take. */
        private static final double BESIDE = 34;

        private final Label head = Parts.label("", Styles.HEADING);
        private final Label village = Parts.label("", Styles.SMALL);
        private final Label causes = Parts.paragraph("", Styles.SMALL);

        EntryCell() {
            // The list asks for the height of a line before it gives it a width, so the causes have to know theirs.
            causes.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        }

        @Override
        protected void updateItem(WorkList.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty ? null : drawn(entry));
        }

        /** Village and causes have lines of their own, so that neither is ever cut. */
        private VBox drawn(WorkList.Entry entry) {
            head.setText(words.name(entry.head()));
            village.setText(words.village(entry.place()));
            causes.setText(words.answers(entry.causes()));
            VBox cell = new VBox(2, Parts.row(6, head, Parts.spring(), Parts.pill(words.texts().say("plans.measures", entry.measures()), tone(entry))), village, causes);
            cell.maxWidthProperty().bind(causes.prefWidthProperty());
            return cell;
        }

        private static Tone tone(WorkList.Entry entry) {
            return switch (entry.need()) {
                case NO_PLAN -> Tone.BAD;
                case TOO_FEW, NOT_MATCHING -> Tone.WARNING;
                case NONE -> Tone.GOOD;
            };
        }
    }
}
