package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Townships and villages with their codes and other names, and the rosters that write them differently. */
class AreaListImportTest extends OnABench {

    private static final String HEAD = "乡镇,乡镇代码,行政村,区划代码,别名";
    private static final String ROSTER = "乡镇,行政村,户编号,户主姓名,家庭人口数";

    @Test
    void aliasesMayBePartedByWhateverAnOfficeWritesThere() {
        assertThat(AreaSink.names(" ;；甲镇；乙镇、丙镇，丁镇|戊镇/己镇 庚镇;;")).containsExactly("甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇", "庚镇");
        assertThat(AreaSink.names("")).isEmpty();
        assertThat(AreaSink.names(null)).isEmpty();
    }

    @Test
    void aListOfVillagesNamesItsTownshipsTooWithTheFirstNineDigits() {
        Receipt receipt = bench.load("a.csv", "乡镇,行政村,区划代码", "城关镇,一村,990101101201", "城关镇,二村,990101101202", "大用镇,一村,");
        assertThat(receipt.loaded()).isEqualTo(3);
        assertThat(bench.rows("SELECT township, village, code FROM area ORDER BY township, village")).containsExactly("城关镇||990101101",
                "城关镇|一村|990101101201", "城关镇|二村|990101101202", "大用镇||null", "大用镇|一村|null");
    }

    @Test
    void aPlaceThatIsListedTwiceIsSetAside() {
        Receipt receipt = bench.load("a.csv", HEAD, "城关镇,990101101,,,", "城关镇,990101101,,,城关");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 0L, 0L, 1L, 0L);
        assertThat(bench.rows("SELECT township, aliases FROM area")).containsExactly("城关镇|");
    }

    @Test
    void aListWithoutCodesAndAliasesLeavesThoseAsTheyAre() {
        bench.load("a.csv", HEAD, "城关镇,990101101,,,城关", "城关镇,990101101,一村,990101101201,老一村");
        List<String> before = bench.dump();
        Receipt receipt = bench.loadAreas("a2.csv", "乡镇,行政村", "城关镇,", "城关镇,一村");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void aCodeThatIsCorrectedIsAChangeOfItsPlaceAlone() {
        bench.load("a.csv", HEAD, "城关镇,990101101,,,城关", "大用镇,990101102,,,");
        Receipt receipt = bench.load("a2.csv", HEAD, "城关镇,990101109,,,城关", "大用镇,990101102,,,");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT township, code, aliases FROM area ORDER BY id")).containsExactly("城关镇|990101109|城关", "大用镇|990101102|");
    }

    @Test
    void aRosterUnderAnAliasJoinsTheTownshipAndKeepsTheNameItWrote() {
        bench.load("a.csv", HEAD, "塔山街道,990101001,,,塔山街道办;塔山办");
        bench.load("h.csv", ROSTER, "塔山办,一村,0001,张三,2", "塔山街道办,一村,0002,李四,1", "塔山街道,一村,0003,王五,3");
        assertThat(bench.rows("SELECT code, township, wording FROM household ORDER BY code")).containsExactly("0001|塔山街道|{\"township\":\"塔山办\"}",
                "0002|塔山街道|{\"township\":\"塔山街道办\"}", "0003|塔山街道|null");
    }

    @Test
    void goneIsJudgedByTheProperTownshipWhateverNameTheFileUses() {
        bench.load("a.csv", HEAD, "塔山街道,990101001,,,塔山办");
        bench.load("h.csv", ROSTER, "塔山街道,一村,0001,张三,2", "塔山街道,一村,0002,李四,1");
        Receipt receipt = bench.load("h2.csv", ROSTER, "塔山办,一村,0002,李四,1");
        assertThat(receipt.gone()).isEqualTo(1);
        assertThat(bench.rows("SELECT code, township, missing FROM household ORDER BY code")).containsExactly("0001|塔山街道|3", "0002|塔山街道|null");
    }

    @Test
    void anAliasThatIsATownshipOfItsOwnIsNobodysOtherName() {
        bench.load("a.csv", HEAD, "城关镇,990101101,,,大用镇;城关", "大用镇,990101102,,,");
        bench.load("h.csv", ROSTER, "大用镇,一村,0001,张三,2", "城关,一村,0002,李四,1");
        assertThat(bench.rows("SELECT code, township FROM household ORDER BY code")).containsExactly("0001|大用镇", "0002|城关镇");
    }

    @Test
    void theAliasOfAVillageNeverRenamesATownship() {
        bench.load("a.csv", HEAD, "城关镇,990101101,一村,990101101201,大用镇");
        bench.load("h.csv", ROSTER, "大用镇,一村,0001,张三,2");
        assertThat(bench.rows("SELECT township, village, wording FROM household")).containsExactly("大用镇|一村|null");
    }

    @Test
    void aLedgerUnderAnAliasStandsInTheProperTownship() {
        bench.load("a.csv", HEAD, "塔山街道,990101001,,,塔山办");
        bench.load("l.csv", "问题编号,乡镇,问题类型,问题描述", "A1,塔山办,饮水安全,水质差");
        assertThat(bench.rows("SELECT key, township FROM problem")).containsExactly("A1|塔山街道");
    }

    @Test
    void aTownshipThatOnlyTheListNamesTakesPartInNoRegisterButStaysInTheList() {
        bench.load("a.csv", HEAD, "三岔乡,990101103,,,");
        bench.load("h.csv", ROSTER, "城关镇,一村,0001,张三,2");
        assertThat(bench.rows("SELECT township FROM area")).containsExactly("三岔乡");
        assertThat(bench.rows("SELECT DISTINCT township FROM household")).containsExactly("城关镇");
    }
}
