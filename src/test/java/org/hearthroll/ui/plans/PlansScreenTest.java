package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearthroll.figures.Table;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.Test;

/** Plans made with the mouse, and with the keyboard where a cell is typed in. */
class PlansScreenTest extends PlansPage {

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
        assertThat(checks()).containsExactly("留意", "只有责任单位、没有责任人的措施：第 1–4 条。", "通过", "措施 4 条，条数够了。先人后户，次序正确。每条措施都对得上原因或情况。每个致贫原因都有对应的措施。");
        ScrollPane below = Fx.get(() -> (ScrollPane) fx.all(".scroll-pane", Node.class).stream().filter(pane -> Areas.holds(pane, fx.find("#plan-checks", Node.class))).findFirst().orElseThrow());
        Fx.run(() -> below.setVvalue(1));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the next household", () -> model.sitting().get().plan().household().equals("H2"));
        assertThat(Fx.get(below::getVvalue)).as("its checks are in sight").isZero();
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
}
