package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.planCase;
import static org.hearthroll.plan.Examples.rules;

import java.util.List;
import java.util.Set;
import org.hearthroll.model.Household;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixTest {

    static List<Requirement> rows() {
        return Matrix.standard().all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aPlanWithoutAnyMeasureOfTheGroupsBreaksTheRow(Requirement row) {
        assertThat(rules(planCase(asking(row), forAll("P14")))).filteredOn(rule -> rule.equals(broken(row))).hasSize(row.groups().size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void oneMeasureOfEveryGroupMeetsTheRow(Requirement row) {
        PlannedMeasure[] met = row.groups().stream().map(group -> forAll(group.iterator().next(), row.answers())).toArray(PlannedMeasure[]::new);
        assertThat(rules(planCase(asking(row), met))).doesNotContain(broken(row), "ANSWERS_NOTHING");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRecommendedMeasureAnswersButIsNotEnoughByItself(Requirement row) {
        for (String recommended : row.recommended()) {
            boolean alsoAsked = row.groups().stream().anyMatch(group -> group.contains(recommended));
            assertThat(rules(planCase(asking(row), forAll(recommended, row.answers()))).contains(broken(row))).as(recommended).isEqualTo(!alsoAsked);
            assertThat(rules(planCase(asking(row), forAll(recommended, row.answers())))).doesNotContain("ANSWERS_NOTHING");
        }
    }

    @Test
    void lackOfDriveAsksForEncouragementAndForIncome() {
        Household household = household(List.of(), "main_cause=11");
        assertThat(rules(planCase(household, forAll("H10", "11")))).contains("CAUSE_UNANSWERED");
        assertThat(rules(planCase(household, forAll("H01", "11")))).contains("CAUSE_UNANSWERED");
        assertThat(rules(planCase(household, forAll("H10", "11"), forAll("H01", "11")))).doesNotContain("CAUSE_UNANSWERED");
    }

    @Test
    void everyCodeOfTheMatrixExistsOnBothSides() {
        assertThat(rows()).allMatch(row -> Answers.known(row.answers()));
        assertThat(rows().stream().flatMap(row -> row.groups().stream()).flatMap(Set::stream)).allMatch(code -> Catalogue.standard().measure(code).isPresent());
        assertThat(rows().stream().flatMap(row -> row.recommended().stream())).allMatch(code -> Catalogue.standard().measure(code).isPresent());
    }

    @Test
    void everyTriggerOfTheCatalogueIsADeclaredCondition() {
        assertThat(Catalogue.standard().all().stream().flatMap(type -> type.triggers().stream()))
                .allMatch(trigger -> ConditionTypes.standard().type(trigger).isPresent());
    }

    @Test
    void everyMeasureCanAnswerSomethingAndIsNamedInBothLanguages() {
        assertThat(Catalogue.standard().all()).allMatch(type -> !type.triggers().isEmpty() || rows().stream().anyMatch(row -> row.fits(type.code())));
        assertThat(Catalogue.standard().all()).allMatch(type -> !type.label().zh().isBlank() && !type.label().en().isBlank() && !type.wording().isBlank());
    }

    /** A household that is recorded with what the row is about and nothing else. */
    private static Household asking(Requirement row) {
        return switch (row.answers()) {
            case "UNINSURED" -> household(List.of(member("1", "李某", "medical_insurance=0")));
            case "CHRONIC" -> household(List.of(member("1", "李某", "health=02")));
            case "SERIOUS_ILLNESS" -> household(List.of(member("1", "李某", "health=03")));
            case "DISABLED" -> household(List.of(member("1", "李某", "health=04")));
            case "AT_SCHOOL" -> household(List.of(member("1", "李某", "school=02")));
            case "DANGEROUS_HOUSE" -> household(List.of(), "dangerous_house=1");
            case "UNSAFE_WATER" -> household(List.of(), "safe_water=0");
            case "DROPPED_OUT" -> household(List.of(member("1", "李某", "dropout_reason=厌学")));
            default -> household(List.of(), (row.answers().startsWith("R") ? "main_risk=" : "main_cause=") + row.answers());
        };
    }

    private static String broken(Requirement row) {
        return row.severity() == Severity.WARNING ? "PERSON_UNANSWERED" : row.answers().length() > 3 ? "CONDITION_UNANSWERED" : "CAUSE_UNANSWERED";
    }
}
