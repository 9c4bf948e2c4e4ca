package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PastImport;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks a roster through the real screen into a real workspace. */
class ImportingScreenTest {

    private static final String ROSTER = """
            某县建档立卡户花名册,,,,,,
            乡镇,行政村,户编号,姓名,与户主关系,主要致贫原因,健康情况说明
            大用镇,三元村,0001,张三,户主,因病,残疾
            大用镇,三元村,0001,李四,配偶,因病,健康
            大用镇,四合村,0002,王五,户主,缺技术,健康
            合计,,,,,,
            大用镇,四合村,0003,赵六,户主,缺技术,健康,多出,两格
            """;

    @TempDir
    private Path folder;

    private final SaidAlerts alerts = new SaidAlerts();
    private final List<String> opened = new ArrayList<>();
    private Path roster;
    private Desk desk;
    private Fx fx;

    @BeforeEach
    void aWindowUponANewWorkspace() throws IOException {
        roster = Files.write(folder.resolve("名册.csv"), ROSTER.getBytes(Charset.forName("GB18030")));
        desk = Desk.create(folder.resolve("县.hearth"));
        fx = Fx.show(this::screen, 900, 620);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
        desk.close();
        assertThat(alerts.bugs).isEmpty();
    }

    private Parent screen() {
        UiContext ui = new UiContext(Texts.chinese(), new InlineJobs(), new Opened(), new SimpleObjectProperty<>(Scope.of(null)), alerts, Memory.ofThisRun());
        DeskDeeds deeds = new DeskDeeds(desk);
        ImportingScreen screen = new ImportingScreen(ui, new Chosen(), new ImportingModel(deeds, ui.jobs(), alerts, ui.navigator()::changed),
                new HistoryModel(deeds, ui.jobs(), alerts, ui.navigator()::changed));
        screen.show(Selection.none());
        return (Parent) screen.node();
    }

    @Test
    void aRosterIsChosenMappedCheckedLoadedAndTakenBack() {
        fx.click("#import-choose");
        assertThat(rows("#import-preview")).isEqualTo(7);

        fx.click("#import-next");
        assertThat(alerts.refused).containsExactly("importing.period.missing");
        typed("#import-period", "2017-08");
        fx.click("#import-next");

        fx.click("#import-unmapped");
        assertThat(rows("#import-columns")).isEqualTo(1);
        typed("#import-field-search", "健康状况");
        ListView<?> fields = fx.find("#import-fields", ListView.class);
        Fx.run(() -> fields.getSelectionModel().selectFirst());
        fx.click("#import-field-use");
        assertThat(rows("#import-columns")).isZero();
        fx.click("#import-next");

        assertThat(figures()).containsExactly("5", "3", "1", "1");
        assertThat(desk.imports().all()).isEmpty();
        assertThat(label("#import-load")).isEqualTo("导入 3 行");
        fx.click("#import-load");

        assertThat(figures()).containsExactly("5", "3", "1", "1");
        assertThat(desk.imports().all()).extracting(PastImport::file).containsExactly("名册.csv");
        assertThat(folder.resolve("名册.rejects.xlsx")).exists();
        assertThat(opened).contains("changed");

        fx.click("#import-more");
        assertThat(rows("#import-history")).isEqualTo(1);
        fx.click("#import-undo");
        assertThat(alerts.told).containsExactly("importing.undone");
        assertThat(desk.imports().all().getFirst().undoneAt()).isNotNull();

        toCheck();
        assertThat(figures()).containsExactly("5", "3", "1", "1");
    }

    @Test
    void findingsOpenTheirRows() {
        toCheck();
        assertThat(rows("#import-findings")).isGreaterThan(1);
        TableView<?> groups = fx.find("#import-findings", TableView.class);
        Fx.run(() -> groups.getSelectionModel().selectFirst());
        assertThat(rows("#import-finding-rows")).isEqualTo(1);
    }

    @Test
    void theWayBackLeadsToTheStart() {
        toCheck();
        fx.click("#import-back");
        fx.click("#import-back");
        fx.click("#import-back");
        assertThat(fx.find("#import-choose", Button.class)).isNotNull();
    }

    private void toCheck() {
        fx.click("#import-choose");
        typed("#import-period", "2017-08");
        fx.click("#import-next");
        fx.click("#import-next");
    }

    private void typed(String field, String text) {
        Fx.run(() -> ((TextField) fx.scene().lookup(field)).setText(text));
        fx.pulses(2);
    }

    private int rows(String table) {
        return fx.find(table, TableView.class).getItems().size();
    }

    private String label(String button) {
        return Fx.get(fx.find(button, Button.class)::getText);
    }

    /** The large figures of the cards. */
    private List<String> figures() {
        return fx.all(".hr-figure", Label.class).stream().map(Label::getText).toList();
    }

    /** A user who always chooses the roster. */
    private final class Chosen implements FileChoice {

        @Override
        public List<Path> open(Texts texts, Message title, List<String> endings) {
            return List.of(roster);
        }

        @Override
        public Optional<Path> save(Texts texts, Message title, String proposed) {
            return Optional.empty();
        }
    }

    /** Remembers what was opened and said. */
    private final class Opened implements Navigator {

        @Override
        public void open(String screen, Selection selection) {
            opened.add(screen);
        }

        @Override
        public void changed() {
            opened.add("changed");
        }
    }
}
