package org.hearthroll.ui.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.FigureWords;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.OfficeRounding;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;
import org.kordamp.ikonli.feather.Feather;

/** The page of the overview. */
public final class OverviewScreen implements Screen {

    private static final int NAMED_CAUSES = 8;
    private static final Insets BESIDE_BAR = new Insets(0, 10, 0, 0);

    private final UiContext ui;
    private final OverviewModel model;
    private final Texts texts;
    private final Page page;
    private final StackPane body = new StackPane();

    public OverviewScreen(UiContext ui, OverviewModel model) {
        this.ui = ui;
        this.model = model;
        this.texts = ui.texts();
        page = new Page(texts.say("screen.overview"));
        page.setBody(body);
        model.facts().addListener((_, _, facts) -> draw(facts));
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Selection selection) {
        model.round(new OfficeRounding(ui.memory()).rule());
        model.read(ui.scope().get());
        draw(model.facts().get());
    }

    private void draw(OverviewFacts facts) {
        if (facts == null) {
            body.getChildren().setAll(new EmptyState(Icons.screen("import"), texts.say("overview.empty"), texts.say("overview.empty.next"),
                    Parts.button(texts.say("overview.empty.go"), () -> ui.navigator().open("import", Selection.none()), Styles.PRIMARY)));
            return;
        }
        VBox column = new VBox(14, cards(facts), halves(causes(facts), todos(facts)));
        column.setPadding(BESIDE_BAR);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        body.getChildren().setAll(scroll);
    }

    private Node cards(OverviewFacts facts) {
        return new CardRow(List.of(new StatCard(texts.say("overview.households"), texts.count(facts.households()), texts.say("overview.persons", facts.persons()), go("roster")),
                topCause(facts),
                new StatCard(texts.say("overview.problems"), texts.count(facts.problems().open()), texts.say("overview.problems.of", facts.problems().all()), go("distribution")),
                plans(facts.plans()), quality(facts.quality()), since(facts.since())));
    }

    private StatCard since(Since since) {
        return since == null ? new StatCard(texts.say("overview.since"), "—", texts.say("overview.since.none"), go("import"))
                : new StatCard(texts.say("overview.since.period", since.period()), signed(since.fresh() - since.gone()), texts.say("overview.since.is", since.fresh(), since.gone(), signed(since.persons()), since.moved()),
                        () -> ui.navigator().open("causes", Selection.comparedWith(since.period())));
    }

    private String signed(long change) {
        return change > 0 ? "+" + texts.count(change) : texts.count(change);
    }

    private StatCard plans(OverviewFacts.Plans plans) {
        return plans == null ? new StatCard(texts.say("overview.plans"), "…", texts.say("overview.plans.coming"), go("plans"))
                : new StatCard(texts.say("overview.plans"), texts.count(plans.sound()), texts.say("overview.plans.of", Integer.toString(plans.year()), plans.all()), go("plans"));
    }

    private StatCard quality(OverviewFacts.Quality quality) {
        return quality == null ? new StatCard(texts.say("screen.quality"), "…", texts.say("overview.quality.coming"), go("quality"))
                : new StatCard(texts.say("screen.quality"), texts.count(quality.faults()), texts.say("overview.quality.in", quality.households()), go("quality"));
    }

    private StatCard topCause(OverviewFacts facts) {
        Table causes = new FigureWords(texts).spoken(facts.causes());
        return ranked(causes).stream().findFirst()
                .map(row -> new StatCard(texts.say("overview.cause"), texts.share((BigDecimal) causes.cell(row, "household_share"), 2) + "%",
                        (String) causes.cell(row, "cause"), go("causes")))
                .orElseGet(() -> new StatCard(texts.say("overview.cause"), "—", texts.say("overview.cause.none"), go("causes")));
    }

    private Node causes(OverviewFacts facts) {
        Table causes = new FigureWords(texts).spoken(facts.causes());
        VBox card = Parts.card(heading("overview.causes", "causes"));
        List<Table.Row> ranked = ranked(causes);
        long most = ranked.isEmpty() ? 1 : households(causes, ranked.getFirst());
        ranked.stream().limit(NAMED_CAUSES).forEach(row -> card.getChildren().add(new CauseLine(texts, causes, row, most,
                () -> ui.navigator().open("roster", behind(causes, row.opens())))));
        if (ranked.isEmpty()) {
            card.getChildren().add(Parts.paragraph(texts.say("overview.cause.none"), Styles.MUTED));
        }
        return card;
    }

    private Node todos(OverviewFacts facts) {
        VBox card = Parts.card(Parts.label(texts.say("overview.todo"), Styles.HEADING));
        List<OverviewFacts.Todo> todos = OverviewModel.todos(facts);
        todos.forEach(todo -> card.getChildren().add(Parts.row(8, Icons.of(Feather.ARROW_RIGHT_CIRCLE),
                Parts.button(texts.say(todo.said()), () -> ui.navigator().open(todo.screen(), todo.opens() == null ? Selection.none() : behind(new FigureWords(texts).spoken(facts.causes()), todo.opens())), Styles.LINK))));
        if (todos.isEmpty()) {
            card.getChildren().add(Parts.paragraph(texts.say("overview.todo.none"), Styles.MUTED));
        }
        return card;
    }

    private Selection behind(Table causes, Scope opens) {
        Table.Row row = causes.rows().stream().filter(r -> r.opens().equals(opens)).findFirst().orElseThrow();
        return Selection.behind(Figure.of(causes, row), id(), Message.of("causes.title.MAIN"));
    }

    private Node heading(String key, String screen) {
        return Parts.row(8, Parts.label(texts.say(key), Styles.HEADING), Parts.spring(), Parts.button(texts.say("overview.more"), go(screen), Styles.LINK));
    }

    private Runnable go(String screen) {
        return () -> ui.navigator().open(screen, Selection.none());
    }

    private static List<Table.Row> ranked(Table causes) {
        return causes.rows().stream().filter(row -> row.role() == Table.Role.NORMAL && households(causes, row) > 0)
                .sorted(Comparator.comparing((Table.Row row) -> households(causes, row)).reversed()).toList();
    }

    private static long households(Table causes, Table.Row row) {
        return (Long) causes.cell(row, "households");
    }

    private static Node halves(Node left, Node right) {
        GridPane halves = new GridPane(14, 14);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            halves.getColumnConstraints().add(half);
        }
        halves.addRow(0, left, right);
        return halves;
    }
}
