package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthroll.plan.Examples.DAY;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.member;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Household;
import org.hearthroll.roster.Columns;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void aBlankRecordShowsNothingButTheHouseholdItself() {
        assertThat(of(household(List.of(member("1", "张某")))).household()).containsExactly("WHOLE_HOUSEHOLD");
        assertThat(person()).isEmpty();
    }

    @Test
    void severalHealthCodesShowSeveralConditions() {
        assertThat(person("health=04;02")).containsExactlyInAnyOrder("CHRONIC", "DISABLED", "DISABLED_UNCERTIFIED");
    }

    @Test
    void aCertificateShowsTheDisabilityEvenWhereHealthIsBlank() {
        assertThat(person("disability_class=4")).containsExactly("DISABLED");
        assertThat(person("health=04", "id_type=02")).containsExactly("DISABLED");
    }

    @Test
    void blankInsuranceIsNotTheSameAsNone() {
        assertThat(person("medical_insurance=")).isEmpty();
        assertThat(person("medical_insurance=1")).isEmpty();
        assertThat(person("medical_insurance=0")).containsExactly("UNINSURED");
        assertThat(person("medical_insurance=0", "employee_medical_insurance=1")).isEmpty();
    }

    @Test
    void theAbilityToWorkEndsWithTheSixtyFirstBirthday() {
        assertThat(person("labour=01", "birth_date=1959-12-31")).isEmpty();
        assertThat(person("labour=01", "birth_date=1960-01-01")).containsExactly("ABLE_TO_WORK");
        assertThat(person("labour=01", "birth_date=2004-12-31")).containsExactly("ABLE_TO_WORK");
        assertThat(person("labour=01", "birth_date=2005-01-01")).isEmpty();
        assertThat(person("labour=01")).containsExactly("ABLE_TO_WORK");
        assertThat(person("labour=01", "birth_date=198?")).containsExactly("ABLE_TO_WORK");
    }

    @Test
    void aPupilIsNotCountedAsAbleToWork() {
        assertThat(person("labour=01", "school=08")).containsExactly("AT_SCHOOL");
        assertThat(person("labour=01", "school=01")).containsExactly("ABLE_TO_WORK");
        assertThat(person("school=17")).isEmpty();
        assertThat(person("school=11")).containsExactly("AT_SCHOOL", "VOCATIONAL_SCHOOL");
    }

    @Test
    void beingDeniedAnAllowanceIsNotHavingIt() {
        assertThat(person("minimum_living_allowance=未享受")).isEmpty();
        assertThat(person("minimum_living_allowance=农村低保")).containsExactly("ALLOWANCE");
    }

    @Test
    void aHouseholdHasNoWorkerOnlyIfEveryRecordSaysSo() {
        assertThat(of(household(List.of(member("1", "甲", "labour=04"), member("2", "乙", "labour=03")))).household()).contains("NO_WORKER");
        assertThat(of(household(List.of(member("1", "甲", "labour=04"), member("2", "乙")))).household()).doesNotContain("NO_WORKER");
        assertThat(of(household(List.of())).household()).doesNotContain("NO_WORKER");
    }

    @Test
    void medicalCostsShowOnlyAboveTheThreshold() {
        assertThat(of(household(List.of(), "own_medical_cost=2000")).household()).doesNotContain("MEDICAL_BURDEN");
        assertThat(of(household(List.of(), "own_medical_cost=2000.01")).household()).contains("MEDICAL_BURDEN");
        assertThat(of(household(List.of(), "own_medical_cost=不详")).household()).doesNotContain("MEDICAL_BURDEN");
    }

    @Test
    void theHouseAndTheWaterAreTheHouseholds() {
        assertThat(of(household(List.of(), "dangerous_grade=C", "safe_water=0", "relocated=1", "monitoring_category=03", "orchard_land=0.5")).household())
                .containsExactly("DANGEROUS_HOUSE", "UNSAFE_WATER", "RELOCATED", "SUDDEN_HARDSHIP", "RISK_OPEN", "FARMLAND", "WHOLE_HOUSEHOLD");
    }

    @Test
    void theHouseholdHasWhatAnyMemberHasAndAMemberWhatTheHouseholdHas() {
        Conditions conditions = of(household(List.of(member("1", "甲", "health=02"), member("", "乙")), "dangerous_house=1"));
        assertThat(conditions.recorded("CHRONIC", "HOUSEHOLD")).isTrue();
        assertThat(conditions.recorded("CHRONIC", "1")).isTrue();
        assertThat(conditions.recorded("CHRONIC", "#2")).isFalse();
        assertThat(conditions.recorded("DANGEROUS_HOUSE", "#2")).isTrue();
        assertThat(conditions.having("CHRONIC")).containsExactly("1");
        assertThat(conditions.people()).isEqualTo(Map.of("1", Set.of("CHRONIC"), "#2", Set.of()));
    }

    @Test
    void everyFieldThatAConditionLooksAtIsADeclaredColumn() {
        assertThat(ConditionTypes.standard().fields()).allMatch(field -> field.equals("age") || Columns.standard().byId(field) != null);
    }

    @Test
    void everyConditionIsNamedInBothLanguages() {
        assertThat(ConditionTypes.standard().all()).allMatch(type -> !type.label().zh().isBlank() && !type.label().en().isBlank());
    }

    @Test
    void aDeclarationThatIsNoClauseIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> RecordedWhen.of("health")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecordedWhen.of("age=old").holds(field -> "7")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Conditions of(Household household) {
        return Conditions.of(household, DAY);
    }

    private static Set<String> person(String... values) {
        return of(household(List.of(member("1", "张某", values)))).people().get("1");
    }
}
