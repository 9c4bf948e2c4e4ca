package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.planCase;
import static org.hearthroll.plan.Examples.rules;

import java.util.List;
import org.hearthroll.model.Household;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final Household SICK = household(List.of(member("1", "张某国", "health=02", "labour=03"), member("2", "李某芳", "labour=01")),
            "main_cause=01", "other_causes=99");

    @Test
    void aHouseholdWithoutMeasuresHasNoPlanAndNothingElseAgainstIt() {
        assertThat(said(planCase(SICK))).containsExactly("NO_PLAN ERROR 0 没有2020年的帮扶计划。");
    }

    @Test
    void aSoundPlanHasNothingAgainstIt() {
        assertThat(rules(planCase(SICK, measure("1", "P02", "01"), measure("1", "P01", "CHRONIC"), measure("2", "P09", "ABLE_TO_WORK"), forAll("H08", "99")))).isEmpty();
    }

    @Test
    void threeMeasuresAreTooFewAndFourAreEnough() {
        PlannedMeasure one = measure("1", "P02", "01", "99");
        PlannedMeasure other = measure("1", "P01", "01");
        assertThat(said(planCase(SICK, one, other, forAll("H08", "99")))).containsExactly("TOO_FEW ERROR 0 措施只有3条，少于4条。");
        assertThat(rules(planCase(SICK, one, other, forAll("H08", "99"), forAll("H09", "01")))).isEmpty();
    }

    @Test
    void everyPersonalMeasureBelowAHouseholdsIsNamedByItsNumber() {
        PlanCase mixed = planCase(SICK, forAll("H08", "99"), measure("1", "P02", "01"), forAll("H09", "01"), measure("1", "P01", "CHRONIC"));
        assertThat(said(mixed)).containsExactly("PERSON_FIRST WARNING 2 第2条是对个人的措施，应排在第1条全户措施之前（先人后户）。",
                "PERSON_FIRST WARNING 4 第4条是对个人的措施，应排在第1条全户措施之前（先人后户）。");
    }

    @Test
    void aMeasureThatNamesNothingAnswersNothing() {
        assertThat(said(four(measure("1", "P03")))).containsExactly("ANSWERS_NOTHING ERROR 1 第1条“健康扶贫医疗再救助”没有写明针对哪个原因或情况。");
    }

    @Test
    void aMeasureAnswersNothingIfTheHouseholdDoesNotStateTheCause() {
        assertThat(said(four(measure("1", "P04", "03")))).containsExactly(
                "ANSWERS_NOTHING ERROR 1 第1条“就学补助或贷款”与所写的“因学”对不上：本户没有记录这个原因或情况，或者这条措施不针对它。");
    }

    @Test
    void aMeasureAnswersNothingIfTheMatrixDoesNotAllowItForTheCause() {
        assertThat(rules(four(forAll("H04", "01")))).containsExactly("ANSWERS_NOTHING");
    }

    @Test
    void aConditionCountsOnlyForThePersonWhoHasIt() {
        assertThat(rules(four(measure("1", "P02", "CHRONIC")))).isEmpty();
        assertThat(rules(four(measure("2", "P02", "CHRONIC")))).containsExactly("ANSWERS_NOTHING");
        assertThat(rules(four(forAll("P02", "CHRONIC")))).isEmpty();
    }

    @Test
    void oneFittingAnswerAmongSeveralIsEnough() {
        assertThat(rules(four(measure("1", "P02", "03", "CHRONIC")))).isEmpty();
    }

    @Test
    void aCauseWithoutARowIsAnsweredByAnyMeasureThatNamesIt() {
        PlannedMeasure sickness = measure("1", "P02", "01");
        PlannedMeasure relief = measure("1", "P01", "01");
        PlannedMeasure help = forAll("H09", "01");
        PlanCase unnamed = planCase(SICK, sickness, relief, measure("2", "P09", "ABLE_TO_WORK"), help);
        assertThat(said(unnamed)).containsExactly("CAUSE_UNANSWERED ERROR 0 “其他”没有对应的措施，请在针对它的措施里写明。");
        assertThat(rules(planCase(SICK, sickness, relief, measure("2", "P09", "99"), help))).isEmpty();
    }

    @Test
    void anUnansweredCauseSaysWhichMeasuresWouldDo() {
        Household thirsty = household(List.of(), "main_risk=R10");
        assertThat(said(planCase(thirsty, forAll("H08", "WHOLE_HOUSEHOLD"), forAll("H01"), forAll("H02"), forAll("H03")))).filteredOn(said -> said.startsWith("CAUSE"))
                .containsExactly("CAUSE_UNANSWERED ERROR 0 “因安全饮水”没有对应的措施，至少要有其中一条：饮水工程。");
    }

    @Test
    void anUnmatchedCauseCanBeNamedToo() {
        Household odd = household(List.of(), "main_cause=UNMATCHED");
        assertThat(rules(planCase(odd, forAll("H08", "UNMATCHED"), forAll("H01", "UNMATCHED"), forAll("H02", "UNMATCHED"), forAll("H13", "UNMATCHED")))).isEmpty();
    }

    @Test
    void somebodyWhoLeftTheHouseholdIsReported() {
        assertThat(rules(four(measure("9", "P02", "01")))).containsExactly("TARGET_GONE");
    }

    @Test
    void dueOnTheDayOfTheStartIsFineTheDayBeforeIsNot() {
        assertThat(rules(four(dated("2020-05-01", "2020-05-01")))).isEmpty();
        assertThat(rules(four(dated("", "2020-04-30")))).isEmpty();
        assertThat(said(four(dated("2020-05-01", "2020-04-30")))).containsExactly("DUE_BEFORE_START ERROR 1 第1条的完成时限2020-04-30早于开始日期2020-05-01。");
    }

    @Test
    void aUnitOrAPersonMustAnswerForAMeasure() {
        assertThat(rules(four(answeredFor("", "王某")))).isEmpty();
        assertThat(rules(four(answeredFor("", "")))).containsExactly("NO_RESPONSIBLE");
    }

    @Test
    void trainingSaysForHowMany() {
        PlannedMeasure training = measure("2", "P09", "ABLE_TO_WORK");
        PlannedMeasure open = new PlannedMeasure(training.target(), training.answers(), training.measure(), new PlannedMeasure.Quantity("", "人"),
                training.duty(), training.funding(), training.term(), training.progression(), "");
        assertThat(rules(four(training))).isEmpty();
        assertThat(rules(four(open))).containsExactly("QUANTITY_MISSING");
    }

    @Test
    void everyRuleSpeaksEnglishToo() {
        assertThat(PlanCheck.check(planCase(SICK, measure("9", "P09"))).stream().map(finding -> Texts.english().say(finding.message())))
                .allMatch(sentence -> sentence.endsWith(".") && sentence.replace("张**", "").chars().allMatch(c -> c < 0x2E80));
        assertThat(PlanCheck.ids()).hasSize(24).doesNotHaveDuplicates();
    }

    /** A plan of four that is sound but for the given first measure. */
    private static PlanCase four(PlannedMeasure first) {
        Plan plan = Examples.plan(first, measure("1", "P01", "01"), forAll("H09", "01"), forAll("H08", "99"));
        return PlanCase.of(SICK, PlanOrder.peopleFirst(plan), Examples.DAY, Catalogue.standard());
    }

    private static PlannedMeasure dated(String start, String due) {
        return new PlannedMeasure("1", List.of("01"), "P02", new PlannedMeasure.Quantity("", ""), new PlannedMeasure.Duty("卫健局", "王某"),
                new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term(start, due), Progression.NOT_STARTED, "");
    }

    private static PlannedMeasure answeredFor(String unit, String person) {
        return new PlannedMeasure("1", List.of("01"), "P02", new PlannedMeasure.Quantity("", ""), new PlannedMeasure.Duty(unit, person),
                new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");
    }

    private static List<String> said(PlanCase planCase) {
        return PlanCheck.check(planCase).stream().map(finding -> finding.rule() + " " + finding.severity() + " " + finding.measure() + " "
                + Texts.chinese().say(finding.message())).toList();
    }

    @Test
    void whatBreaksTheHouseIsAnErrorAndWhatOnlyLacksIsAWarning() {
        assertThat(PlanCheck.check(planCase(SICK, measure("1", "P02"))).stream().filter(finding -> finding.severity() == Severity.ERROR).map(PlanFinding::rule))
                .containsExactly("TOO_FEW", "ANSWERS_NOTHING", "CAUSE_UNANSWERED");
    }
}
