package org.hearthroll.ui.plans;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.BackgroundJobs;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The real page of the plans in a window of 960 by 700, and what a test does with it. */
abstract class PlansPage {

    @TempDir
    Path folder;
    final County.Said alerts = new County.Said();
    final List<String> went = new ArrayList<>();
    Desk desk;
    BackgroundJobs jobs;
    final FileChoice files = new FileChoice() {
        @Override
        public List<Path> open(Texts texts, Message title, List<String> endings) {
            return List.of(folder.resolve("帮扶计划.xlsx"));
        }

        @Override
        public Optional<Path> save(Texts texts, Message title, String proposed) {
            return Optional.of(folder.resolve(proposed));
        }

        @Override
        public Optional<Path> folder(Texts texts, Message title) {
            return Optional.of(folder.resolve("表"));
        }
    };
    PlansModel model;
    PlansScreen screen;
    Fx fx;

    @BeforeEach
    void open() {
        Fx.start();
        desk = county();
        show();
    }

    /** The workspace the page opens. */
    Desk county() {
        return County.open(folder);
    }

    void show() {
        fx = Fx.show(this::page, 960, 700);
        until("the first household is open", () -> model.sitting().get() != null && jobs.running().isEmpty());
    }

    Parent page() {
        jobs = new BackgroundJobs(alerts::failed);
        model = new PlansModel(desk, jobs, alerts);
        UiContext ui = new UiContext(Texts.chinese(), jobs, new Nowhere(), new SimpleObjectProperty<>(Scope.of(null)), alerts, Memory.ofThisRun());
        screen = new PlansScreen(ui, model, files);
        screen.show(Selection.none());
        return (Parent) screen.node();
    }

    @AfterEach
    void close() {
        fx.close();
        Fx.run(jobs::close);
        desk.close();
    }

    void paper(String id) {
        Fx.run(() -> paperItem(id).fire());
    }

    MenuItem paperItem(String id) {
        return ((MenuButton) fx.scene().lookup("#plans-papers")).getItems().stream().flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }

    List<String> cells() {
        return fx.all("#plan-table .table-cell", Labeled.class).stream().map(Labeled::getText).toList();
    }

    void add() {
        int before = Fx.get(() -> model.sitting().get().plan().measures().size());
        fx.click(fx.all("#plan-suggestions .button", Node.class).getFirst(), 1);
        until("a measure more", () -> model.sitting().get().plan().measures().size() == before + 1);
    }

    void choose(int row, int column) {
        Fx.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(row, table().getVisibleLeafColumn(column));
            table().scrollToColumnIndex(column);
        });
        fx.pulses(2);
    }

    void type(String text) {
        for (char key : text.toCharArray()) {
            fx.type(String.valueOf(key));
        }
    }

    void until(String what, BooleanSupplier holds) {
        fx.until(what, holds);
        fx.pulses(3);
    }

    @SuppressWarnings("unchecked")
    TableView<Line> table() {
        return (TableView<Line>) fx.scene().lookup("#plan-table");
    }

    List<String> checks() {
        return fx.all("#plan-checks .label", Label.class).stream().map(Label::getText).toList();
    }

    List<String> history() {
        return fx.all("#plan-history .label", Label.class).stream().map(Label::getText).toList();
    }

    List<String> options() {
        return fx.all(".hr-option", Node.class).stream().map(Node::getId).toList();
    }

    /** A window with one page, which notes which others were asked for. */
    private final class Nowhere implements Navigator {

        @Override
        public void open(String screen, Selection selection) {
            went.add(screen);
        }

        @Override
        public void changed() {
            // nobody counts along
        }
    }
}
