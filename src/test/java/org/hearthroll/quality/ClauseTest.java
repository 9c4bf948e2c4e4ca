package org.hearthroll.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "labour=03,04;             03;        true",
            "labour=03,04;             01;        false",
            "labour=03,04;             '';        false",
            "labour=*;                 04;        true",
            "labour=*;                 '';        false",
            "labour!=*;                '';        true",
            "labour!=*;                04;        false",
            "labour!=04;               '';        true",
            "labour!=04;               04;        false",
            "labour>3;                 3;         false",
            "labour>3;                 3.01;      true",
            "labour>=3;                3.0;       true",
            "labour<3;                 -4;        true",
            "labour<=3;                3;         true",
            "labour<3;                 '';        false",
            "labour>3;                 三亩;      false",
            "labour<income.line;       7299.99;   true",
            "labour<income.line;       7300;      false",
            "labour<not.set;           1;         false",
            "labour>forest+pasture;    5.1;       true",
            "labour>forest+pasture;    5;         false",
            "labour>forest+blank;      900;       false",
            "labour>blank;             900;       false"})
    void aFieldIsComparedAsDeclaredAndBlankIsNeverZero(String clause, String value, boolean holds) {
        assertThat(Clause.of(clause.strip()).holds(values(Map.of("labour", value, "forest", "3", "pasture", "2")))).isEqualTo(holds);
    }

    @Test
    void oneOfSeveralCodesIsEnough() {
        assertThat(Clause.of("health=04").holds(values(Map.of("health", "02;04")))).isTrue();
        assertThat(Clause.of("health!=04").holds(values(Map.of("health", "02;04")))).isFalse();
        assertThat(Clause.of("health=4").holds(values(Map.of("health", "02;04")))).isFalse();
    }

    @Test
    void itKnowsTheFieldsAndTheParameterItLooksAt() {
        assertThat(Clause.of("returned_land>forest_land+pasture_land").fields()).containsExactly("returned_land", "forest_land", "pasture_land");
        assertThat(Clause.of("age<quality.labour_from").fields()).containsExactly("age");
        assertThat(Clause.of("age<quality.labour_from").parameter()).isEqualTo("quality.labour_from");
        assertThat(Clause.of("land<0.5").parameter()).isNull();
        assertThat(Clause.of("dropout_reason=因病,无").parameter()).isNull();
    }

    @Test
    void whatIsNoClauseIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> Clause.of("age")).isInstanceOf(IllegalArgumentException.class).hasMessage("not a clause: age");
        assertThatThrownBy(() -> MemberCount.of("", "some")).isInstanceOf(IllegalArgumentException.class).hasMessage("not a number of members: some");
    }

    @Test
    void alternativesAreTriedInTheirOrderAndAnEmptyDeclarationHolds() {
        When when = When.of("a=1 & b=1 | b=1 | c=1");
        assertThat(when.met(values(Map.of("b", "1", "c", "1")))).containsExactly(Clause.of("b=1"));
        assertThat(when.met(values(Map.of("a", "1")))).isNull();
        assertThat(when.fields()).containsExactly("a", "b", "c");
        assertThat(When.of("").holds(values(Map.of()))).isTrue();
    }

    private static Values values(Map<String, String> fields) {
        return new Values() {
            @Override
            public String value(String field) {
                return fields.getOrDefault(field, "");
            }

            @Override
            public BigDecimal limit(String parameter) {
                return parameter.equals("income.line") ? new BigDecimal("7300") : null;
            }
        };
    }
}
