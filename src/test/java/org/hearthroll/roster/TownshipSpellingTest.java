package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownshipSpellingTest {

    private static final List<String> KNOWN = List.of("塔山街道", "城关镇", "大用镇", "红岩彝族乡", "双河口镇");

    @ParameterizedTest
    @CsvSource({"塔山街道办,塔山街道", "塔山 街道,塔山街道", "塔山街道办事处,塔山街道", "塔山,塔山街道", "塔山办,塔山街道", "塔山街道人民政府,塔山街道", "城关,城关镇", "城关镇人民政府,城关镇", "城關鎮,城关镇",
            "双河囗镇,双河口镇", "双河镇,双河口镇", "红岩彝簇乡,红岩彝族乡", "城关乡,城关镇"})
    void aSpellingLeadsToTheTownshipItResembles(String spelling, String township) {
        assertThat(TownshipSpelling.likely(spelling, KNOWN, 2)).contains(township);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三岔乡", "镇", "", "街道", "大用", "用镇"})
    void aNameThatResemblesNoneOrTooLittleOfOneLeadsNowhereOrToItsOwn(String spelling) {
        assertThat(TownshipSpelling.likely(spelling, List.of("塔山街道", "红岩彝族乡"), 2)).isEmpty();
    }

    @Test
    void twoTownshipsEquallyNearAreNoAnswer() {
        assertThat(TownshipSpelling.likely("城关", List.of("城关镇", "城关乡"), 2)).isEmpty();
        assertThat(TownshipSpelling.likely("城关街道", List.of("城关镇", "城关街道办", "城关乡"), 2)).contains("城关街道办");
    }

    @Test
    void shortNamesThatDifferByOneCharacterAreNeighboursUnlessTheListIsWhole() {
        assertThat(TownshipSpelling.likely("东山镇", List.of("西山镇"), 3)).isEmpty();
        assertThat(TownshipSpelling.likely("东山镇", List.of("西山镇"), 2)).contains("西山镇");
    }

    @ParameterizedTest
    @CsvSource({"'','',0", "甲,'',1", "甲乙,乙甲,2", "塔山街道,塔山街道办,1", "塔山,他山,1", "abcd,bcde,2"})
    void theDistanceIsThatOfLevenshtein(String one, String other, int distance) {
        assertThat(TownshipSpelling.distance(one, other)).isEqualTo(distance);
        assertThat(TownshipSpelling.distance(other, one)).isEqualTo(distance);
    }
}
