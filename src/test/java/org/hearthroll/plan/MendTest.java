package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.plan;
import static org.hearthroll.plan.Examples.planCase;

import java.util.List;
import java.util.Optional;
import org.hearthroll.model.Household;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class MendTest {

    private static final Household SICK = household(List.of(member("1", "甲", "health=02"), member("2", "乙", "health=01", "labour=01", "school=05")), "main_cause=01");
    private static final PlannedMeasure DOCTOR = measure("1", "P02", "01");

    @Test
    void whatIsMissingIsAddedForWhomItIsMissing() {
        assertThat(mended("CAUSE_UNANSWERED", planCase(SICK, forAll("H08", "WHOLE_HOUSEHOLD")))).contains("加入“医疗救助和健康扶贫”（甲）");
        assertThat(mended("PERSON_UNANSWERED", planCase(household(List.of(member("1", "甲", "health=02"), member("2", "乙", "health=02")), "main_cause=01"), DOCTOR)))
                .contains("加入“医疗救助和健康扶贫”（乙）");
        assertThat(mended("TOO_FEW", planCase(SICK, DOCTOR))).contains("加入“就学补助或贷款”（乙）");
    }

    @Test
    void everyMendTakesAwayWhatItMends() {
        PlannedMeasure late = DOCTOR.withTerm(new PlannedMeasure.Term("2020-07-01", "2020-06-30"));
        for (PlanCase planCase : List.of(planCase(SICK, forAll("H08", "WHOLE_HOUSEHOLD"), DOCTOR), planCase(SICK, late), planCase(SICK, DOCTOR.withTerm(new PlannedMeasure.Term("", "2021-01-01"))), planCase(SICK, DOCTOR, DOCTOR), planCase(SICK, DOCTOR.withTarget("9")),
                planCase(SICK, DOCTOR.withAnswers(List.of())), planCase(SICK, DOCTOR.withDuty(new PlannedMeasure.Duty("", ""))), planCase(SICK, measure("2", "P06", "03")),
                planCase(SICK, measure("2", "P09", "ABLE_TO_WORK").withQuantity(new PlannedMeasure.Quantity("", "人"))))) {
            for (PlanFinding finding : PlanCheck.check(planCase)) {
                Mend.of(planCase, finding).filter(_ -> !finding.rule().equals("TOO_FEW")).ifPresent(mend -> assertThat(PlanCheck.check(planCase.with(mend.plan()))).as(finding.toString())
                        .noneMatch(left -> left.rule().equals(finding.rule()) && left.subject().equals(finding.subject()) && left.message().equals(finding.message())));
            }
        }
    }

    @Test
    void eachMendSaysWhatItDoes() {
        assertThat(mended("PERSON_FIRST", planCase(SICK, forAll("H08", "WHOLE_HOUSEHOLD"), DOCTOR))).contains("按先人后户重排");
        assertThat(mended("REPEATED", planCase(SICK, DOCTOR, DOCTOR))).contains("删除这一条");
        assertThat(mended("NOT_VOCATIONAL", planCase(SICK, measure("2", "P06", "03")))).contains("删除这一条");
        assertThat(mended("TARGET_GONE", planCase(SICK, DOCTOR.withTarget("9")))).contains("改为甲");
        assertThat(mended("ANSWERS_NOTHING", planCase(SICK, DOCTOR.withAnswers(List.of())))).contains("改为针对“因病、长期慢性病”");
        assertThat(mended("DUE_BEFORE_START", planCase(SICK, DOCTOR.withTerm(new PlannedMeasure.Term("2020-07-01", "2020-06-30"))))).contains("对调两个日期");
        assertThat(mended("NO_RESPONSIBLE", planCase(SICK, DOCTOR.withDuty(new PlannedMeasure.Duty("", ""))))).contains("责任单位填卫健局");
        assertThat(mended("OUTSIDE_YEAR", planCase(SICK, DOCTOR.withTerm(new PlannedMeasure.Term("2020-07-01", "2021-06-30"))))).contains("时限改为 2020-12-31");
    }

    @Test
    void whatOnlyTheUserCanKnowIsLeftToThem() {
        assertThat(mended("NO_PERSON", planCase(SICK, DOCTOR.withDuty(new PlannedMeasure.Duty("卫健局", ""))))).isEmpty();
        assertThat(mended("OUTSIDE_YEAR", planCase(SICK, DOCTOR.withTerm(new PlannedMeasure.Term("2021-01-01", ""))))).isEmpty();
        assertThat(mended("OUTSIDE_YEAR", planCase(SICK, DOCTOR.withTerm(new PlannedMeasure.Term("2021-01-01", "2021-06-30"))))).isEmpty();
        assertThat(mended("OUTSIDE_YEAR", planCase(SICK, DOCTOR.withTerm(new PlannedMeasure.Term("", "2019-12-31"))))).isEmpty();
        assertThat(mended("ANSWERS_NOTHING", planCase(SICK, forAll("H07", "R10")))).as("it fits nobody here").isEmpty();
    }

    @Test
    void anExceptionTakesItsFindingOutOfTheCheckAndNothingElse() {
        PlanCase two = planCase(household(List.of(member("1", "甲", "health=02"), member("2", "乙", "health=02"), member("3", "丙", "health=02")), "main_cause=01"), DOCTOR);
        PlanExemption exemption = new PlanExemption(7, "9900000001", 2020, "PERSON_UNANSWERED", "CHRONIC@2", "在外地就医", "李某", "2020-05-01T08:00:00+08:00");
        assertThat(PlanCheck.check(two.excepting(List.of(exemption)))).extracting(PlanFinding::rule, PlanFinding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TOO_FEW", ""), org.assertj.core.groups.Tuple.tuple("PERSON_UNANSWERED", "CHRONIC@3"));
        assertThat(PlanCheck.accepted(two.excepting(List.of(exemption)))).extracting(accepted -> accepted.finding().subject() + " " + accepted.exemption().reason()).containsExactly("CHRONIC@2 在外地就医");
        Plan helped = plan(DOCTOR, DOCTOR.withTarget("2"));
        assertThat(PlanCheck.accepted(two.with(helped).excepting(List.of(exemption)))).as("nothing needs it any more").isEmpty();
    }

    private static Optional<String> mended(String rule, PlanCase planCase) {
        PlanFinding found = PlanCheck.check(planCase).stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
        return Mend.of(planCase, found).map(mend -> Texts.chinese().say(mend.what()));
    }
}
