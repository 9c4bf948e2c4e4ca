package org.hearthroll.ui.tables;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.hearthroll.chart.Drawn;
import org.hearthroll.desk.CrossFile;
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

/** The page of the standard tables: the table at the left, its chart at the right. */
public final class TablesScreen implements Screen {

    private final UiContext ui;
    private final TablesModel model;
    private final TableTools tools;
    private final Page page;
    private final BreakdownView view;

    public TablesScreen(UiContext ui, TablesModel model, FileChoice files) {
        this.ui = ui;
        this.model = model;
        page = new Page(ui.texts().say("screen.tables"));
        view = new BreakdownView(ui, new FiguresView.Place("tables.split", 0.52), figure -> ui.navigator().open("roster", Selection.behind(figure, id(), title()))).levels(model::cross)
                .moving(model::moved, (movement, side) -> ui.navigator().open("roster", Selection.behind(movement, side, id(), title())));
        tools = new TableTools(ui.texts(), model, new OfficeRounding(ui.memory()), this::measured);
        page.setTools(tools.nodes());
        page.setActions(new ShareCheck(ui.texts(), view::ownShares), Parts.button(ui.texts().say("table.copy"), view::copy), new PictureButton(ui, view::drawn), new ExportMenu(ui, files, List.of("xlsx", "png", "svg"), this::title, this::writing));
        model.figures().addListener(_ -> draw());
        model.noRoster().addListener(_ -> draw());
        model.unfilled().addListener((_, _, ids) -> tools.unfilled(ids));
        Waiting.on(page, view.node(), model.counting(), ui.texts().say("figures.counting"), () -> view.crossesFirst(model.wish().by()));
    }

    @Override
    public String id() {
        return "tables";
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

    @Override
    public void succeed(Screen before) {
        if (before instanceof TablesScreen same) {
            model.succeed(same.model);
            tools.succeed(same.tools);
            view.succeed(same.view);
        }
    }

    @Override
    public void repaint() {
        view.repaint();
    }

    private void measured() {
        TableFigures figures = model.figures().get();
        page.setSubtitle(ui.texts().say(figures.counted(tools.measure())));
        view.show(figures.tables(), tools.measure(), figures.drawn(), figures.sentence(tools.measure()));
    }

    private void draw() {
        TableFigures figures = model.figures().get();
        tools.show(figures == null ? List.of() : figures.tables().others());
        if (figures == null || figures.tables().isEmpty()) {
            page.setSubtitle("");
            page.setBody(EmptyState.ofFigures(ui, id(), model.noRoster().get()));
            return;
        }
        page.setBody(view.node());
        measured();
    }

    private Message title() {
        TableFigures figures = model.figures().get();
        return figures == null ? Message.of("screen.tables") : figures.title();
    }

    private Runnable writing(Path file) {
        TableFigures figures = model.figures().get();
        if (figures == null) {
            return () -> { };
        }
        Drawn drawn = file.toString().endsWith(".xlsx") ? new Drawn(figures.tables().shown(), null, figures.title()) : view.drawn();
        return CrossFile.writing(file, view.crossed(file), drawn, tools.measure(), ui.texts());
    }
}
