package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LostDigitsTest {

    private static final String SOUND = "99012619630831066X";

    @Test
    void aNumberEndingInThreeNoughtsIsWhatASpreadsheetMakesOfOneWithTheSameFifteenDigits() {
        assertThat(LostDigits.in("990126196308310000", SOUND)).isTrue();
        assertThat(LostDigits.in("990126196308310000", SOUND + "43")).as("a disability number goes on").isTrue();
    }

    @Test
    void nothingElseIs() {
        assertThat(LostDigits.in(null, SOUND)).isFalse();
        assertThat(LostDigits.in("990126196308310000", null)).isFalse();
        assertThat(LostDigits.in("990126196308310000", "990126196308310000")).as("the known number ends so itself").isFalse();
        assertThat(LostDigits.in("990126196308320000", SOUND)).isFalse();
        assertThat(LostDigits.in(SOUND, "990126196308310000")).isFalse();
        assertThat(LostDigits.in("000", SOUND)).isFalse();
        assertThat(LostDigits.in("990126196308310000", "9901261963083106")).isFalse();
    }
}
