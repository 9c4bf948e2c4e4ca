package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.plan;
import static org.hearthroll.plan.Examples.planCase;

import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

    private static final PlanCase SUBJECT = planCase(household(List.of(member("1", "欧阳某某"))));
    private static final PlannedMeasure DOCTOR = measure("1", "P02", "01");
    private static final PlannedMeasure INSURANCE = forAll("H08", "WHOLE_HOUSEHOLD");

    @Test
    void equalStatesDoNotDiffer() {
        assertThat(said(plan(DOCTOR), plan(DOCTOR))).isEmpty();
    }

    @Test
    void aNewMeasureIsNamedWithItsPlaceAndTheMaskedPerson() {
        assertThat(said(plan(INSURANCE), plan(DOCTOR, INSURANCE))).containsExactly("新增第1条：家庭医生签约服务（欧阳**）");
    }

    @Test
    void aSecondMeasureOfTheSameWordsIsAnAddition() {
        assertThat(said(plan(DOCTOR), plan(DOCTOR, DOCTOR))).containsExactly("新增第2条：家庭医生签约服务（欧阳**）");
    }

    @Test
    void aRemovedMeasureIsNamedByThePlaceItHad() {
        assertThat(said(plan(DOCTOR, INSURANCE), plan(DOCTOR))).containsExactly("删除第2条：全员参保参合");
    }

    @Test
    void aMoveSaysFromWhereToWhere() {
        assertThat(said(plan(DOCTOR, INSURANCE), plan(INSURANCE, DOCTOR)))
                .containsExactly("“全员参保参合”由第2条移到第1条", "“家庭医生签约服务”由第1条移到第2条");
    }

    @Test
    void everyFieldIsComparedAndShownAsPeopleReadIt() {
        PlannedMeasure other = new PlannedMeasure("HOUSEHOLD", List.of("01", "CHRONIC"), "P01", new PlannedMeasure.Quantity("2", "次"),
                new PlannedMeasure.Duty("", "李某"), new PlannedMeasure.Funding(300_000L, "专项资金"), new PlannedMeasure.Term("2020-02-01", "2020-12-31"),
                Progression.DONE, "已落实");
        assertThat(said(plan(DOCTOR), plan(other))).containsExactly("第1条对象：欧阳** → 全户", "第1条原因：因病 → 因病、长期慢性病",
                "第1条措施：家庭医生签约服务 → 医疗救助和健康扶贫", "第1条数量：1 → 2", "第1条单位：人 → 次", "第1条责任单位：卫健局 → （空）",
                "第1条责任人：王某 → 李某", "第1条资金（元）：（空） → 3,000", "第1条资金来源：（空） → 专项资金", "第1条开始：2020-01-01 → 2020-02-01",
                "第1条时限：（空） → 2020-12-31", "第1条进展：未开始 → 已完成", "第1条成效：（空） → 已落实");
    }

    @Test
    void namesAndStagesAreSpokenInTheLanguageOfTheReader() {
        PlannedMeasure running = new PlannedMeasure("1", List.of(), "P02", DOCTOR.quantity(), DOCTOR.duty(), DOCTOR.funding(), DOCTOR.term(), Progression.RUNNING, "");
        assertThat(changes(plan(DOCTOR), plan(running)).stream().map(Texts.english()::say))
                .containsExactly("Measure 1, Answers: Illness → (empty)", "Measure 1, State: To do → Running");
    }

    @Test
    void anInsertionAndADeletionAtOnceAreBothTold() {
        assertThat(said(plan(DOCTOR, INSURANCE), plan(forAll("H01"), forAll("H02"), INSURANCE)))
                .containsExactly("删除第1条：家庭医生签约服务", "新增第1条：产业发展项目或资金（全户）", "新增第2条：小额贴息贷款（全户）");
    }

    private static List<Message> changes(Plan before, Plan after) {
        return PlanChanges.between(SUBJECT, before, after);
    }

    private static List<String> said(Plan before, Plan after) {
        return changes(before, after).stream().map(Texts.chinese()::say).toList();
    }
}
