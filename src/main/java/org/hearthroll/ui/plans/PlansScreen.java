package org.hearthroll.ui.plans;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Dividers;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;

/** The page of the plans: households at the left, the plan in the middle, below it what the rules say and what could be added. */
public final class PlansScreen implements Screen {

    private static final String SPLIT = "plans.split";
    private static final String OPEN = "plans.open";

    private final UiContext ui;
    private final PlansModel model;
    private final PlanWords words;
    private final Pane layer = new Pane();
    private final StackPane body = new StackPane();
    private final StackPane node;
    private final WorkListPane list;
    private final PlanTable table;
    private final PlanHeading heading;
    private final ChecksCard checks;
    private final HistoryCard history;
    private final MembersCard members;
    private final SuggestionsCard suggestions;
    private final PlanLayout plan;
    private final Areas areas;
    private final WayBack way;
    /** The page was just entered, or a household sought: its plan gets the keyboard as soon as it is there. */
    private boolean entering;
    /** Another household was asked for and is not there yet: what is typed must not reach the one before. */
    private boolean awaiting;

    public PlansScreen(UiContext ui, PlansModel model, FileChoice files) {
        this.ui = ui;
        this.model = model;
        words = new PlanWords(ui.texts(), model::naming);
        list = new WorkListPane(model, words, this::next, () -> entering = true);
        table = new PlanTable(words, ui.alerts(), layer);
        heading = new PlanHeading(words, verbs(), new PaperMenu(ui.texts(), files, model.papers(), pages(files), model::readAgain, model.readOnly()), model.readOnly());
        checks = new ChecksCard(ui.texts(), deeds(), model.readOnly());
        history = new HistoryCard(words, plan -> sitting().edit(plan), name -> sitting().name(name, refusal -> ui.alerts().refuse(refusal.said())), () -> sitting().older(), model.readOnly());
        members = new MembersCard(words);
        suggestions = new SuggestionsCard(ui.texts(), this::take);
        suggestions.setDisable(model.readOnly());
        plan = new PlanLayout(heading, table.view(), new PlanLayout.Below(checks, history, members, suggestions), ui.memory());
        layer.setPickOnBounds(false);
        node = new StackPane(split(), layer);
        node.getStyleClass().add("hr-plans");
        areas = new Areas(List.of(list.entries(), table.view(), checks, suggestions), table.view());
        keys().listen(plan);
        way = new WayBack(plan, ui.navigator());
        new PlansKeys().always("Shortcut+F", list::seek).listen(node);
        model.resume(ui.memory().recall(OPEN).orElse(""), household -> ui.memory().keep(OPEN, household));
        model.sitting().addListener((_, _, sitting) -> sit(sitting));
        model.list().read().addListener((_, _, _) -> {
            if (model.list().shown().isEmpty()) {
                sit(sitting());
            }
        });
        sit(null);
    }

    @Override
    public String id() {
        return "plans";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Selection selection) {
        table.keep();
        list.redraw();
        awaiting = selection.household() != null;
        if (selection.trace() != null) {
            way.led(selection.trace());
        }
        model.read(selection.scope() == null ? ui.scope().get() : selection.scope(), selection.household());
    }

    @Override
    public void enter() {
        entering = true;
        if (sitting() != null && !awaiting) {
            begin();
        }
    }

    @Override
    public void forget() {
        way.led(null);
    }

    @Override
    public boolean opensHouseholds() {
        return true;
    }

    @Override
    public void succeed(Screen before) {
        if (before instanceof PlansScreen same) {
            model.succeed(same.model);
        }
    }

    @Override
    public Optional<Message> leave() {
        return table.keep();
    }

    private SplitPane split() {
        list.setMinWidth(206);
        SplitPane.setResizableWithParent(list, false);
        SplitPane split = new SplitPane(list, body);
        Dividers.remember(split, ui.memory(), SPLIT, 0.175);
        return split;
    }

    private PlansKeys keys() {
        PlansKeys keys = new PlansKeys().always("Shortcut+Enter", this::next).always("F6", () -> area(1)).always("Shift+F6", () -> area(-1))
                .unlessTyping("Shortcut+Z", () -> sitting().undo()).unlessTyping("Shortcut+Y", () -> sitting().redo()).unlessTyping("Shortcut+Shift+Z", () -> sitting().redo())
                .unlessTyping("Shortcut+C", () -> table.copying().copy()).unlessTyping("Shortcut+V", () -> table.copying().paste()).unlessTyping("Shortcut+D", table::fill).unlessTyping("Shortcut+Shift+D", table::fillDown).unlessTyping("Shortcut+Delete", this::remove)
                .unlessTyping("Alt+Up", () -> move(-1)).unlessTyping("Alt+Down", () -> move(1)).always("F1", heading::help);
        for (int number = 0; number <= SuggestionsCard.KEYS; number++) {
            int taken = number;
            keys.unlessTyping("Alt+" + number, () -> suggestions.take(taken));
        }
        return keys;
    }

    private void area(int by) {
        table.keep();
        areas.go(by);
    }

    private PlanHeading.Verbs verbs() {
        return new PlanHeading.Verbs(() -> sitting().undo(), () -> sitting().redo(), () -> move(-1), () -> move(1), this::remove,
                this::order);
    }

    private void order() {
        if (!sitting().edit(PlanOrder.peopleFirst(sitting().plan()))) {
            ui.alerts().tell(Message.of("plans.ordered"));
        }
    }

    /** Adds measures, all of them as one edit. */
    private void take(List<PlannedMeasure> measures) {
        Plan plan = sitting().plan();
        for (PlannedMeasure measure : measures) {
            plan = PlanOrder.with(plan, measure);
        }
        sitting().edit(plan);
    }

    private PaperMenu.Pages pages(FileChoice files) {
        return new PaperMenu.Pages(() -> aside(new ReviewPage(ui.texts(), model.review(), files, model::work, this::back)),
                () -> aside(new TotalsPage(ui.texts(), model.bulk(), files, ui.alerts(), this::back)),
                () -> aside(new DutyPage(ui.texts(), model.bulk(), this::back)), () -> aside(copyPage()),
                () -> aside(new ReAidPage(ui.texts(), this::back)),
                () -> aside(new OwnMeasuresPage(ui.texts(), model.own(), ui.alerts(), this::back, body.getChildren()::setAll)));
    }

    private CopyPage copyPage() {
        return new CopyPage(words, sitting().view().get().subject().catalogue(), model.bulk(), this::back);
    }

    /** A page in the place of the plan, of which nothing that is said stands any more. */
    private void aside(Node page) {
        table.settle();
        body.getChildren().setAll(page);
    }

    /** The open plan was only out of view, and is listened to still. */
    private void back() {
        if (sitting() == null) {
            empty();
        } else {
            body.getChildren().setAll(plan);
        }
    }

    private ChecksCard.Deeds deeds() {
        return new ChecksCard.Deeds() {
            @Override
            public void lead(int index) {
                table.select(index, MeasureField.MEASURE);
            }

            @Override
            public void mend(Plan plan) {
                sitting().edit(plan);
            }

            @Override
            public void accept(PlanFinding finding, String reason) {
                sitting().accept(finding, reason);
            }

            @Override
            public void revoke(PlanExemption exemption) {
                sitting().revoke(exemption);
            }
        };
    }

    private Sitting sitting() {
        return model.sitting().get();
    }

    private void sit(Sitting sitting) {
        if (sitting == null) {
            empty();
            return;
        }
        body.getChildren().setAll(plan);
        plan.begin();
        table.sit(sitting, model.readOnly());
        sitting.view().addListener((_, _, view) -> show(sitting, view));
        sitting.savedAt().addListener((_, _, _) -> heading.show(sitting));
        sitting.edits().addListener((_, _, edits) -> history.show(edits));
        history.show(sitting.edits().get());
        show(sitting, sitting.view().get());
        awaiting = false;
        if (entering) {
            begin();
        }
    }

    /** Whether nothing is to be done is known only when the list is read. */
    private void empty() {
        boolean read = model.list().read().get();
        body.getChildren().setAll(new EmptyState(Icons.screen("plans"), ui.texts().say(read ? "plans.empty" : "plans.job.list"), read ? ui.texts().say("plans.empty.next") : ""));
    }

    private void begin() {
        entering = false;
        table.view().requestFocus();
    }

    private void show(Sitting sitting, PlanView view) {
        heading.show(sitting);
        table.refresh(view);
        members.show(view.subject());
        areas.refill(() -> {
            checks.show(view);
            suggestions.show(view);
        });
    }

    private void next() {
        table.keep();
        // Whoever goes on wants to write, wherever the keyboard is.
        entering = model.next();
    }

    private void remove() {
        int at = table.chosen();
        if (at >= 0) {
            sitting().edit(sitting().plan().without(at));
        }
    }

    private void move(int by) {
        int at = table.chosen();
        if (at >= 0 && at + by >= 0 && at + by < sitting().plan().measures().size()) {
            sitting().edit(sitting().plan().moved(at, at + by));
            table.select(at + by, MeasureField.MEASURE);
        }
    }
}
