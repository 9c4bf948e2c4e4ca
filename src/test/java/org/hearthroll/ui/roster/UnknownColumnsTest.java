package org.hearthroll.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alone;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Named;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of a file that no field claims, in the list of the roster. */
class UnknownColumnsTest {

    private static final int MANY = 300;

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private final Memory memory = Memory.ofThisRun();
    private Desk desk;
    private Fx fx;

    @BeforeEach
    void aRosterOfManyUnknownColumns() throws IOException {
        desk = Desk.create(folder.resolve("县.hearth"));
        String others = IntStream.range(0, MANY).mapToObj(i -> "自定 " + i + "号").collect(Collectors.joining(","));
        String cells = IntStream.range(0, MANY).mapToObj(i -> "值" + i).collect(Collectors.joining(","));
        load("人.csv", "乡镇,行政村,户编号,人编号,姓名,与户主关系,\"甲,乙\"," + others, "城关镇,一村,0001,000101,张三,户主,逗号," + cells, "城关镇,一村,0002,000201,李四,户主,,");
        load("户.csv", "乡镇,行政村,户编号,户主姓名,主要致贫原因,户自定义", "城关镇,一村,0001,张三,因病,户甲", "城关镇,一村,0002,李四,因学,");
        fx = Fx.show(this::build, 990, 700);
    }

    @AfterEach
    void nothingFailed() {
        fx.close();
        desk.close();
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void theListOfHouseholdsOffersWhatWasKeptWithHouseholds() {
        assertThat(others().getText()).isEqualTo("其他列（1）");
        assertThat(others().getItems()).extracting(MenuItem::getText).containsExactly("户自定义");
        choose("户自定义");
        assertThat(headings()).endsWith("户自定义");
        assertThat(shown(0)).endsWith("户甲");
        assertThat(shown(1)).endsWith("");
    }

    @Test
    void theListOfMembersOffersBothInTheOrderOfTheFiles() {
        byMember();
        assertThat(others().getText()).isEqualTo("其他列（302）");
        assertThat(others().getItems()).extracting(MenuItem::getText).startsWith("甲,乙", "自定 0号", "自定 1号").endsWith("户自定义");
        choose("甲,乙");
        choose("户自定义");
        assertThat(headings()).endsWith("甲,乙", "户自定义");
        assertThat(shown(0)).endsWith("逗号", "户甲");
    }

    @Test
    void aChosenOneIsRememberedWhateverItsHeaderHolds() {
        byMember();
        choose("甲,乙");
        fx.close();
        fx = Fx.show(this::build, 990, 700);
        byMember();
        assertThat(headings()).endsWith("甲,乙");
        assertThat(shown(0)).endsWith("逗号");
    }

    @Test
    void threeHundredOfThemAreDrawnAsFarAsTheyAreInView() {
        List<String> fields = IntStream.range(0, MANY).mapToObj(i -> "=自定 " + i + "号").toList();
        new ColumnMemory(memory, "roster.columns.members").keep(fields);
        byMember();
        assertThat(headings()).hasSize(MANY).startsWith("自定 0号");
        assertThat(shown(0)).hasSize(MANY).startsWith("值0").endsWith("值299");
        assertThat(fx.all(".table-row-cell .table-cell", TableCell.class)).hasSizeBetween(2, 600);
    }

    private void load(String name, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        desk.importFiles().load(new ImportRequest(List.of(new ImportSource(file, Choices.detected())), "2017-08", null, null, false), Progress.none());
    }

    private Parent build() {
        UiContext ui = new UiContext(Texts.chinese(), jobs, new Alone(), new SimpleObjectProperty<>(Scope.of("2017-08")), new Quiet(), memory);
        RosterScreen screen = new RosterScreen(ui, new RosterModel(desk, jobs), new Named());
        screen.show(Selection.none());
        return (Parent) screen.node();
    }

    private void byMember() {
        Fx.run(() -> fx.all(".toggle-button", ToggleButton.class).stream().filter(b -> b.getText().equals("按人")).findFirst().orElseThrow().fire());
        fx.pulses(3);
    }

    private Menu others() {
        MenuButton columns = fx.all(".menu-button", MenuButton.class).stream().filter(b -> b.getText().equals("列")).findFirst().orElseThrow();
        Fx.run(() -> columns.getOnShowing().handle(null));
        return columns.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).findFirst().orElseThrow();
    }

    private void choose(String heading) {
        Menu others = others();
        Fx.run(() -> others.getItems().stream().filter(item -> item.getText().equals(heading)).map(CheckMenuItem.class::cast).findFirst().orElseThrow().fire());
        fx.pulses(3);
    }

    private List<String> headings() {
        return Fx.get(() -> table().getColumns().stream().map(column -> column.getText()).toList());
    }

    private List<String> shown(int row) {
        return Fx.get(() -> table().getItems().get(row).values());
    }

    @SuppressWarnings("unchecked")
    private TableView<RegisterRow> table() {
        return fx.find("#roster-table", TableView.class);
    }
}
