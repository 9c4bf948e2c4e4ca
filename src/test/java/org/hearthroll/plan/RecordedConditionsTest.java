package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.member;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedConditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            health=                                      | ''
            health=01                                    | ''
            health=UNMATCHED                             | ''
            health=02                                    | CHRONIC
            health=03                                    | SERIOUS_ILLNESS
            health=04                                    | DISABLED DISABLED_UNCERTIFIED
            health=04;02                                 | CHRONIC DISABLED DISABLED_UNCERTIFIED
            health=04,id_type=02                         | DISABLED
            health=04,disability_class=3                 | DISABLED
            health=04,disability_kind=肢体               | DISABLED
            health=04,disability_certificate_year=2015   | DISABLED
            health=01,disability_certificate_year=2015   | ''
            id_type=02                                   | DISABLED
            id_type=01                                   | ''
            school=                                      | ''
            school=01                                    | ''
            school=17                                    | ''
            school=02                                    | AT_SCHOOL
            school=10                                    | AT_SCHOOL VOCATIONAL_SCHOOL
            school=24                                    | AT_SCHOOL VOCATIONAL_SCHOOL
            school=16                                    | AT_SCHOOL
            dropout_reason=                              | ''
            dropout_reason=无                            | ''
            dropout_reason=否                            | ''
            dropout_reason=0                             | ''
            dropout_reason=厌学                          | DROPPED_OUT
            school=02,dropout_reason=家庭困难            | AT_SCHOOL DROPPED_OUT
            labour=01                                    | ABLE_TO_WORK
            labour=02                                    | ABLE_TO_WORK
            labour=05                                    | ABLE_TO_WORK WEAK_LABOUR
            labour=01,school=01                          | ABLE_TO_WORK
            labour=01,school=02                          | AT_SCHOOL
            labour=05,school=10                          | AT_SCHOOL VOCATIONAL_SCHOOL WEAK_LABOUR
            labour=01,birth_date=2004-12-31              | ABLE_TO_WORK
            labour=01,birth_date=2005-01-01              | ''
            labour=01,birth_date=1960-01-01              | ABLE_TO_WORK
            labour=01,birth_date=1959-12-31              | ''
            labour=01,birth_date=1959                    | ABLE_TO_WORK
            work_place=                                  | ''
            work_place=02                                | ''
            work_place=03                                | WORKS_AWAY
            work_place=04                                | WORKS_AWAY
            medical_insurance=                           | ''
            medical_insurance=1                          | ''
            medical_insurance=0                          | UNINSURED
            medical_insurance=0,employee_medical_insurance=1 | ''
            medical_insurance=0,employee_medical_insurance=0 | UNINSURED
            pension_insurance=1                          | ''
            pension_insurance=0                          | NO_PENSION
            pension_insurance=0,employee_pension=1       | ''
            pension_insurance=0,birth_date=2005-01-01    | ''
            pension_insurance=0,birth_date=1930-05-05    | NO_PENSION
            minimum_living_allowance=不享受              | ''
            minimum_living_allowance=0                   | ''
            minimum_living_allowance=B                   | ALLOWANCE
            hardship_support=未享受                      | ''
            hardship_support=分散供养                    | SPECIAL_CARE
            """)
    void aPersonHasTheConditionsTheRecordShowsAndNoOthers(String recorded, String codes) {
        Conditions found = Conditions.of(household(List.of(member("1", "甲", recorded.split(",")))), Examples.DAY);
        assertThat(found.people()).isEqualTo(Map.of("1", set(codes)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attribute=                          | ''
            attribute=01                        | ''
            attribute=04                        | ALLOWANCE_HOUSEHOLD
            attribute=06                        | HARDSHIP_HOUSEHOLD
            attribute=04;06                     | ALLOWANCE_HOUSEHOLD HARDSHIP_HOUSEHOLD
            dangerous_house=0                   | ''
            dangerous_house=1                   | DANGEROUS_HOUSE
            dangerous_grade=A                   | ''
            dangerous_grade=B                   | ''
            dangerous_grade=C                   | DANGEROUS_HOUSE
            dangerous_house=0,dangerous_grade=D | DANGEROUS_HOUSE
            safe_water=                         | ''
            safe_water=1                        | ''
            safe_water=0                        | UNSAFE_WATER
            safe_water=1,water_difficulty=1     | UNSAFE_WATER
            relocated=0                         | ''
            relocated=1                         | RELOCATED
            monitoring_category=01              | RISK_OPEN
            monitoring_category=01,risk_removed=0 | RISK_OPEN
            monitoring_category=01,risk_removed=1 | ''
            risk_removed=0                      | ''
            monitoring_category=03              | SUDDEN_HARDSHIP RISK_OPEN
            own_medical_cost=2000               | ''
            own_medical_cost=2000.01            | MEDICAL_BURDEN
            own_medical_cost=不详               | ''
            arable_land=0                       | ''
            arable_land=0.5                     | FARMLAND
            orchard_land=2                      | FARMLAND
            forest_land=3                       | FARMLAND
            pasture_land=1                      | FARMLAND
            arable_land=0,forest_land=0.01      | FARMLAND
            """)
    void aHouseholdHasTheConditionsTheRecordShowsAndAlwaysItsOwn(String recorded, String codes) {
        Set<String> expected = new HashSet<>(set(codes));
        expected.add("WHOLE_HOUSEHOLD");
        assertThat(Conditions.of(household(List.of(), recorded.split(",")), Examples.DAY).household()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03 | 03 | true
            03 | 04 | true
            04 | 04 | true
            03 | 05 | false
            03 | 01 | false
            03 | '' | false
            '' | '' | false
            """)
    void nobodyWorksOnlyWhereEveryRecordSaysSo(String first, String second, boolean nobody) {
        Conditions found = Conditions.of(household(List.of(member("1", "甲", "labour=" + first), member("2", "乙", "labour=" + second))), Examples.DAY);
        assertThat(found.recorded("NO_WORKER")).isEqualTo(nobody);
        assertThat(found.recorded("NO_WORKER", "2")).isEqualTo(nobody);
        assertThat(found.having("NO_WORKER")).isEmpty();
    }

    private static Set<String> set(String codes) {
        return codes.isEmpty() ? Set.of() : Set.of(codes.split(" "));
    }
}
