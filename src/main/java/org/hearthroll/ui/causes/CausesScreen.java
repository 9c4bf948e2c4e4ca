package org.hearthroll.ui.causes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.hearthroll.chart.Charts;
import org.hearthroll.desk.TableFile;
import org.hearthroll.figures.CauseSentence;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.ChartView;
import org.hearthroll.ui.kit.ColumnLook;
import org.hearthroll.ui.kit.CrossTable;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.FigureWords;
import org.hearthroll.ui.kit.FiguresTable;
import org.hearthroll.ui.kit.FiguresView;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Icons;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Styles;
import org.hearthroll.ui.kit.UiContext;

/** The page of causes: the table at the left, the chart at the right, the paragraph below the table. */
public final class CausesScreen implements Screen {

    private static final List<ColumnLook> COLUMNS = List.of(ColumnLook.of("cause"), ColumnLook.of("households"), ColumnLook.of("household_share", Message.of("causes.share")),
            ColumnLook.of("persons"), ColumnLook.of("person_share", Message.of("causes.share")));

    /** What stands beside each other where causes are compared: of households, or of persons. */
    private static final Function<String, List<ColumnLook>> COMPARED = measure -> {
        boolean persons = measure.startsWith("person");
        String count = persons ? "persons" : "households";
        String share = persons ? "person_share" : "household_share";
        return List.of(ColumnLook.of("cause"), ColumnLook.of(count), ColumnLook.of(count + "_before", Message.of("causes.before")), ColumnLook.of(count + "_change", Message.of("causes.change")),
                ColumnLook.of(share, Message.of("causes.share")), ColumnLook.of(share + "_before", Message.of("causes.before")), ColumnLook.of(share + "_change", Message.of("causes.points")));
    };

    private final UiContext ui;
    private final CausesModel model;
    private final CauseTools tools;
    private final Page page;
    private final FiguresTable table;
    private final CrossTable cross;
    private final FiguresView view;

    public CausesScreen(UiContext ui, CausesModel model, FileChoice files) {
        this.ui = ui;
        this.model = model;
        page = new Page(ui.texts().say("screen.causes"));
        table = new FiguresTable(ui.texts(), this::open).only(COLUMNS).greatestFirst("households");
        cross = new CrossTable(ui.texts(), this::open);
        view = new FiguresView(ui, new FiguresView.Place("causes.split", 0.52), List.of(), this::choose, row -> open(row.opens()));
        tools = new CauseTools(ui.texts(), model, this::measured);
        page.setTools(tools.nodes());
        page.setActions(actions(files));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> view.choose(row));
        model.figures().addListener(_ -> draw());
        model.noRoster().addListener(_ -> draw());
    }

    @Override
    public String id() {
        return "causes";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Selection selection) {
        model.read(ui.scope().get());
    }

    private Node[] actions(FileChoice files) {
        Button copy = Parts.button(ui.texts().say("table.copy"), this::copy);
        return new Node[] {copy, new ExportMenu(ui, files, List.of("xlsx", "png", "svg"), this::title, this::writing)};
    }

    private void draw() {
        CauseFigures figures = model.figures().get();
        tools.show(model.wish(), figures == null ? List.of() : figures.others(), model.bothGenerations().get());
        if (figures == null || figures.isEmpty()) {
            page.setSubtitle("");
            page.setBody(empty(model.noRoster().get()));
            return;
        }
        page.setSubtitle(ui.texts().say(figures.counted()));
        page.setBody(view.node());
        fill(figures);
    }

    private void fill(CauseFigures figures) {
        view.sentence(CauseSentence.of(figures.whole(), figures.scope(), figures.wish().counting()));
        view.chart(figures.title(), Charts.of(figures.drawn(), ui.texts(), ChartView.palette()));
        List<Message> notes = figures.shown().notes().stream().skip(1).toList();
        if (figures.crossed() == null) {
            showPlain(figures);
            view.table(table, notes);
        } else {
            showCrossed();
            view.table(cross, notes);
        }
    }

    private void showPlain(CauseFigures figures) {
        boolean persons = figures.compared() != null && tools.measure().startsWith("person");
        table.only(figures.compared() == null ? COLUMNS : COMPARED.apply(tools.measure())).greatestFirst(persons ? "persons" : "households").show(figures.shown());
    }

    /** Another figure is to be shown. */
    private void measured() {
        CauseFigures figures = model.figures().get();
        if (figures != null && figures.compared() != null) {
            showPlain(figures);
        }
        showCrossed();
    }

    private void showCrossed() {
        CauseFigures figures = model.figures().get();
        if (figures != null && figures.crossed() != null) {
            cross.show(Crossed.of(figures.crossed(), figures.whole()), tools.measure());
        }
    }

    private Node empty(boolean noRoster) {
        if (!noRoster) {
            return new EmptyState(Icons.screen(id()), ui.texts().say("figures.empty"), ui.texts().say("figures.empty.next"));
        }
        Button load = Parts.button(ui.texts().say("figures.none.load"), () -> ui.navigator().open("import", Selection.none()), Styles.PRIMARY);
        return new EmptyState(Icons.screen(id()), ui.texts().say("figures.none"), ui.texts().say("figures.none.next"), load);
    }

    private void open(Scope behind) {
        ui.navigator().open("roster", Selection.of(behind));
    }

    private void choose(Table.Row row) {
        table.getSelectionModel().select(row);
    }

    private void copy() {
        CauseFigures figures = model.figures().get();
        if (figures != null) {
            if (figures.crossed() == null) {
                table.copy();
            } else {
                cross.copy();
            }
            ui.alerts().tell(Message.of("table.copied"));
        }
    }

    private Message title() {
        CauseFigures figures = model.figures().get();
        return figures == null ? Message.of("screen.causes") : figures.title();
    }

    private Runnable writing(Path file) {
        CauseFigures figures = model.figures().get();
        return figures == null ? () -> { } : () -> new TableFile(file.toString().endsWith(".xlsx") ? figures.shown() : figures.drawn(), figures.title(), ui.texts()).write(file);
    }
}
