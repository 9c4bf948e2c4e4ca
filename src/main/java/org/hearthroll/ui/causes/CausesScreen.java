package org.hearthroll.ui.causes;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.hearthroll.chart.Drawn;
import org.hearthroll.desk.CrossFile;
import org.hearthroll.figures.Figure;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.BreakdownView;
import org.hearthroll.ui.kit.EmptyState;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.FiguresView;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.OfficeRounding;
import org.hearthroll.ui.kit.Page;
import org.hearthroll.ui.kit.Parts;
import org.hearthroll.ui.kit.PictureButton;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.ShareCheck;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.ui.kit.Waiting;

/** The page of causes: the table at the left, the chart at the right, the paragraph below the table. */
public final class CausesScreen implements Screen {

    private final UiContext ui;
    private final CausesModel model;
    private final CauseTools tools;
    private final Page page;
    private final BreakdownView view;

    public CausesScreen(UiContext ui, CausesModel model, FileChoice files) {
        this.ui = ui;
        this.model = model;
        page = new Page(ui.texts().say("screen.causes"));
        view = new BreakdownView(ui, new FiguresView.Place("causes.split", 0.52), this::open).greatestFirst().levels(model::cross)
                .moving(model::moved, (movement, side) -> ui.navigator().open("roster", Selection.behind(movement, side, id(), title())));
        tools = new CauseTools(ui.texts(), model, new OfficeRounding(ui.memory()), this::measured);
        page.setTools(tools.nodes());
        page.setActions(actions(files));
        model.figures().addListener(_ -> draw());
        model.noRoster().addListener(_ -> draw());
        model.unfilled().addListener((_, _, ids) -> tools.unfilled(ids));
        Waiting.on(page, view.node(), model.counting(), ui.texts().say("figures.counting"), () -> view.crossesFirst(model.wish().by()));
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
        model.round(new OfficeRounding(ui.memory()).rule());
        if (selection.compared() == null) {
            model.read(ui.scope().get());
        } else {
            model.compare(ui.scope().get(), selection.compared());
        }
    }

    @Override
    public void succeed(Screen before) {
        if (before instanceof CausesScreen same) {
            model.succeed(same.model);
            tools.succeed(same.tools);
            view.succeed(same.view);
        }
    }

    @Override
    public void repaint() {
        view.repaint();
    }

    private Node[] actions(FileChoice files) {
        Button copy = Parts.button(ui.texts().say("table.copy"), view::copy);
        return new Node[] {new ShareCheck(ui.texts(), view::ownShares), copy, new PictureButton(ui, view::drawn), new ExportMenu(ui, files, List.of("xlsx", "png", "svg"), this::title, this::writing)};
    }

    private void draw() {
        CauseFigures figures = model.figures().get();
        tools.show(model.wish(), figures == null ? List.of() : figures.tables().others(), model.bothGenerations().get());
        if (figures == null || figures.tables().isEmpty()) {
            page.setSubtitle("");
            page.setBody(EmptyState.ofFigures(ui, id(), model.noRoster().get()));
            return;
        }
        page.setBody(view.node());
        measured();
    }

    private void open(Figure figure) {
        ui.navigator().open("roster", Selection.behind(figure, id(), title()));
    }

    private void measured() {
        CauseFigures figures = model.figures().get();
        page.setSubtitle(ui.texts().say(figures.counted(tools.measure())));
        view.show(figures.tables(), tools.measure(), figures.title(), figures.sentence(tools.measure()));
    }

    private Message title() {
        CauseFigures figures = model.figures().get();
        return figures == null ? Message.of("screen.causes") : figures.title();
    }

    private Runnable writing(Path file) {
        CauseFigures figures = model.figures().get();
        if (figures == null) {
            return () -> { };
        }
        Drawn drawn = file.toString().endsWith(".xlsx") ? new Drawn(figures.tables().shown(), null, figures.title()) : view.drawn();
        return CrossFile.writing(file, view.crossed(file), drawn, tools.measure(), ui.texts());
    }
}
