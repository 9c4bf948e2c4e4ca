package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Register;
import org.hearthroll.text.Language;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTotalsTest {

    private static final Scope ALL = Scope.of(null);

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        Register.make(folder.resolve("county.hearth"), "2020-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"), List.of(new Member("P1", "张某国", Map.of("health", "02")))),
                new Household("H2", new Place("城关镇", "新民村", ""), Map.of("head_name", "王某英", "main_cause", "07"), List.of(new Member("P2", "王某英", Map.of("health", "03", "labour", "01")))),
                new Household("H3", new Place("空乡", "胜利村", ""), Map.of("head_name", "赵某", "main_cause", "01"), List.of())));
        desk = Desk.writing(folder.resolve("county.hearth"));
        plan("H1", 2020, measure("P1", "P01", "医保局", 10L, "专项", Progression.DONE), measure("P1", "P02", "卫健局", null, "", Progression.RUNNING));
        plan("H2", 2020, measure("P2", "P01", "医保局", 300_005L, "专项", Progression.NOT_STARTED), measure("HOUSEHOLD", "P01", "", 0L, "", Progression.NOT_STARTED));
        plan("H1", 2021, measure("P1", "P01", "医保局", null, "", Progression.NOT_STARTED));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Ten fen and 3,000.05 yuan are 3,000.15 yuan; what states no funds is not 0. */
    @Test
    void measuresAndFundsAddUpExactlyByMeasure() {
        assertThat(rows(ALL, PlanTotals.By.MEASURE)).containsExactly("医疗救助和健康扶贫 2 3 1 3 3000.15", "家庭医生签约服务 1 1 0 0 null", "合计 2 4 1 3 3000.15");
    }

    @Test
    void whatStatesNoUnitOrSourceHasARowOfItsOwn() {
        assertThat(rows(ALL, PlanTotals.By.UNIT)).containsExactly("医保局 2 2 1 2 3000.15", "卫健局 1 1 0 0 null", "未填 1 1 0 1 0.00", "合计 2 4 1 3 3000.15");
        assertThat(rows(ALL, PlanTotals.By.SOURCE)).containsExactly("专项 2 2 1 2 3000.15", "未填 2 2 0 1 0.00", "合计 2 4 1 3 3000.15");
    }

    @Test
    void aTownshipWithoutAMeasureIsListed() {
        assertThat(rows(ALL, PlanTotals.By.TOWNSHIP)).containsExactly("城关镇 2 4 1 3 3000.15", "空乡 0 0 0 0 null", "合计 2 4 1 3 3000.15");
        assertThat(rows(ALL.and("village", "新民村"), PlanTotals.By.TOWNSHIP)).containsExactly("城关镇 1 2 0 2 3000.05", "合计 1 2 0 2 3000.05");
    }

    @Test
    void everyYearIsARow() {
        assertThat(rows(ALL, PlanTotals.By.YEAR)).containsExactly("2020 2 4 1 3 3000.15", "2021 1 1 0 0 null", "合计 2 5 1 3 3000.15");
    }

    @Test
    void whoAnswersIsNamedInManyPlansAtOnceButOnlyWhereItIsMeant() {
        assertThat(desk.planBulk().assign(ALL, 2020, new PlanBulk.Duty("医保局", "", "李某", true), Progress.none())).isEqualTo(new PlanBulk.Done(2, 2));
        assertThat(persons("H1")).containsExactly("李某", "");
        assertThat(desk.planBulk().assign(ALL.and("village", "新民村"), 2020, new PlanBulk.Duty("", "镇政府", "孙某", true), Progress.none())).isEqualTo(new PlanBulk.Done(1, 1));
        assertThat(persons("H2")).as("who is named stays").containsExactly("李某", "孙某");
        assertThat(desk.planBulk().assign(ALL, 2020, new PlanBulk.Duty("", "", "钱某", false), Progress.none())).isEqualTo(new PlanBulk.Done(2, 4));
        assertThat(persons("H1")).containsExactly("钱某", "钱某");
        assertThat(desk.plans().history(desk.plans().show("H1", 2020, null), 99)).hasSize(3);
    }

    @Test
    void aCopiedPlanTakesWhatFitsAndSaysWhatDoesNot() {
        PlanView from = desk.plans().show("H1", 2020, null);
        List<PlanBulk.Copied> preview = desk.planBulk().preview(from, List.of("H2", "H3", "H9"));
        assertThat(preview).extracting(copied -> copied.household() + " " + copied.head() + " " + copied.fitting().stream().map(m -> m.target() + ":" + m.measure() + ":" + m.answers()).toList() + " " + copied.unfit())
                .containsExactly("H2 王某英 [P2:P01:[SERIOUS_ILLNESS]] [P02]", "H3 赵某 [HOUSEHOLD:P01:[01], HOUSEHOLD:P02:[01]] []");
        assertThat(desk.planBulk().copy(2020, preview, Progress.none())).as("H2 has it already").isEqualTo(new PlanBulk.Done(1, 2));
        assertThat(desk.plans().show("H3", 2020, null).plan().measures()).allMatch(measure -> measure.progression() == Progression.NOT_STARTED && measure.result().isEmpty());
        assertThat(desk.plans().show("H2", 2020, null).plan().measures()).hasSize(2);
    }

    /** Two ill people here, one there: the measure is counted, and added, once. */
    @Test
    void whatSeveralPeopleHadIsCopiedOnceToTheOneWhoNeedsIt() {
        PlannedMeasure doctor = measure("P1", "P02", "卫健局", null, "", Progression.NOT_STARTED);
        plan("H1", 2020, measure("P1", "P01", "医保局", null, "", Progression.NOT_STARTED), measure("HOUSEHOLD", "P01", "医保局", null, "", Progression.NOT_STARTED), doctor, doctor.withTarget("HOUSEHOLD"));
        List<PlanBulk.Copied> preview = desk.planBulk().preview(desk.plans().show("H1", 2020, null), List.of("H2", "H3"));
        assertThat(preview).extracting(copied -> copied.fitting().stream().map(m -> m.target() + ":" + m.measure()).toList() + " " + copied.unfit()).containsExactly("[P2:P01] [P02]", "[HOUSEHOLD:P01, HOUSEHOLD:P02] []");
    }

    /** In an earlier period H2 had an illness of another kind, and another measure fits it. */
    @Test
    void whatFitsIsReadFromThePeriodThePlanIsShownIn() {
        desk.close();
        Register.add(folder.resolve("county.hearth"), "2019-12", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"), List.of(new Member("P1", "张某国", Map.of("health", "02")))),
                new Household("H2", new Place("城关镇", "新民村", ""), Map.of("head_name", "王某英", "main_cause", "07"), List.of(new Member("P2", "王某英", Map.of("health", "02"))))), 3);
        desk = Desk.writing(folder.resolve("county.hearth"));
        assertThat(fits(desk.plans().show("H1", 2020, "2019-12"))).containsExactly("P2:P01:[CHRONIC]", "P2:P02:[CHRONIC]");
        assertThat(fits(desk.plans().show("H1", 2020, null))).containsExactly("P2:P01:[SERIOUS_ILLNESS]");
    }

    private List<String> fits(PlanView from) {
        return desk.planBulk().preview(from, List.of("H2")).getFirst().fitting().stream().map(m -> m.target() + ":" + m.measure() + ":" + m.answers()).toList();
    }

    private void plan(String household, int year, PlannedMeasure... measures) {
        desk.plans().save(desk.plans().show(household, year, null), new Plan(household, year, List.of(measures)));
    }

    private static PlannedMeasure measure(String target, String code, String unit, Long fen, String source, Progression progression) {
        return new PlannedMeasure(target, List.of("01"), code, new PlannedMeasure.Quantity("1", "人"), new PlannedMeasure.Duty(unit, ""), new PlannedMeasure.Funding(fen, source),
                new PlannedMeasure.Term("", ""), progression, progression == Progression.DONE ? "已办" : "");
    }

    private List<String> persons(String household) {
        return desk.plans().show(household, 2020, null).plan().measures().stream().map(measure -> measure.duty().person()).toList();
    }

    private List<String> rows(Scope scope, PlanTotals.By by) {
        Table table = desk.planTotals(Language.CHINESE).table(scope, 2020, by, Progress.none());
        return table.rows().stream().map(row -> String.join(" ", row.cells().stream().map(String::valueOf).toList())).toList();
    }
}
