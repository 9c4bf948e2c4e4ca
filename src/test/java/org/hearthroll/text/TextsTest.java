package org.hearthroll.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

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
    void aCountIsGroupedByThousands() {
        assertThat(Texts.chinese().count(40410)).isEqualTo("40,410");
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
