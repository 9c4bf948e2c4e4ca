package org.hearthroll.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void aThresholdIsTheNumberThatIsDeclared() {
        assertThat(Parameters.standard().number("plan.minimum_measures")).isEqualTo(new BigDecimal("4"));
        assertThat(Parameters.standard().number("reaid.threshold")).isEqualTo(new BigDecimal("2000"));
    }

    @Test
    void everyRowHasANumberAUnitAndItsWordsInBothLanguages() {
        for (Map<String, String> row : Declared.rows("parameters.csv")) {
            assertThat(Parameters.standard().number(row.get("id"))).as(row.get("id")).isEqualTo(new BigDecimal(row.get("value")));
            assertThat(row.get("compare")).as(row.get("id")).isIn("", ">", ">=", "<", "<=");
            assertThat(row.get("unit")).as(row.get("id")).isNotBlank();
            assertThat(row.get("zh")).as(row.get("id")).isNotBlank();
            assertThat(row.get("en")).as(row.get("id")).isNotBlank();
        }
    }

    @Test
    void noIdStandsTwice() {
        assertThat(Declared.rows("parameters.csv")).extracting(row -> row.get("id")).doesNotHaveDuplicates();
    }

    @Test
    void anIdThatIsNotDeclaredIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> Parameters.standard().number("plan.maximum_luck")).isInstanceOf(NullPointerException.class).hasMessage("plan.maximum_luck");
    }
}
