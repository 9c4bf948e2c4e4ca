package org.hearthroll.ui.roster;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.model.Condition;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Dividers;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Trace;
import org.hearthroll.ui.kit.UiContext;
import org.kordamp.ikonli.feather.Feather;

/** The page of the roster. */
public final class RosterScreen implements Screen {

    private static final String SPLIT = "roster.split";

    private final UiContext ui;
    private final Texts texts;
    private final RosterModel model;
    private final FileChoice files;
    private final RosterFields words;
    private final RosterTable table;
    private final HouseholdPane card;
    private final Page page;
    private final TextField match = new TextField();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Segments<Boolean> grain;
    private final TraceBar trace;
    private final PeriodBar period;
    private final BroughtBar brought;
    private final NameBar naming;
    private final Told told;
    private String sought;

    public RosterScreen(UiContext ui, RosterModel model, FileChoice files) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.files = files;
        words = new RosterFields(texts);
        table = new RosterTable(model, words);
        card = new HouseholdPane(ui, words);
        page = new Page(texts.say("screen.roster"));
        grain = new Segments<>(List.of(false, true), members -> texts.say(members ? "roster.members" : "roster.households"), this::list);
        page.setTools(grain, matching(), new FilterMenu(texts, model), new ColumnMenu(texts, words, this::choosable, this::fields, this::chose));
        trace = new TraceBar(texts, screen -> ui.navigator().open(screen, Selection.none()));
        period = new PeriodBar(texts, model::here);
        brought = new BroughtBar(texts, model::dropBrought);
        naming = new NameBar(texts);
        told = new Told(texts);
        page.setActions(new ListMenu(ui, model, naming), keeping(), Parts.button(texts.say("roster.export"), this::export));
        page.setBody(body());
        listen();
        grain.choose(model.listing().members());
        list(model.listing().members());
    }

    @Override
    public String id() {
        return "roster";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void forget() {
        model.forget();
    }

    @Override
    public void succeed(Screen before) {
        if (before instanceof RosterScreen same) {
            model.succeed(same.model);
            grain.choose(model.listing().members());
            table.build();
            sought = model.card().get() == null ? null : model.card().get().household().code();
        }
    }

    @Override
    public void show(Selection selection) {
        model.lists().read();
        if (selection.household() != null) {
            sought = selection.household();
            model.seek(ui.scope().get(), sought);
        } else {
            listLike(selection.trace());
            model.open(ui.scope().get(), selection);
        }
        if (!match.getText().equals(model.text())) {
            match.setText(model.text());
        }
    }

    private Node matching() {
        match.setPromptText(texts.say("roster.match"));
        match.setId("roster-match");
        match.setPrefWidth(190);
        match.setAccessibleText(texts.say("roster.match"));
        match.textProperty().addListener((_, _, text) -> model.match(text));
        return match;
    }

    private Node body() {
        VBox left = new VBox(8, chips, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        SplitPane split = new SplitPane(left, card);
        SplitPane.setResizableWithParent(card, false);
        Dividers.remember(split, ui.memory(), SPLIT, 0.7);
        VBox.setVgrow(split, Priority.ALWAYS);
        return new VBox(8, naming, trace, brought, period, split);
    }

    private void listen() {
        model.card().addListener((_, _, chosen) -> card.show(chosen));
        card.show(model.card().get());
        model.rows().addListener((_, _, rows) -> arrived(rows));
        model.narrowed().addListener((ListChangeListener<Condition>) _ -> drawChips());
        drawChips();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> open(row));
    }

    private Node nothing(boolean noRoster) {
        if (!noRoster) {
            return Parts.paragraph(texts.say("roster.none"), Styles.MUTED);
        }
        return EmptyState.ofFigures(ui, id(), true);
    }

    private void arrived(LazyRows rows) {
        table.setPlaceholder(nothing(model.noRoster().get()));
        trace.show(model.origin().trace(), model.origin().trace() == null || model.origin().lists(model.listing()));
        period.show(model.elsewhere(), model.period());
        brought.show(model.brought());
        page.setSubtitle(texts.say(model.listing().members() ? "roster.count.members" : "roster.count.households", rows.size()));
        rows.addListener((ListChangeListener<RegisterRow>) _ -> {
            if (sought != null && rows.place(sought) >= 0) {
                table.choose(sought);
                sought = null;
            }
        });
    }

    private void open(RegisterRow row) {
        if (row != null && !row.household().isEmpty()) {
            model.choose(row.household());
        }
    }

    private void drawChips() {
        ConditionWords conditions = new ConditionWords(texts);
        chips.getChildren().setAll(model.narrowed().stream().map(condition -> {
            Button chip = Parts.button(conditions.of(condition), () -> model.widen(condition), "hr-chip");
            chip.setGraphic(Icons.of(Feather.X));
            chip.setAccessibleText(texts.say("roster.widen", conditions.of(condition)));
            return chip;
        }).toList());
        chips.setVisible(!model.narrowed().isEmpty());
        chips.setManaged(!model.narrowed().isEmpty());
    }

    private void list(boolean members) {
        model.list(members, fields());
        table.build();
    }

    /** Behind a figure stands what it counted, so that the list is as long as the figure says. */
    private void listLike(Trace led) {
        if (led != null && led.figure() != null && led.ofPersons() != grain.getValue()) {
            grain.choose(led.ofPersons());
            model.shape(led.ofPersons(), fields());
            table.build();
        }
    }

    private List<String> fields() {
        return columns().recall(RosterFields.all(grain.getValue())).orElse(RosterFields.standard(grain.getValue()));
    }

    private void chose(List<String> fields) {
        columns().keep(fields);
        list(grain.getValue());
    }

    private ColumnMemory columns() {
        return new ColumnMemory(ui.memory(), "roster.columns." + (grain.getValue() ? "members" : "households"));
    }

    /** Every column that can be shown: the declared ones, then what the files of the period have besides. */
    private List<String> choosable() {
        return Stream.concat(RosterFields.all(grain.getValue()).stream(), model.unknownColumns(grain.getValue()).stream()).toList();
    }

    private Button keeping() {
        Button keep = Parts.button(texts.say("roster.lists.keep"), () -> naming.ask(texts.say("roster.lists.keeping"), told.name(model.origin(), model.listing()), this::keep));
        keep.setId("roster-keep");
        keep.setDisable(model.lists().readOnly());
        return keep;
    }

    private void keep(String name) {
        model.lists().save(name, model.listing(), told.of(model.origin(), model.listing()), () -> {
            naming.away();
            ui.navigator().changed();
            ui.alerts().tell(Message.of("roster.lists.kept", name.strip(), model.lists().all().getFirst().households()));
        });
    }

    private void export() {
        Disclosure disclosure = model.disclosure();
        String name = texts.say(disclosure.masked() ? "screen.roster" : "roster.export.full");
        String done = disclosure.masked() ? "roster.exported" : "roster.exported.full";
        files.save(texts, Message.of("roster.export"), name + ".xlsx").ifPresent(file -> model.export(file, disclosure, words,
                written -> ui.alerts().tell(Message.of(done, model.rows().get().size(), written.toString()))));
    }
}
