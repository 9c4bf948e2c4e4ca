package org.hearthroll.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"'',''", "Smith,''", "𠅤伟,w", "张·伟,zw", "欧阳明华,oymh", "阿啊,aa", "座,z", "匝,z", "八,b", "一二三,yes", "国庆,gq", "李 芳,lf", "李1芳,lf"})
    void everyCommonCharacterHasItsLetterAndTheOthersHaveNone(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ZH", "oymh"})
    void twoLettersOrMoreCanBeInitials(String typed) {
        assertThat(Initials.typed(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "z1", "z h", "张", "%%", "é´"})
    void anythingElseCannot(String typed) {
        assertThat(Initials.typed(typed)).isFalse();
    }
}
