package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Desk;
import org.hearthroll.figures.Table;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.PlanFinding;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans made with mouse and keys on the real page, in a window of 960 by 700. */
class PlansScreenTest {

    @TempDir
    private Path folder;
    private final County.Said alerts = new County.Said();
    private Desk desk;
    private BackgroundJobs jobs;
    private final FileChoice files = new FileChoice() {
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
    private PlansModel model;
    private PlansScreen screen;
    private Fx fx;

    @BeforeEach
    void open() {
        Fx.start();
        desk = County.open(folder);
        fx = Fx.show(this::page, 960, 700);
        fx.until("the first household is open", () -> model.sitting().get() != null && jobs.running().isEmpty());
        fx.pulses(3);
    }

    private Parent page() {
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

    @Test
    void aPlanIsTypedFromTheKeyboardAndSavedAsItIsTyped() {
        Fx.run(() -> table().requestFocus());
        type("p02");
        fx.press(KeyCode.ENTER);
        until("the measure is there", () -> model.sitting().get().plan().measures().size() == 1);
        type("2");
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.TAB);
        type("3000");
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.TAB);
        type("20200201");
        fx.press(KeyCode.TAB);
        until("all of it is saved", () -> jobs.running().isEmpty() && !model.sitting().get().plan().measures().getFirst().term().start().isEmpty());
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).containsExactly(new PlannedMeasure("P1", List.of("01", "CHRONIC"), "P02",
                new PlannedMeasure.Quantity("2", "次/月"), new PlannedMeasure.Duty("卫健局", ""), new PlannedMeasure.Funding(300_000L, ""),
                new PlannedMeasure.Term("2020-02-01", "2020-12-31"), Progression.NOT_STARTED, ""));
        assertThat(fx.find("#plan-saved", Label.class).getText()).startsWith("已保存 ");
        assertThat(history()).contains("第1条资金（元）：（空） → 3,000", "新增第1条：家庭医生签约服务（张**）");
    }

    @Test
    void fourClicksOnSuggestionsMakeASoundPlanAndCtrlEnterGoesOn() {
        for (int i = 1; i <= 4; i++) {
            int wanted = i;
            fx.click(fx.all("#plan-suggestions .button", Node.class).getFirst(), 1);
            until("measure " + i, () -> model.sitting().get().plan().measures().size() == wanted && jobs.running().isEmpty());
        }
        assertThat(checks()).containsExactly("留意", "只有责任单位、没有责任人的措施：第 1, 2, 3, 4 条。", "通过", "措施 4 条，条数够了。", "通过", "先人后户，次序正确。", "通过", "每条措施都对得上原因或情况。", "通过", "每个致贫原因都有对应的措施。");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the next household", () -> model.sitting().get().plan().household().equals("H2"));
        assertThat(fx.find("#plan-title", Label.class).getText()).isEqualTo("王**户 一户一策（2020 年）");
    }

    @Test
    void aFindingIsMendedByOneClickOrAcceptedForAReasonAndTakenBack() {
        add();
        fx.click("#mend-TOO_FEW");
        until("one more", () -> model.sitting().get().plan().measures().size() == 2 && jobs.running().isEmpty());
        fx.click("#exempt-TOO_FEW");
        Fx.run(() -> fx.find("#plan-reason", TextField.class).setText("本月迁出"));
        fx.click("#plan-exempt");
        until("it is accepted", () -> jobs.running().isEmpty() && checks().contains("已豁免"));
        assertThat(checks()).contains("措施只有2条，少于4条。", "理由：本月迁出（" + System.getProperty("user.name") + "）");
        assertThat(desk.plans().show("H1", 2020, null).findings()).extracting(PlanFinding::rule).doesNotContain("TOO_FEW");
        fx.click(fx.all("#plan-checks .button", Button.class).stream().filter(button -> button.getText().equals("撤销豁免")).findFirst().orElseThrow(), 1);
        until("it is taken back", () -> jobs.running().isEmpty() && !checks().contains("已豁免"));
        assertThat(model.sitting().get().view().get().findings()).extracting(PlanFinding::rule).contains("TOO_FEW");
    }

    /** From an empty plan to a sound one with everybody named, without touching the mouse. */
    @Test
    void aWholePlanIsMadeWithTheKeyboardOnly() {
        Fx.run(() -> table().requestFocus());
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        until("the first suggestion", () -> model.sitting().get().plan().measures().size() == 1);
        fx.press(KeyCode.ALT, KeyCode.DIGIT0);
        until("all of them", () -> model.sitting().get().plan().measures().size() >= 4);
        int measures = model.sitting().get().plan().measures().size();
        choose(0, 6);
        type("wang");
        fx.press(KeyCode.ENTER);
        for (int i = 1; i < measures; i++) {
            choose(i, 6);
            fx.press(KeyCode.CONTROL, KeyCode.D);
        }
        until("everybody is named", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().stream().allMatch(measure -> measure.duty().person().equals("wang")));
        assertThat(desk.plans().show("H1", 2020, null).findings()).isEmpty();
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the next household", () -> model.sitting().get().plan().household().equals("H2"));
    }

    @Test
    void measuresAreFoundByInitialsAndNothingIsChosenWhereNothingFits() {
        Fx.run(() -> table().requestFocus());
        type("jtys");
        assertThat(options()).containsExactly("option-P02");
        fx.press(KeyCode.BACK_SPACE);
        type("qq");
        assertThat(options()).isEmpty();
        assertThat(words()).contains("没有符合的，请换几个字，或按 Esc 退出。");
        fx.press(KeyCode.ENTER);
        assertThat(words()).as("still there to be corrected").contains("没有符合的，请换几个字，或按 Esc 退出。");
        fx.press(KeyCode.ESCAPE);
        fx.press(KeyCode.ENTER);
        fx.press(KeyCode.ENTER);
        until("the highlighted one is taken", () -> model.sitting().get().plan().measures().size() == 1);
    }

    @Test
    void aHouseholdSoughtWithEnterIsTheOneThatIsWrittenTo() {
        fx.press(KeyCode.CONTROL, KeyCode.F);
        type("wmy");
        until("the only one is open", () -> model.sitting().get().plan().household().equals("H2") && jobs.running().isEmpty());
        assertThat(Fx.get(() -> fx.scene().getFocusOwner().getId())).as("one goes on typing the name").isEqualTo("plans-wanted");
        fx.press(KeyCode.ENTER);
        until("the plan has the keyboard", () -> jobs.running().isEmpty() && Fx.get(() -> fx.scene().getFocusOwner() == table()));
        fx.press(KeyCode.ALT, KeyCode.DIGIT1);
        until("it is written", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().size() == 1);
        assertThat(desk.plans().show("H2", 2020, null).plan().measures()).hasSize(1);
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).isEmpty();
    }

    @Test
    void aListThatNarrowsNeverOpensAHouseholdByItself() {
        fx.click("#plans-list");
        Fx.run(() -> model.choose("H2"));
        until("the second is open", () -> model.sitting().get().plan().household().equals("H2"));
        Fx.run(() -> model.list().wanted().set("某"));
        Fx.run(() -> model.list().wanted().set("无此人"));
        fx.pulses(3);
        assertThat(model.sitting().get().plan().household()).isEqualTo("H2");
        assertThat(words()).contains("没有符合“无此人”的户，请换个姓名、首字母、村名或户编号。");
    }

    @Test
    void theKeyboardGoesRoundThePartsOfThePageAndBack() {
        Fx.run(() -> table().requestFocus());
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            fx.press(KeyCode.F6);
            way.add(Fx.get(() -> fx.scene().getFocusOwner().getId()));
        }
        assertThat(way).containsExactly("mend-NO_PLAN", "suggest-all", "plans-list", "plan-table");
        fx.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(Fx.get(() -> fx.scene().getFocusOwner().getId())).isEqualTo("plans-list");
    }

    @Test
    void furtherMedicalReliefIsWorkedOutToTheFenAsItIsTyped() {
        paper("plans-reaid");
        TextField burden = fx.find("#reaid-burden", TextField.class);
        List<String> told = new ArrayList<>();
        for (String typed : List.of("1999.99", "2000.01", "12345.67", "两千", "-1", "")) {
            Fx.run(() -> burden.setText(typed));
            told.add(fx.find("#reaid-aid", Label.class).getText() + " " + fx.find("#reaid-left", Label.class).getText());
        }
        assertThat(told).containsExactly("0.00 1999.99", "0.01 2000.00", "8276.54 4069.13", "— —", "— —", "— —");
    }

    @Test
    void undoAndRedoWorkWithKeysAndWithButtons() {
        add();
        add();
        Fx.run(() -> table().requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        until("one is left", () -> model.sitting().get().plan().measures().size() == 1);
        fx.click("#plans-undo");
        until("none is left", () -> model.sitting().get().plan().measures().isEmpty());
        Fx.run(() -> table().requestFocus());
        fx.press(KeyCode.CONTROL, KeyCode.Y);
        fx.click("#plans-redo");
        until("both are back", () -> model.sitting().get().plan().measures().size() == 2 && jobs.running().isEmpty());
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(model.sitting().get().plan());
    }

    @Test
    void escapeDropsWhatWasTypedAndAWrongDateIsRefusedInOneSentence() {
        add();
        choose(0, 9);
        type("20200101");
        fx.press(KeyCode.ESCAPE);
        assertThat(model.sitting().get().plan().measures().getFirst().term().start()).isEmpty();
        choose(0, 9);
        type("20200231");
        fx.press(KeyCode.ENTER);
        until("it is refused", () -> !alerts.sentences.isEmpty());
        assertThat(alerts.sentences).containsExactly("“20200231”不是日期，请写成 2020-7-1 或 7-1。");
        assertThat(model.sitting().get().plan().measures().getFirst().term().start()).isEmpty();
    }

    @Test
    void leavingACellWithTheMouseKeepsWhatWasTyped() {
        add();
        choose(0, 6);
        type("wang");
        fx.click("#plan-title");
        fx.click("#plans-next");
        until("it is saved", () -> model.sitting().get().plan().household().equals("H2") && jobs.running().isEmpty());
        assertThat(desk.plans().show("H1", 2020, null).plan().measures().getFirst().duty().person()).isEqualTo("wang");
    }

    @Test
    void severalAnswersAreTickedWithSpaceOrWithTheMouse() {
        add();
        choose(0, 2);
        fx.press(KeyCode.F2);
        assertThat(options()).containsExactly("option-01", "option-CHRONIC", "option-WHOLE_HOUSEHOLD");
        fx.press(KeyCode.SPACE);
        fx.click("#option-WHOLE_HOUSEHOLD");
        fx.press(KeyCode.ENTER);
        until("the answers changed", () -> model.sitting().get().plan().measures().getFirst().answers().equals(List.of("CHRONIC", "WHOLE_HOUSEHOLD")));
        assertThat(options()).isEmpty();
    }

    @Test
    void theListOfACellFarToTheRightOpensBelowThatCell() {
        add();
        Fx.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0, table().getVisibleLeafColumn(11));
        });
        fx.press(KeyCode.F2);
        Bounds table = Fx.get(() -> table().localToScene(table().getBoundsInLocal()));
        assertThat(Fx.get(() -> fx.scene().lookup("#option-DONE").localToScene(0, 0).getY())).isGreaterThan(table.getMinY());
        fx.click("#option-DONE");
        until("it is done", () -> model.sitting().get().plan().measures().getFirst().progression() == Progression.DONE);
    }

    @Test
    void linesMoveAndGoWithTheirKeys() {
        add();
        add();
        PlannedMeasure second = model.sitting().get().plan().measures().get(1);
        choose(1, 3);
        fx.press(KeyCode.ALT, KeyCode.UP);
        until("it moved up", () -> model.sitting().get().plan().measures().getFirst().equals(second));
        fx.press(KeyCode.CONTROL, KeyCode.DELETE);
        until("it is gone", () -> model.sitting().get().plan().measures().size() == 1 && !model.sitting().get().plan().measures().contains(second));
    }

    @Test
    void aLineIsCopiedToAnotherHouseholdAndTheCellAboveFilledDownWithKeys() {
        add();
        PlannedMeasure copied = model.sitting().get().plan().measures().getFirst();
        choose(0, 3);
        fx.press(KeyCode.CONTROL, KeyCode.C);
        fx.press(KeyCode.CONTROL, KeyCode.V);
        until("it stands twice", () -> model.sitting().get().plan().measures().equals(List.of(copied, copied)));
        choose(0, 6);
        type("wang");
        fx.press(KeyCode.ENTER);
        choose(1, 6);
        fx.press(KeyCode.CONTROL, KeyCode.D);
        until("it is filled", () -> model.sitting().get().plan().measures().stream().allMatch(measure -> measure.duty().person().equals("wang")) && jobs.running().isEmpty());
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(model.sitting().get().plan());
    }

    @Test
    void theOpenHouseholdIsPrintedAndThePlansGoToAWorkbookAndBack() throws IOException {
        Files.createDirectories(folder.resolve("表"));
        add();
        paper("plans-papers-CARD-DOCX-one");
        paper("plans-papers-NOTICE-PDF-one");
        paper("plans-papers-export");
        until("all is written", () -> jobs.running().isEmpty() && alerts.sentences.size() == 3);
        assertThat(alerts.sentences).containsExactly("已写好：" + folder.resolve("一户一策表 H1.docx"), "已写好：" + folder.resolve("明白卡 H1.pdf"), "已导出 1 户 1 条措施：" + folder.resolve("帮扶计划.xlsx"));
        assertThat(folder.resolve("一户一策表 H1.docx")).isNotEmptyFile();
        paper("plans-papers-CARD-PDF-all");
        paper("plans-papers-NOTICE-PDF-one");
        until("written over, and a file for the village", () -> jobs.running().isEmpty() && alerts.sentences.size() == 5);
        try (var written = Files.list(folder.resolve("表"))) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactly("城关镇-一碗水村-一户一策表.pdf");
        }
        PlannedMeasure kept = model.sitting().get().plan().measures().getFirst();
        choose(0, 6);
        type("wang");
        fx.press(KeyCode.ENTER);
        until("it is typed", () -> model.sitting().get().plan().measures().getFirst().duty().person().equals("wang"));
        paper("plans-papers-load");
        until("the workbook is back", () -> jobs.running().isEmpty() && model.sitting().get().plan().measures().equals(List.of(kept)));
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).containsExactly(kept);
    }

    @Test
    void plansAreAddedUpNamedAndCopiedForManyHouseholds() {
        add();
        paper("plans-duty");
        Fx.run(() -> fx.find("#plans-duty-person", TextField.class).setText("李某"));
        fx.click("#plans-duty-take");
        until("it is filled in", () -> jobs.running().isEmpty() && alerts.sentences.contains("已改 1 户的计划，1 条措施。"));
        assertThat(model.sitting().get().plan().measures().getFirst().duty().person()).isEqualTo("李某");
        paper("plans-totals");
        until("it is added up", () -> jobs.running().isEmpty() && !((TableView<?>) fx.scene().lookup("#plans-totals")).getItems().isEmpty());
        assertThat(((TableView<?>) fx.scene().lookup("#plans-totals")).getItems().stream().map(row -> ((Table.Row) row).cells().getFirst())).map(Object::toString).containsExactly("医疗救助和健康扶贫", "合计");
        fx.click("#plans-side-back");
        paper("plans-copy");
        until("nobody is similar", () -> jobs.running().isEmpty());
        assertThat(words()).contains("列表里没有原因相同、还没有计划的户。", "照此计划复制到别的户");
        fx.click("#plans-side-back");
        assertThat(fx.find("#plan-title", Label.class).getText()).isEqualTo("张**户 一户一策（2020 年）");
    }

    private void paper(String item) {
        Fx.run(() -> ((MenuButton) fx.scene().lookup("#plans-papers")).getItems().stream().filter(choice -> item.equals(choice.getId())).findFirst().orElseThrow().fire());
    }

    @Test
    void disclosedNamesAreReadEverywhereAndWhatCanBeUndoneStays() {
        add();
        until("it is saved", () -> jobs.running().isEmpty());
        assertThat(words()).contains("张**户 一户一策（2020 年）", "王**", "李**").noneMatch(word -> word.contains("张某国"));
        desk.disclosing().disclose("制定计划");
        Fx.run(() -> screen.show(Selection.none()));
        until("the names are there", () -> jobs.running().isEmpty());
        assertThat(words()).contains("张某国户 一户一策（2020 年）", "王某英", "李某芳").noneMatch(word -> word.contains("*"));
        assertThat(cells()).contains("张某国");
        assertThat(history()).anyMatch(line -> line.contains("张某国"));
        assertThat(model.sitting().get().canUndo()).isTrue();
        desk.disclosing().mask();
        Fx.run(() -> screen.show(Selection.none()));
        until("they are masked again", () -> jobs.running().isEmpty());
        assertThat(words()).contains("张**户 一户一策（2020 年）", "王**", "李**").noneMatch(word -> word.contains("某国") || word.contains("某芳"));
        assertThat(cells()).contains("张**").doesNotContain("张某国");
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }

    private List<String> cells() {
        return fx.all("#plan-table .table-cell", Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void add() {
        int before = Fx.get(() -> model.sitting().get().plan().measures().size());
        fx.click(fx.all("#plan-suggestions .button", Node.class).getFirst(), 1);
        until("a measure more", () -> model.sitting().get().plan().measures().size() == before + 1);
    }

    private void choose(int row, int column) {
        Fx.run(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(row, table().getVisibleLeafColumn(column));
            table().scrollToColumnIndex(column);
        });
        fx.pulses(2);
    }

    private void type(String text) {
        for (char key : text.toCharArray()) {
            fx.type(String.valueOf(key));
        }
    }

    private void until(String what, BooleanSupplier holds) {
        fx.until(what, holds);
        fx.pulses(3);
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return (TableView<Line>) fx.scene().lookup("#plan-table");
    }

    private List<String> checks() {
        return fx.all("#plan-checks .label", Label.class).stream().map(Label::getText).toList();
    }

    private List<String> history() {
        return fx.all("#plan-history .label", Label.class).stream().map(Label::getText).toList();
    }

    private List<String> options() {
        return fx.all(".hr-option", Node.class).stream().map(Node::getId).toList();
    }

    /** A window with one page. */
    private record Nowhere() implements Navigator {

        @Override
        public void open(String screen, Selection selection) {
            throw new AssertionError("there is no " + screen);
        }

        @Override
        public void changed() {
            // nobody counts along
        }
    }
}
