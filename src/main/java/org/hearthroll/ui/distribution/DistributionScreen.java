package org.hearthroll.ui.distribution;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearthroll.chart.ChartKind;
import org.hearthroll.chart.Drawn;
import org.hearthroll.desk.CrossFile;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.ToVerify;
import org.hearthroll.figures.TownshipSentence;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.ChartView;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.FiguresView;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.OfficeRounding;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.PictureButton;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Segments;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.ui.kit.Waiting;

/** The page of problems by township: the table at the left, stacked bars or the funnel at the right, the paragraph below the chart. */
public final class DistributionScreen implements Screen {

    private final UiContext ui;
    private final DistributionModel model;
    private final ProblemTools tools;
    private final Page page;
    private final ProblemTables tables;
    private final VerifyBar verify;
    private final TownshipLine township;
    private final Segments<Boolean> funnel;
    private final Button table;
    private final FiguresView view;
    private final VBox body;
    private boolean large;
    private boolean leading;
    private String asked;

    public DistributionScreen(UiContext ui, DistributionModel model, FileChoice files) {
        this.ui = ui;
        this.model = model;
        page = new Page(ui.texts().say("screen.distribution"));
        model.begin(new ProblemMemory(ui.memory()).recall(), new ProblemMemory(ui.memory())::keep);
        tables = new ProblemTables(ui.texts(), this::open, this::chosen);
        verify = new VerifyBar(ui.texts(), this::explain, this::open);
        township = new TownshipLine(ui.texts(), ui.memory(), this::exact);
        // Among many townships the funnel is read only where it is large, so it begins with the room of the table.
        funnel = new Segments<>(List.of(false, true), f -> ui.texts().say(f ? "distribution.funnel" : "distribution.stack"), this::enlarge);
        table = Parts.button("", () -> enlarge(!large), Styles.LINK);
        table.setId("distribution-table");
        funnel.setId("distribution-chart");
        view = new FiguresView(ui, new FiguresView.Place("distribution.split", 0.6), List.of(funnel, table), tables::choose, row -> open(row, null));
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        body = new VBox(6, verify, view.node(), township);
        tools = new ProblemTools(ui.texts(), model);
        page.setTools(tools.nodes());
        page.setActions(actions(files));
        model.figures().addListener(_ -> draw());
        model.noRoster().addListener(_ -> draw());
        Waiting.on(page, body, model.counting(), ui.texts().say("figures.counting"), () -> tables.crossesFirst(model.wish().view()));
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
        model.round(new OfficeRounding(ui.memory()).rule());
        model.read(ui.scope().get());
    }

    /** Whoever comes back from elsewhere finds the table again; whoever comes back from the households of a point, the chart as it was left. */
    @Override
    public void forget() {
        if (large && !leading) {
            enlarge(false);
        }
        leading = false;
    }

    @Override
    public void succeed(Screen before) {
        if (before instanceof DistributionScreen same) {
            model.succeed(same.model);
            funnel.choose(same.funnel.getValue());
        }
    }

    @Override
    public void repaint() {
        if (shown() != null) {
            drawChart();
        }
    }

    private Node[] actions(FileChoice files) {
        Button copy = Parts.button(ui.texts().say("table.copy"), this::copy);
        return new Node[] {copy, new PictureButton(ui, this::shown), new ExportMenu(ui, files, List.of("xlsx", "png", "svg"), this::title, this::writing)};
    }

    private void draw() {
        ProblemFigures figures = model.figures().get();
        tools.show(model.wish(), figures == null ? List.of() : figures.kinds(), figures == null ? List.of() : figures.others(),
                figures != null && figures.unledgered());
        boolean nothing = figures == null || !figures.present();
        page.setSubtitle(nothing ? "" : ui.texts().say(figures.progress()));
        if (nothing) {
            page.setBody(empty(figures));
            return;
        }
        page.setBody(body);
        verify.show(figures);
        view.sentence(figures.sentence());
        view.table(tables.show(figures, township.isExact()), figures.notes(township.isExact()));
        chosen(null);
        Parts.show(township, figures.wish().view() == View.TOWNSHIPS);
        drawChart();
        goTo();
    }

    /** Goes to a township where the townships are listed; from another view it leads there first. */
    private void explain(String name) {
        asked = name;
        if (model.figures().get().wish().view() != View.TOWNSHIPS) {
            model.change(wish -> wish.view(View.TOWNSHIPS));
        } else {
            goTo();
        }
    }

    private void goTo() {
        ProblemFigures figures = model.figures().get();
        if (asked != null && figures.wish().view() == View.TOWNSHIPS) {
            tables.goTo(asked, figures.townships());
            asked = null;
        }
    }

    /** Says of the chosen township how unusual its problems are, and marks it in the chart. */
    private void chosen(Table.Row row) {
        view.choose(row);
        Table figures = model.figures().get().townships();
        township.say(row == null || !figures.rows().contains(row) ? Optional.empty() : TownshipSentence.of(figures, row));
    }

    /** Shows the figures behind the verdicts, or hides them; the chosen township stays chosen. */
    private void exact() {
        Table.Row chosen = tables.chosen();
        draw();
        if (chosen != null) {
            tables.choose(chosen);
        }
    }

    private void enlarge(boolean wished) {
        large = wished;
        drawChart();
    }

    private void drawChart() {
        ProblemFigures figures = model.figures().get();
        boolean choice = figures.wish().view() != View.TYPES;
        funnel.setVisible(choice);
        table.setVisible(choice);
        table.setText(ui.texts().say(large ? "distribution.table.show" : "distribution.table.hide"));
        view.withoutTable(choice && large);
        Drawn drawn = drawn(figures);
        view.chart(drawn.title(), drawn.chart(ui.texts(), ChartView.palette()));
    }

    private Drawn shown() {
        ProblemFigures figures = model.figures().get();
        return figures == null || !figures.present() ? null : drawn(figures);
    }

    /** What the chart is drawn of, as it is shown. */
    private Drawn drawn(ProblemFigures figures) {
        boolean byTownship = figures.wish().view() != View.TYPES;
        Optional<String> then = figures.wish().view() == View.TOWNSHIPS ? figures.compared() : Optional.empty();
        if (!byTownship) {
            return new Drawn(figures.types(), null, Message.of("distribution.title.TYPES"));
        }
        if (funnel.getValue()) {
            Message title = Message.of("distribution.funnel.title");
            return new Drawn(figures.townships(), null, then.map(_ -> Message.of("distribution.funnel.now", title, figures.townships().period())).orElse(title));
        }
        return then.map(period -> new Drawn(figures.townships(), ChartKind.BARS, null, Message.of("distribution.title.compared", period)))
                .orElseGet(() -> new Drawn(figures.crossed(), null, Message.of("distribution.title.CROSSED")));
    }

    private Node empty(ProblemFigures figures) {
        if (figures != null && figures.ledger()) {
            return EmptyState.ofFigures(ui, id(), false);
        }
        Button load = Parts.button(ui.texts().say("figures.none.load"), () -> ui.navigator().open("import", Selection.none()), Styles.PRIMARY);
        return new EmptyState(Icons.screen(id()), ui.texts().say("distribution.none"), ui.texts().say("distribution.none.next"), load);
    }

    private void open(Table.Row row, Table.Column column) {
        leading = true;
        ui.navigator().open("roster", Selection.behind(model.figures().get().figure(row, column), id(), title()));
    }

    /** All households of a township. */
    private void open(Scope township) {
        Table all = model.figures().get().townships();
        all.rows().stream().filter(row -> ToVerify.behind(row).equals(township)).findFirst().ifPresent(row -> open(row, all.columns().get(all.column("households"))));
    }

    private void copy() {
        ProblemFigures figures = model.figures().get();
        if (figures == null) {
            return;
        }
        tables.copy(figures.wish().view());
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
        boolean workbook = file.toString().endsWith(".xlsx");
        Crossed matrix = workbook && figures.wish().view() == View.CROSSED ? Crossed.of(figures.crossed(), figures.types()) : null;
        return CrossFile.writing(file, matrix, workbook ? new Drawn(figures.written(township.isExact()), null, figures.title()) : drawn(figures), "problems", ui.texts());
    }
}
