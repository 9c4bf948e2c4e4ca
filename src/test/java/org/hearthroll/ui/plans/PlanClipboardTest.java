package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.PlanHistory;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanClipboardTest {

    private static final String DOCTOR = "张**\t因病、长期慢性病\t家庭医生签约服务\t2 次/月\t卫健局\t王某\t3,000.50\t专项资金\t2020-02-01\t2020-11-30\t进行中\t已签约";
    private static final PlannedMeasure MEASURE = new PlannedMeasure("P1", List.of("01", "CHRONIC"), "P02", new PlannedMeasure.Quantity("2", "次/月"), new PlannedMeasure.Duty("卫健局", "王某"),
            new PlannedMeasure.Funding(300_050L, "专项资金"), new PlannedMeasure.Term("2020-02-01", "2020-11-30"), Progression.RUNNING, "已签约");

    @TempDir
    private Path folder;
    private Desk desk;
    private PlanEditing editing;
    private PlanClipboard clipboard;

    @BeforeEach
    void open() {
        desk = County.open(folder);
        editing = new PlanEditing();
        Sitting.Opened opened = Sitting.Opened.read(desk.plans(), "H1", 2020, null);
        editing.sit(new Sitting(desk.plans(), new InlineJobs(), opened, new PlanHistory(opened.view().plan()), refusal -> {
            throw refusal;
        }), false);
        clipboard = new PlanClipboard(editing, Texts.chinese());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aWholeLineComesAsItWasShownAndIsSaved() {
        clipboard.paste(DOCTOR + "\r\n", 0, MeasureField.TARGET);
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(new Plan("H1", 2020, List.of(MEASURE)));
    }

    @Test
    void severalLinesOfASheetBecomeMeasuresPeopleFirstAndOneEdit() {
        clipboard.paste("全户\t\t全员参保参合\n" + DOCTOR + "\n全户\t01\tH09", 0, MeasureField.TARGET);
        assertThat(editing.sitting().plan().measures()).extracting(PlannedMeasure::measure).containsExactly("P02", "H08", "H09");
        assertThat(editing.sitting().plan().measures().get(1).answers()).as("an empty cell is empty").isEmpty();
        editing.sitting().undo();
        assertThat(editing.sitting().plan().measures()).isEmpty();
    }

    @Test
    void cellsGoIntoTheLinesFromTheChosenOneOn() {
        clipboard.paste(DOCTOR + "\n全户\t01\tH09", 0, MeasureField.TARGET);
        clipboard.paste("民政局\t李某\n\t赵某", 0, MeasureField.RESPONSIBLE_UNIT);
        assertThat(editing.sitting().plan().measures()).extracting(PlannedMeasure::duty).containsExactly(new PlannedMeasure.Duty("民政局", "李某"), new PlannedMeasure.Duty("", "赵某"));
    }

    @Test
    void whereOneCellIsNotUnderstoodNothingIsPasted() {
        assertThat(refused(DOCTOR + "\n全户\t01\t修桥", MeasureField.TARGET)).isEqualTo("粘贴的第 2 行：“措施”一栏的“修桥”不认识，请写成下拉列表里的名称或代码。没有粘贴任何一行。");
        assertThat(refused(DOCTOR.replace("3,000.50", "三千"), MeasureField.TARGET)).startsWith("粘贴的第 1 行：资金“三千”不是金额");
        assertThat(refused("2020-01-01", MeasureField.START)).isEqualTo("粘贴的第 1 行：没有写明是哪项措施。没有粘贴任何一行。");
        assertThat(editing.sitting().plan().measures()).isEmpty();
    }

    @Test
    void theCellAboveIsFilledDown() {
        clipboard.paste(DOCTOR + "\n全户\t01\tH09", 0, MeasureField.TARGET);
        for (MeasureField field : List.of(MeasureField.RESPONSIBLE_PERSON, MeasureField.FUND, MeasureField.DUE, MeasureField.PROGRESS, MeasureField.QUANTITY)) {
            editing.fill(0, 1, field);
        }
        assertThat(editing.sitting().plan().measures().get(1)).isEqualTo(new PlannedMeasure("HOUSEHOLD", List.of("01"), "H09", new PlannedMeasure.Quantity("2", "次/月"),
                new PlannedMeasure.Duty("社会力量", "王某"), new PlannedMeasure.Funding(300_050L, ""), new PlannedMeasure.Term("", "2020-11-30"), Progression.RUNNING, ""));
    }

    @Test
    void whatIsCopiedIsOneLineAMeasureWhateverIsInIt() {
        assertThat(PlanClipboard.text(List.of(List.of("a\tb", "c\nd"), List.of("", "e")))).isEqualTo("a b\tc d\n\te");
    }

    private String refused(String copied, MeasureField from) {
        try {
            clipboard.paste(copied, 0, from);
        } catch (Refusal refusal) {
            return Texts.chinese().say(refusal.said());
        }
        throw new AssertionError("it was not refused");
    }
}
