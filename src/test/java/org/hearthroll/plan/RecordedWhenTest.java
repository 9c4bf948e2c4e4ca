package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedWhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "health=02|02|true", "health=02|04;02|true", "health=02|022|false", "health=02|''|false", "health=02,03|03|true",
        "health=*|''|false", "health=*|99|true", "health!=02|''|true", "health!=02|02;04|false", "health!=*|''|true", "health!=*|1|false"})
    void codesAreComparedWholeAndABlankIsNoCode(String when, String value, boolean holds) {
        assertThat(RecordedWhen.of(when).holds(field -> value)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"age=16-60|15|false", "age=16-60|16|true", "age=16-60|60|true", "age=16-60|61|false", "age=16-60|''|true"})
    void bothEndsOfAnAgeBelongToItAndAnUnknownOnePasses(String when, String age, boolean holds) {
        assertThat(RecordedWhen.of(when).holds(field -> age)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"land>0|0|false", "land>0|0.01|true", "land>0|''|false", "land>0|很多|false", "land>reaid.threshold|2000|false", "land>reaid.threshold|2000.01|true"})
    void aNumberMustBeGreaterThanTheLimitOrTheParameter(String when, String number, boolean holds) {
        assertThat(RecordedWhen.of(when).holds(field -> number)).isEqualTo(holds);
    }

    @Test
    void allClausesOfOneAlternativeMustHold() {
        RecordedWhen when = RecordedWhen.of("a=1 & b=1 | c=1");
        assertThat(when.holds(Map.of("a", "1", "b", "1", "c", "")::get)).isTrue();
        assertThat(when.holds(Map.of("a", "1", "b", "", "c", "")::get)).isFalse();
        assertThat(when.holds(Map.of("a", "", "b", "", "c", "1")::get)).isTrue();
        assertThat(when.fields()).containsExactly("a", "b", "c");
    }

    @Test
    void nothingDeclaredAlwaysHolds() {
        assertThat(RecordedWhen.of(" ").holds(field -> "")).isTrue();
    }

    @Test
    void aParameterNobodyDeclaredIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> RecordedWhen.of("land>no.such").holds(field -> "1")).isInstanceOf(NullPointerException.class).hasMessage("no.such");
    }
}
