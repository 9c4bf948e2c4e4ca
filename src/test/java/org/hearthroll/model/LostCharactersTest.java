package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostCharactersTest {

    @ParameterizedTest
    @CsvSource({"张?,张㳇", "张？,张三", "张\uFFFD,张三", "张??,张𣐤", "张?,张𣐤", "张?丰,张三丰", "?三,张三", "张三,张三", "张?,张?", "张??,张三丰", "阿布都·热?曼,阿布都·热合曼"})
    void namesThatDifferByLostCharactersOnlyMayBeTheSame(String one, String other) {
        assertThat(LostCharacters.same(one, other)).isTrue();
        assertThat(LostCharacters.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(value = {"张?,李三", "张?,张三丰", "?,张", "??,张三", "张三,张四", "张?,''", "null,张三", "张三,null", "张???,张三"}, nullValues = "null")
    void whatDiffersInMoreOrAgreesInNothingIsNotTheSame(String one, String other) {
        assertThat(LostCharacters.same(one, other)).isFalse();
    }

    @Test
    void onlyMarksAreLostCharacters() {
        assertThat(LostCharacters.in("张?")).isTrue();
        assertThat(LostCharacters.in("张？")).isTrue();
        assertThat(LostCharacters.in("𣐤\uE863")).isFalse();
        assertThat(LostCharacters.in(null)).isFalse();
    }
}
