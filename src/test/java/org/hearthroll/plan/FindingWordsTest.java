package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.planCase;

import java.util.List;
import org.hearthroll.model.Household;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

    private static final Household SICK = household(List.of(member("1", "张某国", "health=02"), member("2", "李某芳", "medical_insurance=0")),
            "main_cause=01", "other_causes=99");
    private static final PlannedMeasure SOUND = measure("1", "P02", "01");
    private static final PlannedMeasure OTHER = forAll("H08", "99", "UNINSURED");
    private static final PlannedMeasure ROADS = forAll("H13", "99");
    private static final PlannedMeasure FARM = forAll("H01", "99");

    @Test
    void aHouseholdWithoutAPlan() {
        assertThat(english(planCase(SICK))).containsExactly("NO_PLAN 0 There is no plan for 2020.");
    }

    @Test
    void tooFewMeasures() {
        assertThat(english(planCase(SICK, SOUND, OTHER))).containsExactly("TOO_FEW 0 Only 2 measures, fewer than 4.");
    }

    @Test
    void aPersonBelowTheHousehold() {
        assertThat(english(planCase(SICK, OTHER, ROADS, SOUND, FARM)))
                .containsExactly("PERSON_FIRST 3 Measure 3 is for a person and belongs before measure 1, which is for the household (people first).");
    }

    @Test
    void aMeasureWithoutAnAnswerAndOneWithAWrongOne() {
        assertThat(english(planCase(SICK, SOUND, measure("1", "P01"), SOUND.withAnswers(List.of("CHRONIC", "AT_SCHOOL")).withTarget("2"), OTHER)))
                .containsExactly("ANSWERS_NOTHING 2 Measure 2 \"Medical relief and health aid\" does not say which cause or condition it answers.",
                        "ANSWERS_NOTHING 3 Measure 3 \"Family doctor contract\" does not answer \"long-term illness, at school\": "
                                + "the household is not recorded with it, or the measure is not meant for it.");
    }

    @Test
    void aCauseAndAConditionWithoutAMeasure() {
        assertThat(english(planCase(SICK, ROADS, FARM, forAll("H11", "99"), forAll("H02", "99")))).containsExactly(
                "CAUSE_UNANSWERED 0 \"Illness\" is not answered; the plan needs at least one of: Medical relief and health aid, Family doctor contract, "
                        + "Further medical relief, Insurance subsidy, Help from society.",
                "CONDITION_UNANSWERED 0 Somebody is recorded with \"not insured\", but nothing answers it; the plan needs at least one of: "
                        + "Medical relief and health aid, Family doctor contract, Further medical relief, Insurance subsidy, Everyone insured, Help from society.",
                "PERSON_UNANSWERED 0 张** is recorded with \"long-term illness\", but no measure is for that; at least one of these is needed: Medical relief and health aid, "
                        + "Family doctor contract, Further medical relief, Help from society.");
    }

    @Test
    void bothGroupsOfACauseAreAskedForOneByOne() {
        Household idle = household(List.of(), "main_cause=11");
        PlannedMeasure encouraged = forAll("H10", "11");
        assertThat(english(planCase(idle, encouraged, ROADS.withAnswers(List.of("11")), forAll("H08", "11"), forAll("H05", "11")))).filteredOn(sentence -> sentence.startsWith("CAUSE_UNANSWERED")).hasSize(1).allMatch(sentence ->
                sentence.endsWith("is not answered; the plan needs at least one of: Skills training, Work elsewhere, Farming project or funds."));
        PlannedMeasure farm = forAll("H01", "11");
        assertThat(english(planCase(idle, farm, ROADS.withAnswers(List.of("11")), forAll("H08", "11"), forAll("H05", "11")))).filteredOn(sentence -> sentence.startsWith("CAUSE_UNANSWERED")).hasSize(1).allMatch(sentence -> sentence.endsWith("the plan needs at least one of: Encouragement."));
    }

    @Test
    void someoneWhoLeftADateTooEarlyNobodyResponsibleAndNoNumber() {
        PlannedMeasure late = SOUND.withTerm(new PlannedMeasure.Term("2020-07-01", "2020-06-30"));
        PlannedMeasure nobodys = OTHER.withDuty(new PlannedMeasure.Duty("", ""));
        PlannedMeasure uncounted = forAll("P09", "99").withQuantity(new PlannedMeasure.Quantity("", "人"));
        assertThat(english(planCase(SICK, SOUND.withTarget("7"), late, nobodys, uncounted))).containsExactly(
                "TARGET_GONE 1 Measure 1 is for \"7\", who is no longer in the household; choose somebody else.",
                "DUE_BEFORE_START 2 Measure 2 is due on 2020-06-30, before it starts on 2020-07-01.",
                "NO_RESPONSIBLE 3 Nobody answers for measure 3 \"Everyone insured\": neither a unit nor a person.",
                "QUANTITY_MISSING 4 Measure 4 \"Skills training\" does not state its quantity.");
    }

    @Test
    void theRulesStandInTheOrderTheyAreShown() {
        assertThat(PlanCheck.ids()).containsExactly("NO_PLAN", "TOO_FEW", "PERSON_FIRST", "ANSWERS_NOTHING", "CAUSE_UNANSWERED", "CONDITION_UNANSWERED",
                "PERSON_UNANSWERED", "TARGET_GONE", "REPEATED", "DUE_BEFORE_START", "OUTSIDE_YEAR", "NO_RESPONSIBLE", "NO_PERSON", "QUANTITY_MISSING", "RESULT_MISSING",
                "NOT_VOCATIONAL", "NOT_WORKING_AWAY", "NOT_DISABLED", "NOT_SUPPORTED", "NOBODY_ILL", "LABOUR_QUARTER", "LABOUR_HALF", "ONLY_SECURITY", "NO_DEVELOPMENT");
    }

    private static List<String> english(PlanCase planCase) {
        return PlanCheck.check(planCase).stream().map(finding -> finding.rule() + " " + finding.measure() + " " + Texts.english().say(finding.message())).toList();
    }
}
