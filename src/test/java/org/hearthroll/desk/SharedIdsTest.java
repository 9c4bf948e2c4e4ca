package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.roster.FindingWords;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

/** One ID number in two households: both rows are loaded, and each pair is said once. */
class SharedIdsTest extends OnABench {

    private static final String HEADER = "乡镇,行政村,户编号,人编号,姓名,与户主关系,证件号码";
    private static final String ONE = "990105197001011237";
    private static final String TWO = "990105195001011238";

    @Test
    void numbersLeftBlankAreNotShared() {
        assertThat(said(bench.load("a.csv", HEADER, "城关镇,一村,0001,000101,张三,户主,", "城关镇,一村,0002,000201,李四,户主,"))).isEmpty();
    }

    @Test
    void twoHouseholdsOfOneFileAreSaidAtTheLaterRow() {
        Receipt receipt = bench.load("a.csv", HEADER, "城关镇,一村,0001,000101,张三,户主," + ONE, "城关镇,一村,0002,000201,李四,户主," + ONE,
                "城关镇,一村,0003,000301,王五,户主," + TWO);
        assertThat(said(receipt)).containsExactly("第 3 行的证件号码（" + ONE + "）在别的户里也有（户编号 0001）。两行都已导入，请核对。");
        assertThat(bench.rows("SELECT count(*) FROM member")).containsExactly("3");
    }

    @Test
    void aSmallXAtTheEndIsTheSameNumber() {
        Receipt receipt = bench.load("a.csv", HEADER, "城关镇,一村,0001,000101,张三,户主,99010519650101005X", "城关镇,一村,0002,000201,李四,户主,99010519650101005x");
        assertThat(receipt.findings()).containsEntry("ID_DUPLICATE", 1L);
    }

    @Test
    void aHouseholdOfThePeriodThatTheFileDoesNotSpeakOfIsSaidByItsCode() {
        bench.load("a.csv", HEADER, "城关镇,一村,0001,000101,张三,户主," + ONE);
        Receipt receipt = bench.load("b.csv", HEADER, "大用镇,二村,0009,000901,李四,户主," + ONE);
        assertThat(said(receipt)).singleElement().asString().startsWith("第 2 行的证件号码（" + ONE + "）在别的户里也有（户编号 ").contains("0001");
    }

    @Test
    void whatWasSharedBeforeAndIsLoadedAgainUnchangedIsSaidAgain() {
        String[] rows = {HEADER, "城关镇,一村,0001,000101,张三,户主," + ONE, "城关镇,一村,0002,000201,李四,户主," + ONE};
        assertThat(said(bench.load("a.csv", rows))).isEqualTo(said(bench.load("a.csv", rows))).hasSize(1);
    }

    private static List<String> said(Receipt receipt) {
        return receipt.noticed().stream().filter(f -> f.code().equals("ID_DUPLICATE")).map(f -> Texts.chinese().say(FindingWords.of(f))).toList();
    }
}
