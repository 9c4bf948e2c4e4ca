package org.hearthroll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @Test
    void aMissingShareIsADash() {
        assertThat(Texts.chinese().share(null, 2)).isEqualTo("—");
    }

    @Test
    void aPositiveShareIsNeverShownAsZero() {
        assertThat(Texts.chinese().share(new BigDecimal("0.004"), 2)).isEqualTo("<0.01");
        assertThat(Texts.chinese().share(BigDecimal.ZERO, 2)).isEqualTo("0.00");
    }

    @Test
    void aShareKeepsItsDecimalsAndRoundsHalfUp() {
        assertThat(Texts.english().share(new BigDecimal("2.3"), 2)).isEqualTo("2.30");
        assertThat(Texts.english().share(new BigDecimal("9.085"), 2)).isEqualTo("9.09");
    }

    @Test
    void anAmountIsGroupedAndKeepsAllItsDecimals() {
        assertThat(Texts.chinese().amount(new BigDecimal("-1234567.50"))).isEqualTo("-1,234,567.50");
        assertThat(Texts.english().amount(new BigDecimal("0"))).isEqualTo("0");
    }

    @Test
    void aCountIsGroupedByThousands() {
        assertThat(Texts.chinese().count(40410)).isEqualTo("40,410");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0
            2447.5 | 2,447.5
            -12345678.010 | -12,345,678.01
            999 | 999
            约3000 | 约3000
            1e5 | 1e5
            1,000 | 1,000
            3.1234567 | 3.1234567
            '' | ''
            """)
    void aNumberIsGroupedAndKeepsItsDecimalsAndWhatIsNoneStays(String text, String written) {
        assertThat(Texts.chinese().number(text)).isEqualTo(written);
        assertThat(Texts.english().number(text)).isEqualTo(written);
    }

    @Test
    void aKeyWithoutWordingIsABugThatNamesTheKey() {
        assertThatThrownBy(() -> Texts.chinese().say("no.such.key")).isInstanceOf(NullPointerException.class).hasMessage("no.such.key");
    }

    @Test
    void eachLanguageHasItsOwnWording() {
        assertThat(Texts.of(Language.of("zh")).say("app.name")).isEqualTo("户情工作站");
        assertThat(Texts.of(Language.of("en")).say("app.name")).isEqualTo("Hearthroll");
    }

    @Test
    void anUnknownLanguageIsChinese() {
        assertThat(Language.of("fr")).isEqualTo(Language.CHINESE);
    }
}
