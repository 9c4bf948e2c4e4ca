package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

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
        assertThat(new NegativeBinomial(20, Double.POSITIVE_INFINITY).upTo(12)).isCloseTo(poisson, within(1e-6));
        assertThat(new NegativeBinomial(20, 1e9).upTo(12)).isCloseTo(poisson, within(1e-6));
        assertThat(new NegativeBinomial(0, 3).upTo(0)).isOne();
        assertThat(new NegativeBinomial(5, 3).upTo(10_000)).isCloseTo(1, within(1e-9));
    }

    /** Of the same coin: what is left over above, at the end where it is most and where it is next to nothing. */
    @ParameterizedTest
    @CsvSource({"0,1", "1,0.75", "2,0.5", "3,0.3125", "60,2.6888213877e-17"})
    void soManyOrMoreIsWhatIsLeftAboveAndIsNotLostBesideOne(long count, double probability) {
        assertThat(new NegativeBinomial(2, 2).from(count)).isCloseTo(probability, withinPercentage(1e-8));
    }

    @Test
    void whereNothingIsExpectedAnythingIsImpossible() {
        assertThat(new NegativeBinomial(0, 3).from(1)).isZero();
        assertThat(new NegativeBinomial(0, 3).from(0)).isOne();
        assertThat(new NegativeBinomial(3, Double.POSITIVE_INFINITY).from(1_000_000)).isZero();
    }

    @Test
    void whatIsAsExpectedIsSeenFromBelowAndWhatIsMoreFromAbove() {
        NegativeBinomial coin = new NegativeBinomial(2, 2);
        assertThat(List.of(coin.tail(0), coin.tail(2), coin.tail(3))).containsExactly(new Tail(true, coin.upTo(0)), new Tail(true, coin.upTo(2)), new Tail(false, coin.from(3)));
    }

    @ParameterizedTest
    @CsvSource({"true,0.00099,VERY_LOW,-1", "true,0.001,LOW,-1", "true,0.0249,LOW,-1", "true,0.025,USUAL,0", "false,0.025,USUAL,0", "false,0.0249,HIGH,1", "false,0.001,HIGH,1", "false,0.00099,VERY_HIGH,1"})
    void onALimitATownshipIsStillInsideIt(boolean low, double probability, Corrected said, int side) {
        assertThat(Corrected.of(new Tail(low, probability))).isEqualTo(said);
        assertThat(said.side()).isEqualTo(side);
    }

    private static List<Double> kept(Double... p) {
        return FalseDiscovery.kept(List.of(p), Double::doubleValue, 0.05);
    }
}
