package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReAidTest {

    @ParameterizedTest
    @CsvSource({"199999,0,199999", "200000,0,200000", "200001,1,200000", "500000,240000,260000", "1234567,827654,406913", "0,0,0"})
    void theTableOfThePolicyComesOutToTheFen(long burden, long aid, long left) {
        assertThat(ReAid.of(burden)).isEqualTo(new ReAid(aid, left));
    }

    @Test
    void anotherCountyMayHaveAnotherThresholdAndShare() {
        assertThat(ReAid.of(1_000_001, 500_000, new BigDecimal("62.5"))).isEqualTo(new ReAid(312_501, 687_500));
    }

    @Test
    void aNegativeBurdenIsNonsense() {
        assertThatThrownBy(() -> ReAid.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
