package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.005", "三千", "1e3", "3000元整", ".5", "1.", "万", "0.0000001万", "0.0000015万", "1.5万万", "1234567890123", "999999999999万"})
    void whatIsNoSumIsRefused(String written) {
        assertThatThrownBy(() -> Money.fen(written)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void sumsAreReadToTheFen() {
        assertThat(Money.fen(" 3,000 ")).isEqualTo(300_000);
        assertThat(Money.fen("0.1")).isEqualTo(10);
        assertThat(Money.fen("3000.50元")).isEqualTo(300_050);
        assertThat(Money.fen("1.5万")).isEqualTo(1_500_000);
        assertThat(Money.fen("0.000001万元")).isEqualTo(1);
        assertThat(Money.fen("999999999999.99")).isEqualTo(99_999_999_999_999L);
        assertThat(Money.fen("")).isNull();
    }

    @Test
    void filesHoldTwoDecimalsAndPeopleReadThousands() {
        assertThat(Money.plain(300_000L)).isEqualTo("3000.00");
        assertThat(Money.plain(5L)).isEqualTo("0.05");
        assertThat(Money.plain(null)).isEmpty();
        assertThat(Money.grouped(300_000L)).isEqualTo("3,000");
        assertThat(Money.grouped(123_456_789L)).isEqualTo("1,234,567.89");
        assertThat(Money.grouped(null)).isEmpty();
    }
}
