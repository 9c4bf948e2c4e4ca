package org.hearthroll.ui.distribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.hearthroll.chart.Charts;
import org.hearthroll.desk.CrossFile;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.ChartView;
import org.hearthroll.ui.kit.ColumnLook;
import org.hearthroll.ui.kit.CrossTable;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.FiguresTable;
import org.hearthroll.ui.kit.FiguresView;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.Tone;
import org.hearthroll.ui.kit.UiContext;

/** The page of problems by township: the table at the left, stacked bars or the funnel at the right, the paragraph below the chart. */
public final class DistributionScreen implements Screen {

    private static final Map<String, Tone> TONES = Map.of("VERIFY", Tone.BAD, "LOW", Tone.WARNING, "LOW_SMALL", Tone.WARNING, "UNFINISHED", Tone.NEUTRAL,
            "HIGH", Tone.INFO, "HIGH_95", Tone.INFO);
    private static final ColumnLook RANK = ColumnLook.of("rank", Message.of("distribution.rank"));
    private static final ColumnLook CHECKED = ColumnLook.of("checked", Message.of("distribution.checked"));
    private static final ColumnLook SHARE = ColumnLook.of("share", Message.of("distribution.share"));
    private static final ColumnLook EXPECTED = ColumnLook.rounded("expected", Message.of("distribution.expected"), 1);

    private final UiContext ui;
    private final DistributionModel model;
    private final ProblemTools tools;
    private final Page page;
    private final ColumnLook verdict;
    private final FiguresTable townships;
    private final FiguresTable types;
    private final CrossTable cross;
    private final Segments<Boolean> funnel;
    private final FiguresView view;

    public DistributionScreen(UiContext ui, DistributionModel model, FileChoice files) {
        this.ui = ui;
        this.model = model;
        page = new Page(ui.texts().say("screen.distribution"));
        verdict = ColumnLook.marked("verdict", Message.of("distribution.verdict"), v -> ui.texts().say("verdict." + v), TONES::get);
        townships = new FiguresTable(ui.texts(), this::open).greatestFirst("problems");
        types = new FiguresTable(ui.texts(), this::open).greatestFirst("problems");
        cross = new CrossTable(ui.texts(), this::open);
        funnel = new Segments<>(List.of(false, true), f -> ui.texts().say(f ? "distribution.funnel" : "distribution.stack"), _ -> drawChart());
        funnel.setId("distribution-chart");
        view = new FiguresView(ui, new FiguresView.Place("distribution.split", 0.6), List.of(funnel), this::choose, row -> open(row.opens()));
        tools = new ProblemTools(ui.texts(), model);
        page.setTools(tools.nodes());
        page.setActions(actions(files));
        townships.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> view.choose(row));
        types.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> view.choose(row));
        model.figures().addListener(_ -> draw());
        model.noRoster().addListener(_ -> draw());
    }

    @Override
    public String id() {
        return "distribution";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Selection selection) {
        model.read(ui.scope().get());
    }

    /** Without a record of checks every household counts as checked, and a column that says so says nothing. */
    private List<ColumnLook> columns(boolean checks) {
        List<ColumnLook> columns = new ArrayList<>(List.of(RANK, ColumnLook.of("township"), ColumnLook.of("households")));
        if (checks) {
            columns.add(CHECKED);
        }
        columns.addAll(List.of(ColumnLook.of("problems", Message.of("distribution.problems")), SHARE, EXPECTED, verdict));
        return columns;
    }

    private Node[] actions(FileChoice files) {
        Button copy = Parts.button(ui.texts().say("table.copy"), this::copy);
        return new Node[] {copy, new ExportMenu(ui, files, List.of("xlsx", "png", "svg"), this::title, this::writing)};
    }

    private void draw() {
        ProblemFigures figures = model.figures().get();
        tools.show(model.wish());
        if (figures == null || figures.problems() == 0) {
            page.setSubtitle(figures == null ? "" : ui.texts().say(figures.progress()));
            page.setBody(empty());
            return;
        }
        page.setSubtitle(ui.texts().say(figures.progress()));
        page.setBody(view.node());
        view.sentence(figures.sentence());
        view.table(table(figures), figures.shown().notes().stream().skip(1).toList());
        drawChart();
    }

    private TableView<?> table(ProblemFigures figures) {
        return switch (figures.wish().view()) {
            case TOWNSHIPS -> shown(townships.only(columns(figures.recordsChecks())), figures.townships());
            case TYPES -> shown(types, figures.types());
            case CROSSED -> {
                cross.show(Crossed.of(figures.crossed(), figures.types()), "problems");
                yield cross;
            }
        };
    }

    private static FiguresTable shown(FiguresTable view, Table table) {
        view.show(table);
        return view;
    }

    private void drawChart() {
        ProblemFigures figures = model.figures().get();
        boolean byTownship = figures.wish().view() != View.TYPES;
        funnel.setVisible(byTownship);
        Table drawn = !byTownship ? figures.types() : funnel.getValue() ? figures.townships() : figures.crossed();
        String called = !byTownship ? "distribution.title.TYPES" : funnel.getValue() ? "distribution.funnel.title" : "distribution.title.CROSSED";
        view.chart(Message.of(called), Charts.of(drawn, ui.texts(), ChartView.palette()));
    }

    private Node empty() {
        Button load = Parts.button(ui.texts().say("figures.none.load"), () -> ui.navigator().open("import", Selection.none()), Styles.PRIMARY);
        return new EmptyState(Icons.screen(id()), ui.texts().say("distribution.none"), ui.texts().say("distribution.none.next"), load);
    }

    private void open(Scope behind) {
        ui.navigator().open("roster", Selection.of(behind));
    }

    /** A mark of the chart chooses the line of its township, or of its type. */
    private void choose(Table.Row row) {
        townships.getItems().stream().filter(r -> r.opens().equals(row.opens())).findFirst().ifPresent(townships.getSelectionModel()::select);
        types.getItems().stream().filter(r -> r.equals(row)).findFirst().ifPresent(types.getSelectionModel()::select);
    }

    private void copy() {
        ProblemFigures figures = model.figures().get();
        if (figures == null) {
            return;
        }
        switch (figures.wish().view()) {
            case TOWNSHIPS -> townships.copy();
            case TYPES -> types.copy();
            case CROSSED -> cross.copy();
        }
        ui.alerts().tell(Message.of("table.copied"));
    }

    private Message title() {
        ProblemFigures figures = model.figures().get();
        return figures == null ? Message.of("screen.distribution") : figures.title();
    }

    private Runnable writing(Path file) {
        ProblemFigures figures = model.figures().get();
        if (figures == null) {
            return () -> { };
        }
        boolean matrix = figures.wish().view() == View.CROSSED && file.toString().endsWith(".xlsx");
        return CrossFile.writing(file, matrix ? Crossed.of(figures.crossed(), figures.types()) : null, figures.shown(), "problems", figures.title(), ui.texts());
    }
}
