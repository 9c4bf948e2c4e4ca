package org.hearthroll.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterScreenTest {

    private static final Scope ALL = Scope.of("2017-08");

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private final Quiet alerts = new Quiet();
    private final Memory memory = Memory.ofThisRun();
    private final List<String> went = new ArrayList<>();
    private Path answer;
    private Scope scope = ALL;
    private Desk desk;
    private RosterModel model;
    private RosterScreen screen;
    private Fx fx;

    private final FileChoice files = new FileChoice() {
        @Override
        public List<Path> open(Texts texts, Message title, List<String> endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Texts texts, Message title, String proposed) {
            went.add(proposed);
            return Optional.ofNullable(answer);
        }
    };

    private final Navigator navigator = new Navigator() {
        @Override
        public void open(String id, Selection selection) {
            went.add(id + " " + selection.household());
        }

        @Override
        public void changed() {
            throw new AssertionError("the roster changes nothing");
        }
    };

    @BeforeEach
    void theRosterOfASmallCounty() {
        desk = Desk.writing(SmallCounty.workspace(folder));
        fx = Fx.show(this::build, 990, 700);
        Fx.run(() -> screen.show(Selection.none()));
    }

    @AfterEach
    void nothingFailed() {
        fx.close();
        desk.close();
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void columnsKeptThatAreGoneAreLeftOutAndKeptOnesStandInTheirOrder() {
        memory.keep("roster.columns.households", "gone,township,household_code");
        fx.close();
        fx = Fx.show(this::build, 990, 700);
        assertThat(headings()).containsExactly("乡镇", "户编号");
    }

    @Test
    void whereOnlyGoneColumnsWereKeptTheUsualOnesAreShown() {
        memory.keep("roster.columns.households", "gone,also gone");
        fx.close();
        fx = Fx.show(this::build, 990, 700);
        assertThat(headings()).hasSize(RosterFields.standard(false).size()).startsWith("户编号", "户主姓名");
    }

    @Test
    void withoutARosterItSaysSoInItsPlaceAndLeadsToTheImport() {
        fx.close();
        desk.close();
        desk = Desk.create(folder.resolve("空.hearth"));
        scope = Scope.of(null);
        fx = Fx.show(this::build, 990, 700);
        Fx.run(() -> screen.show(Selection.none()));
        fx.pulses(2);
        assertThat(words()).contains("0 户", "还没有名册");
        Fx.run(() -> button("去导入").fire());
        assertThat(went).containsExactly("import null");
    }

    @Test
    void theListCountsHouseholdsOrPersons() {
        assertThat(words()).contains("名册", "5 户", "还没有选中户");
        Fx.run(() -> toggle("按人").fire());
        assertThat(words()).contains("6 人");
        assertThat(headings()).hasSize(RosterFields.standard(true).size()).contains("姓名");
    }

    @Test
    void aHouseholdThatWasSoughtIsChosenAndItsCardShown() {
        Fx.run(() -> screen.show(Selection.ofHousehold("9900000002")));
        fx.pulses(3);
        assertThat(words()).contains("1 户", "欧阳**户", "城关镇 三元村 2组", "家庭成员（1 人）", "0 条措施");
        assertThat(fx.find("#roster-match", TextField.class).getText()).isEqualTo("9900000002");
    }

    @Test
    void aListOfAnotherPeriodThanTheBarSaysWhichAndOneClickListsThatOfTheBar() {
        SmallCounty.load(desk, folder, "2016-12", SmallCounty.ROSTER.lines().limit(3).collect(Collectors.joining("\n")));
        assertThat(fx.all(".hr-elsewhere", Node.class)).isEmpty();
        Fx.run(() -> screen.show(Selection.of(Scope.of("2016-12"))));
        fx.pulses(2);
        assertThat(words()).contains("1 户", "下面是 2016-12 的名单；上方选定的期次是 2017-08。");
        Fx.run(() -> button("改看 2017-08").fire());
        fx.pulses(2);
        assertThat(words()).contains("5 户");
        assertThat(fx.all(".hr-elsewhere", Node.class)).isEmpty();
    }

    @Test
    void theCardShowsWhatTheLedgerSaysOfItsHousehold() {
        Fx.run(() -> model.choose("9900000002"));
        fx.pulses(2);
        assertThat(words()).containsSubsequence("问题（1 个）", "安全饮水", "整改中", "水量不足", "2017 年帮扶计划");
        Fx.run(() -> model.choose("9900000001"));
        fx.pulses(2);
        assertThat(words()).noneMatch(word -> word.startsWith("问题（"));
    }

    @Test
    void theCardLeadsToThePlanOfItsHousehold() {
        Fx.run(() -> model.choose("9900000001"));
        fx.pulses(2);
        Fx.run(() -> button("打开帮扶计划").fire());
        assertThat(went).containsExactly("plans 9900000001");
    }

    @Test
    void aChipSaysWhatNarrowsTheListAndTakesItAway() {
        Fx.run(() -> model.narrow(new Condition("township", "大用镇")));
        fx.pulses(2);
        assertThat(words()).contains("2 户");
        Button chip = button("乡镇：大用镇");
        assertThat(chip.getAccessibleText()).isEqualTo("去掉筛选 乡镇：大用镇");
        Fx.run(chip::fire);
        assertThat(words()).contains("5 户");
        assertThat(fx.all(".hr-chip", Button.class)).isEmpty();
    }

    @Test
    void aFilterOfTheMenuNarrowsAndASecondOfTheSameKindTakesItsPlace() {
        MenuButton filter = menu("筛选");
        Menu first = (Menu) filter.getItems().getFirst();
        Fx.run(() -> first.getItems().getFirst().fire());
        Fx.run(() -> first.getItems().getLast().fire());
        assertThat(model.narrowed()).singleElement().extracting(Condition::value).isEqualTo("");
    }

    @Test
    void aColumnTakenAwayIsRememberedAndTheLastOneStays() {
        memory.keep("roster.columns.households", "township,household_code");
        MenuButton columns = menu("列");
        Fx.run(() -> columns.getOnShowing().handle(null));
        assertThat(columns.getItems()).filteredOn(item -> item instanceof CheckMenuItem check && check.isSelected()).extracting(item -> item.getText()).containsExactly("乡镇", "户编号");
        Fx.run(() -> columns.getItems().getFirst().fire());
        assertThat(memory.recall("roster.columns.households")).contains("household_code");
        Fx.run(() -> columns.getOnShowing().handle(null));
        Fx.run(() -> columns.getItems().getFirst().fire());
        assertThat(memory.recall("roster.columns.households")).contains("household_code");
        assertThat(headings()).containsExactly("户编号");
    }

    @Test
    void whoTurnsAwayFromTheExportWritesNothing() {
        Fx.run(() -> button("导出").fire());
        assertThat(went).containsExactly("名册.xlsx");
        assertThat(alerts.said).isEmpty();
    }

    @Test
    void anExportWritesTheColumnsAndRowsInView() throws IOException {
        memory.keep("roster.columns.households", "township,household_code");
        Fx.run(() -> toggle("按人").fire());
        Fx.run(() -> toggle("按户").fire());
        Fx.run(() -> model.narrow(new Condition("township", "大用镇")));
        answer = folder.resolve("大用镇.csv");
        Fx.run(() -> button("导出").fire());
        assertThat(Files.readString(answer)).isEqualTo("\uFEFF乡镇,户编号\n大用镇,9900000004\n大用镇,9900000005\n");
        assertThat(alerts.said).containsExactly("roster.exported");
    }

    @Test
    void anExportInFullIsNamedAndSpokenOfAsSuch() throws IOException {
        desk.disclosing().disclose("向乡镇核实");
        memory.keep("roster.columns.households", "household_code,head_name");
        Fx.run(() -> toggle("按人").fire());
        Fx.run(() -> toggle("按户").fire());
        answer = folder.resolve("完整.csv");
        Fx.run(() -> button("导出").fire());
        assertThat(went).containsExactly("名册（完整信息）.xlsx");
        assertThat(Files.readString(answer)).contains("9900000002,欧阳明华\n").doesNotContain("*");
        assertThat(alerts.said).containsExactly("roster.exported.full");
    }

    private Parent build() {
        UiContext ui = new UiContext(Texts.chinese(), jobs, navigator, new SimpleObjectProperty<>(scope), alerts, memory);
        model = new RosterModel(desk, jobs);
        screen = new RosterScreen(ui, model, files);
        return (Parent) screen.node();
    }

    private List<String> headings() {
        return Fx.get(() -> fx.find("#roster-table", RosterTable.class).getColumns().stream().map(TableColumn::getText).toList());
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }

    private Button button(String text) {
        return fx.all(".button", Button.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private ToggleButton toggle(String text) {
        return fx.all(".toggle-button", ToggleButton.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private MenuButton menu(String text) {
        return fx.all(".menu-button", MenuButton.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }
}
