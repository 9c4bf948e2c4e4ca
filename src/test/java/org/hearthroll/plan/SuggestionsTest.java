package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.plan;
import static org.hearthroll.plan.Examples.planCase;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Household;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Household SICK = household(List.of(member("1", "张某国", "health=02"), member("2", "李某芳", "labour=01")), "main_cause=01");

    @Test
    void whatMendsAnUnansweredCauseForSomebodyComesFirst() {
        assertThat(told(planCase(SICK))).startsWith("1 P01 因：张** 长期慢性病", "1 P02 因：张** 长期慢性病", "HOUSEHOLD H09 因：张** 长期慢性病");
    }

    @Test
    void whatThePlanHasIsNotSuggestedAgain() {
        assertThat(told(planCase(SICK, measure("1", "P02", "01"), forAll("H08", "01"))))
                .containsExactly("1 P01 因：张** 长期慢性病", "2 P09 因：李** 有劳动能力", "2 P10 因：李** 有劳动能力", "2 P11 因：李** 有劳动能力",
                        "2 P12 因：李** 有劳动能力", "HOUSEHOLD H09 因：张** 长期慢性病");
    }

    @Test
    void aCauseWithoutAnybodyToBlameStillGetsItsMeasures() {
        assertThat(told(planCase(household(List.of(), "main_risk=R10")))).containsExactly("HOUSEHOLD H07 因：因安全饮水", "HOUSEHOLD H08 每户都应有");
    }

    @Test
    void aSuggestionComesFilledIn() {
        assertThat(Suggestions.of(planCase(SICK)).getFirst().measure()).isEqualTo(new PlannedMeasure("1", List.of("01", "CHRONIC"), "P01",
                new PlannedMeasure.Quantity("1", "人"), new PlannedMeasure.Duty("医保局", ""), new PlannedMeasure.Funding(null, ""),
                new PlannedMeasure.Term("", "2020-12-31"), Progression.NOT_STARTED, ""));
    }

    @Test
    void everySuggestionAnswersSomethingAndAllOfThemTogetherMendThePlan() {
        Household hard = household(List.of(member("1", "甲", "health=04", "medical_insurance=0"), member("2", "乙", "school=11", "dropout_reason=厌学")),
                "main_cause=11", "other_causes=03;10", "dangerous_house=1", "safe_water=0");
        List<PlannedMeasure> taken = new ArrayList<>();
        for (List<Suggestion> open = Suggestions.of(planCase(hard)); !open.isEmpty(); open = Suggestions.of(planCase(hard, taken.toArray(PlannedMeasure[]::new)))) {
            taken.add(open.getFirst().measure());
        }
        Plan all = PlanOrder.peopleFirst(plan(taken.toArray(PlannedMeasure[]::new)));
        assertThat(PlanCheck.check(PlanCase.of(hard, all, Examples.DAY, Catalogue.standard()))).extracting(PlanFinding::rule).as("who answers for it nobody can guess").containsExactly("NO_PERSON");
    }

    /** Two ill members and a student: each gets a measure of their own, the work for those who can do it is offered once. */
    @Test
    void everybodyWhoNeedsAMeasureGetsOneOfTheirOwn() {
        Household hard = household(List.of(member("1", "甲", "health=02", "labour=01"), member("2", "乙", "health=03", "labour=02"), member("3", "丙", "school=05")), "main_cause=01", "other_causes=03");
        assertThat(told(planCase(hard))).startsWith("1 P01 因：甲 长期慢性病", "2 P01 因：乙 患有大病", "1 P02 因：甲 长期慢性病", "2 P03 因：乙 患有大病", "3 P04 因：丙 在校")
                .filteredOn(said -> said.contains(" P09 ")).containsExactly("1 P09 因：甲 有劳动能力");
        assertThat(told(planCase(hard, measure("1", "P01", "CHRONIC")))).contains("2 P01 因：乙 患有大病").doesNotContain("1 P01 因：甲 长期慢性病");
        assertThat(told(planCase(hard, forAll("P01", "CHRONIC")))).noneMatch(said -> said.contains(" P01 "));
    }

    @Test
    void whatARuleForbidsIsNeverSuggested() {
        for (Household household : List.of(household(List.of(member("1", "甲", "health=01", "school=02")), "main_cause=02", "other_causes=03"),
                household(List.of(member("1", "甲", "health=04", "id_type=02"), member("2", "乙", "health=01", "school=11")), "main_cause=02", "other_causes=03"),
                household(List.of(member("1", "甲", "health=01", "labour=01", "work_place=01", "minimum_living_allowance=否", "hardship_support=否")), "main_cause=08", "other_causes=11;05"))) {
            assertThat(Suggestions.of(planCase(household))).isNotEmpty().noneMatch(s -> PlanCheck.forbids(planCase(household), s.measure()));
        }
        assertThat(told(planCase(household(List.of(member("1", "甲", "health=01")), "main_cause=02")))).as("因残 asks for it, and nobody is disabled").noneMatch(said -> said.contains("P08"));
    }

    @Test
    void aNewMeasureGoesToTheEndOfItsKind() {
        Plan plan = plan(measure("1", "P01"), forAll("H08"));
        assertThat(PlanOrder.with(plan, measure("2", "P09"))).isEqualTo(plan(measure("1", "P01"), measure("2", "P09"), forAll("H08")));
        assertThat(PlanOrder.with(plan, forAll("H01"))).isEqualTo(plan(measure("1", "P01"), forAll("H08"), forAll("H01")));
    }

    private static List<String> told(PlanCase planCase) {
        return Suggestions.of(planCase).stream().map(suggestion -> suggestion.measure().target() + " " + suggestion.measure().measure() + " "
                + Texts.chinese().say(suggestion.reason())).toList();
    }
}
