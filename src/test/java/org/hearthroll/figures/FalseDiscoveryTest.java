package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseDiscoveryTest {

    /** A later one that passes carries the earlier ones that did not: 0.03 fails alone (0.025), but 0.035 passes (0.0375) and keeps it. */
    @Test
    void theLastThatPassesKeepsAllBelowIt() {
        assertThat(kept(0.9, 0.035, 0.01, 0.03)).containsExactly(0.035, 0.01, 0.03);
    }

    @Test
    void nothingIsKeptWhereNothingPassesOrNothingIsCompared() {
        assertThat(kept(0.2, 0.9, 0.04)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void onTheLineIsKept() {
        assertThat(kept(0.05)).containsExactly(0.05);
        assertThat(kept(0.0251, 0.9)).isEmpty();
    }

    /** (k/(k+E))^k for nothing, and the two next terms worked by hand: k = 2, E = 2 is a coin thrown until the second head. */
    @ParameterizedTest
    @CsvSource({"0,0.25", "1,0.5", "2,0.6875", "3,0.8125"})
    void aCountThatVariesWithThePlaceIsACoinThrownUntilTheSecondHead(long count, double probability) {
        assertThat(new NegativeBinomial(2, 2).upTo(count)).isCloseTo(probability, within(1e-15));
    }

    @Test
    void withoutAnyVariationTheProbabilityIsThatOfPoissonAndWithLittleItIsNear() {
        double poisson = new Poisson(20).upTo(12).doubleValue();
        assertThat(new NegativeBinomial(20, Double.POSITIVE_INFINITY).upTo(12)).isEqualTo(poisson);
        assertThat(new NegativeBinomial(20, 1e9).upTo(12)).isCloseTo(poisson, within(1e-6));
        assertThat(new NegativeBinomial(0, 3).upTo(0)).isOne();
        assertThat(new NegativeBinomial(5, 3).upTo(10_000)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-3.1,VERY_LOW", "-3.09,LOW", "-1.97,LOW", "-1.96,USUAL", "0,USUAL", "1.96,USUAL", "1.97,HIGH", "3.09,HIGH", "3.1,VERY_HIGH"})
    void onALimitATownshipIsStillInsideIt(double z, Corrected said) {
        assertThat(Corrected.of(z)).isEqualTo(said);
        assertThat(said.side()).isEqualTo(z < -1.96 ? -1 : z > 1.96 ? 1 : 0);
    }

    private static List<Double> kept(Double... p) {
        return FalseDiscovery.kept(List.of(p), Double::doubleValue, 0.05);
    }
}
