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
import org.hearthroll.model.Progression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTest {

    private static final Household HARD = household(List.of(member("1", "甲", "health=04", "medical_insurance=0"), member("", "乙", "labour=05"),
            member("3", "丙", "school=10", "dropout_reason=厌学")), "main_cause=02", "other_causes=99;03", "dangerous_house=1", "arable_land=2");

    /** Every measure of the catalogue is tried alone against a household that states nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01  | P01 P02 P03 P13 H09
            R01 | P01 P02 P03 P13 H09
            02  | P07 P08 P15 H09
            R02 | P07 P08 P15 H09
            03  | P04 P05 P06 H09
            R03 | P04 P05 P06 H09
            04  | H04 H12 H13
            R04 | H04 H12 H13
            05  | P10 H03 H05
            R05 | P11 P15 H03
            06  | H01 H07
            R06 | P07 P08 P15 H01 H03 H09 H12
            07  | P09
            R07 | P07 P08 P15 H01 H03 H09 H12
            08  | P11 P15 H03
            R08 | P09 P10 P11 P12
            09  | H02
            R09 | H04 H05 H06
            10  | H05 H13
            R10 | H07
            11  | ''
            """)
    void aCauseIsAnsweredByExactlyTheMeasuresItAsksFor(String cause, String measures) {
        List<String> answering = Catalogue.standard().all().stream().map(MeasureType::code)
                .filter(code -> !rulesOf(cause, code).contains("CAUSE_UNANSWERED")).toList();
        assertThat(String.join(" ", answering)).isEqualTo(measures);
    }

    /** What a cause allows: what it asks for and what is only recommended. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01  | P01 P02 P03 P13 P15 H08 H09
            02  | P07 P08 P11 P15 H09
            03  | P04 P05 P06 H09
            04  | H04 H08 H12 H13
            05  | P10 H03 H05
            06  | H01 H07
            07  | P09 H01
            08  | P11 P15 H03
            09  | H01 H02
            10  | H05 H13
            11  | P09 P10 H01 H10
            R06 | P07 P08 P15 H01 H03 H08 H09 H12
            R08 | P09 P10 P11 P12 H11
            R10 | H07
            """)
    void aMeasureAnswersACauseOnlyIfTheMatrixHasItInTheRow(String cause, String measures) {
        List<String> answering = Catalogue.standard().all().stream().map(MeasureType::code)
                .filter(code -> !rulesOf(cause, code).contains("ANSWERS_NOTHING")).toList();
        assertThat(String.join(" ", answering)).isEqualTo(measures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P01 | HOUSEHOLD | ''
            P04 | 3         | 03 AT_SCHOOL
            P05 | 3         | 03 DROPPED_OUT
            P05 | 1         | 03
            P06 | 3         | 03 VOCATIONAL_SCHOOL
            P07 | 1         | 02 DISABLED_UNCERTIFIED
            P08 | 1         | 02 DISABLED
            P08 | 3         | 02
            P11 | #2        | 02 ABLE_TO_WORK WEAK_LABOUR
            P12 | #2        | ABLE_TO_WORK WEAK_LABOUR
            P12 | 3         | ''
            P13 | 1         | UNINSURED
            P13 | HOUSEHOLD | UNINSURED
            P13 | 9         | ''
            H01 | HOUSEHOLD | FARMLAND
            H04 | HOUSEHOLD | DANGEROUS_HOUSE
            H08 | HOUSEHOLD | WHOLE_HOUSEHOLD UNINSURED
            H09 | HOUSEHOLD | 02 03 DISABLED
            H02 | HOUSEHOLD | ''
            """)
    void whatAMeasureFitsIsTheStatedCausesThenTheRecordedConditions(String measure, String target, String answers) {
        assertThat(String.join(" ", planCase(HARD).fitting(type(measure), target))).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"P01,HOUSEHOLD", "P04,3", "P05,3", "P07,1", "P08,1", "P09,#2", "P11,#2", "P13,1", "P14,HOUSEHOLD", "P15,1", "H01,HOUSEHOLD", "H08,HOUSEHOLD", "H09,HOUSEHOLD"})
    void aPersonalMeasureIsBestForTheFirstPersonRecordedWithWhatItAnswers(String measure, String target) {
        assertThat(planCase(HARD).bestTarget(type(measure))).isEqualTo(target);
    }

    @Test
    void thePersonWhoHasTheMeasureAlreadyIsPassedOverForTheNextWhoNeedsIt() {
        Household ill = household(List.of(member("A", "张某", "health=02"), member("B", "李某", "health=02")));
        assertThat(planCase(ill).bestTarget(type("P02"))).isEqualTo("A");
        assertThat(planCase(ill, measure("A", "P02", "CHRONIC")).bestTarget(type("P02"))).isEqualTo("B");
        assertThat(planCase(ill, measure("A", "P02", "CHRONIC"), measure("B", "P02", "CHRONIC")).bestTarget(type("P02"))).as("everybody has it").isEqualTo("A");
    }

    @Test
    void aMeasureThatNobodysRecordTriggersGoesToWhoeverHasAConditionItWouldDoFor() {
        Household ill = household(List.of(member("A", "张某", "health=01"), member("B", "李某", "health=02")));
        assertThat(planCase(ill).bestTarget(type("P03"))).isEqualTo("B");
        assertThat(planCase(ill).proposed(type("P03"), "B").answers()).containsExactly("CHRONIC");
        Household costly = household(List.of(member("A", "张某", "health=02"), member("B", "李某", "health=03")));
        assertThat(planCase(costly).bestTarget(type("P03"))).as("a recorded trigger comes first").isEqualTo("B");
        assertThat(planCase(household(List.of(member("A", "张某", "health=01")))).bestTarget(type("P03"))).as("nobody is ill").isEqualTo("HOUSEHOLD");
        Household uninsured = household(List.of(member("A", "张某", "medical_insurance=0"), member("B", "李某", "health=02")));
        assertThat(planCase(uninsured).bestTarget(type("P03"))).as("what is asked once of a household names nobody").isEqualTo("B");
    }

    /** Insurance of the whole household is of as many people as live there, and so it stands on the card. */
    @Test
    void aMeasureCountedInPeopleThatIsForAllIsOfAllOfThem() {
        Household three = household(List.of(member("A", "张某", "health=01"), member("B", "李某", "health=02"), member("C", "王某", "health=01")));
        assertThat(planCase(three).proposed(type("H08"), "HOUSEHOLD").quantity()).isEqualTo(new PlannedMeasure.Quantity("3", "人"));
        assertThat(planCase(three).proposed(type("P02"), "B").quantity()).isEqualTo(new PlannedMeasure.Quantity("1", "次/月"));
        assertThat(planCase(three).proposed(type("P15"), "B").quantity()).as("one of them").isEqualTo(new PlannedMeasure.Quantity("1", "人"));
        assertThat(planCase(three).proposed(type("H01"), "HOUSEHOLD").quantity()).as("not counted in people").isEqualTo(new PlannedMeasure.Quantity("1", "项"));
        assertThat(planCase(household(List.of())).proposed(type("H08"), "HOUSEHOLD").quantity()).as("nobody is recorded").isEqualTo(new PlannedMeasure.Quantity("1", "人"));
    }

    @Test
    void aProposalWithoutAnythingToAnswerIsStillAWholeMeasure() {
        assertThat(planCase(household(List.of())).proposed(type("H02"), "HOUSEHOLD")).isEqualTo(new PlannedMeasure("HOUSEHOLD", List.of(), "H02",
                new PlannedMeasure.Quantity("1", "笔"), new PlannedMeasure.Duty("金融机构", ""), new PlannedMeasure.Funding(null, ""),
                new PlannedMeasure.Term("", "2020-12-31"), Progression.NOT_STARTED, ""));
    }

    /** Several people, or more than a name, would be put in charge of what only one of them does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"李某华|李某华", "' 李  某 '|李某", "阿依古丽·某|阿依古丽·某", "𠮷某|𠮷某", "''|''", "李某华、王某|''", "李某华;王某|''", "李某华 王某|''", "李某华13800000000|''", "李某华（县教育局）|''"})
    void whoLooksAfterTheHouseholdIsProposedAsThePersonResponsibleWhereTheRosterNamesOneAlone(String recorded, String person) {
        assertThat(planCase(household(List.of(), "helper=" + recorded)).proposed(type("H02"), "HOUSEHOLD").duty()).isEqualTo(new PlannedMeasure.Duty("金融机构", person));
    }

    @Test
    void ofSeveralUsualOfficesTheFirstIsProposed() {
        assertThat(planCase(HARD).proposed(type("P11"), "#2")).isEqualTo(new PlannedMeasure("#2", List.of("02", "ABLE_TO_WORK", "WEAK_LABOUR"), "P11",
                new PlannedMeasure.Quantity("1", "人"), new PlannedMeasure.Duty("人社局", ""), new PlannedMeasure.Funding(null, ""),
                new PlannedMeasure.Term("", "2020-12-31"), Progression.NOT_STARTED, ""));
    }

    @Test
    void aPlanWithTheSameMeasureTwiceNamesItTwice() {
        assertThat(planCase(HARD, measure("1", "P08"), forAll("H09"), measure("3", "P08")).measureCodes()).containsExactly("P08", "H09", "P08");
    }

    private static MeasureType type(String code) {
        return Catalogue.standard().measure(code).orElseThrow();
    }

    private static List<String> rulesOf(String cause, String measure) {
        String field = cause.startsWith("R") ? "main_risk" : "main_cause";
        return Examples.rules(planCase(household(List.of(), field + "=" + cause), forAll(measure, cause)));
    }
}
