package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final Amount WAGES = Amounts.byId("wage_income");
    private static final Amount PER_HEAD = Amounts.byId("income_per_head");

    @Test
    void aBlankIsNotZeroAndAZeroIsNotHad() {
        Sums sums = sums(null, "0", "0.00", "-20", "5");
        assertThat(new long[] {sums.households(), sums.stated(), sums.having(), sums.persons()}).containsExactly(5, 4, 2, 8);
        assertThat(sums.sum(WAGES)).isEqualTo(new BigDecimal("-15.00"));
        assertThat(sums.perHousehold(WAGES)).isEqualTo(new BigDecimal("-3.75"));
    }

    @Test
    void aThousandTenthsAreAHundredAndNotNearlyAHundred() {
        Sums sums = new Sums();
        for (int i = 0; i < 1000; i++) {
            sums.add("0.1", 1);
        }
        assertThat(sums.sum(WAGES)).isEqualTo(new BigDecimal("100.00"));
        assertThat(sums.perPerson(WAGES)).isEqualTo(new BigDecimal("0.10"));
    }

    @Test
    void halvesAreRoundedUpOnceAtTheEnd() {
        assertThat(sums("0.005").sum(WAGES)).isEqualTo(new BigDecimal("0.01"));
        assertThat(sums("0.004", "0.004", "0.004").sum(WAGES)).isEqualTo(new BigDecimal("0.01"));
        assertThat(sums("0.01", "0.02").perHousehold(WAGES)).isEqualTo(new BigDecimal("0.02"));
        assertThat(sums("-0.01", "-0.02").perHousehold(WAGES)).isEqualTo(new BigDecimal("-0.02"));
    }

    @Test
    void whatIsNoNumberIsCountedApartWhateverItLooksLike() {
        Sums sums = sums("两千多", "1e400", "1,200", "?3000", "NaN", " 7", "7.", "７", "7");
        assertThat(sums.unreadable()).isEqualTo(8);
        assertThat(sums.stated()).isEqualTo(1);
        assertThat(sums.sum(WAGES)).isEqualTo(new BigDecimal("7.00"));
    }

    @Test
    void nothingStatedHasNoSumAndNoMean() {
        assertThat(sums(null, "-").sum(WAGES)).isNull();
        assertThat(new Sums().perHousehold(WAGES)).isNull();
        Sums empty = new Sums();
        empty.add("12", 0);
        assertThat(empty.perHousehold(WAGES)).isEqualTo(new BigDecimal("12.00"));
        assertThat(empty.perPerson(WAGES)).as("a household without persons").isNull();
    }

    @Test
    void anAmountPerHeadIsWeighedByPersonsAndNeverAddedUp() {
        Sums sums = new Sums();
        sums.add("3000", 5);
        sums.add("1000", 1);
        assertThat(sums.sum(PER_HEAD)).isNull();
        assertThat(sums.perHousehold(PER_HEAD)).isEqualTo(new BigDecimal("2000.00"));
        assertThat(sums.perPerson(PER_HEAD)).as("16000 / 6").isEqualTo(new BigDecimal("2666.67"));
    }

    private static Sums sums(String... amounts) {
        Sums sums = new Sums();
        for (String amount : amounts) {
            sums.add(amount, 2);
        }
        return sums;
    }
}
