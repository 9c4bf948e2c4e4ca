package org.hearthroll.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void widthsSpacesAndTraditionalCharactersMakeNoDifference() {
        assertThat(Spelling.key(" 鄉（鎮、\n街　道） ")).isEqualTo("乡(镇、街道)");
    }

    @Test
    void invisibleCharactersLeftByCopyingMakeNoDifference() {
        assertThat(Spelling.key("\uFEFF户\u200B编\u00A0号")).isEqualTo("户编号");
    }

    @Test
    void bracketsGoWithWhatStandsInThem() {
        assertThat(Spelling.withoutBrackets("人均(年)纯收入(元)")).isEqualTo("人均纯收入");
        assertThat(Spelling.withoutBrackets("a(b(c)d)e")).isEqualTo("ae");
    }

    @Test
    void aBracketThatIsNeverOpenedDoesNoHarm() {
        assertThat(Spelling.withoutBrackets("元)收入")).isEqualTo("元收入");
    }
}
