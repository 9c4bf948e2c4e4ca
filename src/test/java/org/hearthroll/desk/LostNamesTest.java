package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.junit.jupiter.api.Test;

/** Rare characters that a program on the way has turned into question marks. */
class LostNamesTest extends OnABench {

    private static final String HEADER = "户编号,姓名,出生日期,与户主关系";

    @Test
    void aNameWithLostCharactersIsFoundAgainWithAWarningAndTheKnownOneStays() {
        bench.load("r.csv", HEADER, "0001,张㳇,1960-01-01,户主", "0001,李𣐤,1962-02-02,配偶");
        List<String> before = bench.dump();
        Receipt receipt = bench.load("r2.csv", HEADER, "0001,张?,1960-01-01,户主", "0001,李??,1962-02-02,配偶");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
        assertThat(receipt.noticed()).filteredOn(finding -> finding.code().equals("NAME_CHARACTERS_LOST")).containsExactly(
                new Finding("NAME_CHARACTERS_LOST", Severity.WARNING, 2, "姓名", "张?", List.of()),
                new Finding("NAME_CHARACTERS_LOST", Severity.WARNING, 3, "姓名", "李??", List.of()));
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void aWholeNameTakesThePlaceOfOneWithLostCharacters() {
        bench.load("r.csv", HEADER, "0001,张?,1960-01-01,户主");
        Receipt receipt = bench.load("r2.csv", HEADER, "0001,张㳇,1960-01-01,户主");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(receipt.noticed()).contains(new Finding("NAME_CHARACTERS_LOST", Severity.WARNING, 2, "姓名", "张㳇", List.of()));
        assertThat(bench.rows("SELECT name, head_name FROM member JOIN household ON household.id = household_id")).containsExactly("张㳇|张㳇");
    }

    @Test
    void anotherNameIsAnotherPersonWithoutAWord() {
        bench.load("r.csv", HEADER, "0001,张三,1960-01-01,户主");
        Receipt receipt = bench.load("r2.csv", HEADER, "0001,李?,1960-01-01,户主");
        assertThat(receipt.findings()).doesNotContainKey("NAME_CHARACTERS_LOST");
        assertThat(receipt.added()).isEqualTo(1);
    }
}
