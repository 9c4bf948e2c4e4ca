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
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanEditingTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private final PlanEditing editing = new PlanEditing();

    @BeforeEach
    void open() {
        desk = County.open(folder);
        editing.sit(sitting("H1"), false);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMeasureChosenOnTheEmptyLineComesFilledInForWhoeverItIsFor() {
        assertThat(choose(0, MeasureField.MEASURE, "P02")).isZero();
        assertThat(measure(0)).isEqualTo(new PlannedMeasure("P1", List.of("01", "CHRONIC"), "P02", new PlannedMeasure.Quantity("1", "次/月"),
                new PlannedMeasure.Duty("卫健局", ""), new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", "2020-12-31"), Progression.NOT_STARTED, ""));
    }

    @Test
    void aPersonsMeasureGoesBeforeThoseOfTheHousehold() {
        choose(0, MeasureField.MEASURE, "H08");
        assertThat(choose(1, MeasureField.MEASURE, "P09")).isZero();
        assertThat(editing.sitting().plan().measures()).extracting(PlannedMeasure::measure).containsExactly("P09", "H08");
        assertThat(measure(0).target()).isEqualTo("P2");
    }

    @Test
    void aPersonChosenOnTheEmptyLineGetsAMeasureToChange() {
        choose(0, MeasureField.TARGET, "P2");
        assertThat(measure(0).target()).isEqualTo("P2");
        choose(0, MeasureField.MEASURE, "P10");
        assertThat(measure(0).target()).isEqualTo("P2");
        assertThat(measure(0).answers()).containsExactly("ABLE_TO_WORK");
    }

    @Test
    void anotherMeasureKeepsTimeMoneyAndProgress() {
        choose(0, MeasureField.MEASURE, "P02");
        editing.typed(line(0), MeasureField.FUND, "300");
        editing.typed(line(0), MeasureField.DUE, "6-30");
        choose(0, MeasureField.PROGRESS, "DONE");
        choose(0, MeasureField.MEASURE, "P01");
        assertThat(measure(0)).isEqualTo(new PlannedMeasure("P1", List.of("01", "CHRONIC"), "P01", new PlannedMeasure.Quantity("1", "人"),
                new PlannedMeasure.Duty("医保局", ""), new PlannedMeasure.Funding(30_000L, ""), new PlannedMeasure.Term("", "2020-06-30"), Progression.DONE, ""));
    }

    /** The office is another; the name is one that somebody typed. */
    @Test
    void anotherMeasureLeavesWhoWasNamed() {
        choose(0, MeasureField.MEASURE, "P02");
        editing.typed(line(0), MeasureField.RESPONSIBLE_PERSON, "王某");
        choose(0, MeasureField.MEASURE, "P01");
        assertThat(measure(0).duty()).isEqualTo(new PlannedMeasure.Duty("医保局", "王某"));
    }

    @Test
    void anotherTargetRefitsTheAnswersUnlessSomebodyChoseThemByHand() {
        choose(0, MeasureField.MEASURE, "P02");
        choose(0, MeasureField.TARGET, "P2");
        assertThat(measure(0).answers()).containsExactly("01");
        choose(0, MeasureField.ANSWERS, "CHRONIC");
        choose(0, MeasureField.TARGET, "P1");
        assertThat(measure(0).answers()).containsExactly("CHRONIC");
    }

    @Test
    void aLineThatChangedMeanwhileDoesNotStand() {
        choose(0, MeasureField.MEASURE, "P02");
        Line before = line(0);
        assertThat(editing.stands(editing.sitting(), before)).isTrue();
        editing.typed(before, MeasureField.RESULT, "好");
        assertThat(editing.stands(editing.sitting(), before)).isFalse();
        assertThat(editing.stands(sitting("H2"), line(0))).as("another household is open").isFalse();
        assertThat(editing.stands(editing.sitting(), new Line(1, null))).as("the empty line").isTrue();
        editing.sitting().edit(new Plan("H1", 2020, List.of()));
        assertThat(editing.stands(editing.sitting(), before)).as("it is gone").isFalse();
    }

    @Test
    void theEmptyLineHasNoCodesAndIsOnlyThereToEdit() {
        assertThat(editing.codes(MeasureField.MEASURE, new Line(0, null))).isEmpty();
        choose(0, MeasureField.MEASURE, "P02");
        assertThat(Line.of(editing.sitting().plan(), true)).containsExactly(line(0), new Line(1, null));
        assertThat(Line.of(editing.sitting().plan(), false)).containsExactly(line(0));
        assertThat(editing.codes(MeasureField.ANSWERS, line(0))).containsExactly("01", "CHRONIC");
        assertThat(editing.codes(MeasureField.PROGRESS, line(0))).containsExactly("NOT_STARTED");
    }

    @Test
    void whatFitsTheHouseholdIsOfferedFirst() {
        Options options = new Options(editing.sitting().view().get().subject(), Texts.chinese());
        assertThat(options.of(MeasureField.MEASURE, new Line(0, null))).startsWith(new Option("P01", "医疗救助和健康扶贫", "因病、长期慢性病"), new Option("P02", "家庭医生签约服务", "因病、长期慢性病"));
        assertThat(options.of(MeasureField.MEASURE, new Line(0, null))).hasSize(28);
        assertThat(options.of(MeasureField.TARGET, new Line(0, null))).containsExactly(new Option("P1", "张**", "长期慢性病"), new Option("P2", "李**", "有劳动能力"), new Option("HOUSEHOLD", "全户", ""));
        assertThat(options.of(MeasureField.PROGRESS, new Line(0, null)).stream().map(Option::label)).containsExactly("未开始", "进行中", "已完成");
    }

    @Test
    void theAnswersOfferedAreThoseOfTheHouseholdAndTheFittingOnesSaySo() {
        choose(0, MeasureField.MEASURE, "H08");
        Options options = new Options(editing.sitting().view().get().subject(), Texts.chinese());
        assertThat(options.of(MeasureField.ANSWERS, line(0))).containsExactly(new Option("01", "因病", "对得上"), new Option("WHOLE_HOUSEHOLD", "全户", "对得上"),
                new Option("CHRONIC", "长期慢性病", ""), new Option("ABLE_TO_WORK", "有劳动能力", ""));
    }

    @Test
    void anOptionIsFoundByCodeNameOrHintInAnyCase() {
        Option option = new Option("P02", "家庭医生签约服务", "长期慢性病");
        assertThat(List.of("p0", "医生", "慢性", "", " P02 ")).allMatch(option::matches);
        assertThat(option.matches("残疾")).isFalse();
    }

    private int choose(int index, MeasureField field, String code) {
        List<Line> lines = Line.of(editing.sitting().plan(), true);
        return editing.chosen(lines.get(index), field, List.of(code));
    }

    private Line line(int index) {
        return Line.of(editing.sitting().plan(), true).get(index);
    }

    private PlannedMeasure measure(int index) {
        return editing.sitting().plan().measures().get(index);
    }

    private Sitting sitting(String household) {
        Sitting.Opened opened = Sitting.Opened.read(desk.plans(), household, 2020, null);
        return new Sitting(desk.plans(), new InlineJobs(), opened, new PlanHistory(opened.view().plan()), refusal -> {
            throw refusal;
        });
    }
}
