package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CumulatedTest {

    @ParameterizedTest
    @CsvSource({"3486,10679,32.64", "6311,10679,59.10", "7990,10679,74.82", "9709,10679,90.92", "10679,10679,100.00", "0,7,0.00"})
    void itIsComputedFromTheCountsAndRoundedOnce(long count, long whole, BigDecimal share) {
        assertThat(new Cumulated(count, whole).share()).isEqualTo(share);
        assertThat(new Cumulated(count, whole).words()).isEqualTo(share.toPlainString());
    }

    @Test
    void twoThirdsAreNotTwiceTheRoundedThird() {
        assertThat(new Cumulated(2, 3).words()).isEqualTo("66.67");
    }

    @Test
    void someIsNeverWrittenAsNothingNorAlmostAllAsAll() {
        assertThat(new Cumulated(1, 1_000_000).words()).isEqualTo("<0.01");
        assertThat(new Cumulated(999_999, 1_000_000).words()).isEqualTo(">99.99");
        assertThat(new Cumulated(1_000_000, 1_000_000).words()).isEqualTo("100.00");
    }
}
