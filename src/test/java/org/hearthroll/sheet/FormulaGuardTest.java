package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-a", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠a", "  =1", "\u3000=1", "\"=1", "'=1", "\n=1", "-", "-.", "-1.2.3", "--1", "-1-1", "+1"})
    void whatASpreadsheetCouldRunGetsAnApostropheAndLosesItAgain(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.unguarded("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "-1.5", "-.5", "-5.", "1+1", "a=b", "张三", "'", "'张三", "0", "'1"})
    void whatIsHarmlessStaysAsItIsBothWays(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.unguarded(cell)).isEqualTo(cell);
    }

    @Test
    void onlyOneApostropheIsTakenAway() {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded("'=1"))).isEqualTo("'=1");
        assertThat(FormulaGuard.unguarded("''=1")).isEqualTo("'=1");
    }
}
