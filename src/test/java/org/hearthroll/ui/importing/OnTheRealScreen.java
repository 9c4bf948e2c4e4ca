package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the real import screen upon a real workspace. */
abstract class OnTheRealScreen {

    @TempDir
    Path folder;

    final SaidAlerts alerts = new SaidAlerts();
    Desk desk;
    ImportingModel model;
    Fx fx;

    void open(int width, int height) {
        desk = Desk.create(folder.resolve("县.hearth"));
        fx = Fx.show(this::screen, width, height);
    }

    /** Goes with a file of this text as far as the check. */
    void check(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Fx.run(() -> model.choose(List.of(file)));
        Fx.run(() -> model.period().set("2017-08"));
        Fx.run(model::next);
        Fx.run(model::next);
        fx.pulses(2);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
        desk.close();
        assertThat(alerts.bugs).isEmpty();
    }

    private Parent screen() {
        UiContext ui = new UiContext(Texts.chinese(), new InlineJobs(), new Nowhere(), new SimpleObjectProperty<>(Scope.of(null)), alerts, Memory.ofThisRun());
        DeskDeeds deeds = new DeskDeeds(desk);
        model = new ImportingModel(deeds, ui.jobs(), alerts, () -> { });
        return (Parent) new ImportingScreen(ui, null, model, new HistoryModel(deeds, ui.jobs(), alerts, () -> { })).node();
    }

    void group(String code) {
        TableView<FindingGroup> groups = groupsTable();
        Fx.run(() -> groups.getSelectionModel().clearSelection());
        Fx.run(() -> groups.getSelectionModel().select(groups.getItems().stream().filter(group -> group.code().equals(code)).findFirst().orElseThrow()));
        fx.pulses(2);
    }

    List<String> groups() {
        return groupsTable().getItems().stream().map(FindingGroup::code).toList();
    }

    @SuppressWarnings("unchecked")
    TableView<FindingGroup> groupsTable() {
        fx.pulses(2);
        return fx.find("#import-findings", TableView.class);
    }

    /** No other screen. */
    private static final class Nowhere implements Navigator {

        @Override
        public void open(String screen, Selection selection) {
            throw new AssertionError(screen);
        }

        @Override
        public void changed() {
            // nobody looks at the data here
        }
    }
}
