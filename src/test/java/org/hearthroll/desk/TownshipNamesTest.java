package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;

class TownshipNamesTest extends OnABench {

    private static final String ROSTER = "乡镇,行政村,户编号,户主姓名,人数";

    @Test
    void aSpellingThatTheAreaListDoesNotHaveIsFoundOnceWithTheLikelyTownshipAndLoadedAsItStands() {
        bench.load("a.csv", "乡镇,区划代码", "塔山街道,990101001", "大用镇,990101101");
        Receipt receipt = bench.load("h.csv", ROSTER, "大用镇,一村,0001,张三,2", "塔山街道办,一村,0002,李四,1", "塔山街道办,一村,0003,王五,3", "三岔乡,二村,0004,赵六,1");
        assertThat(receipt.findings()).isEqualTo(Map.of("TOWNSHIP_UNKNOWN", 1L, "TOWNSHIP_NOT_LISTED", 1L));
        assertThat(receipt.noticed()).containsExactly(
                new Finding("TOWNSHIP_UNKNOWN", Severity.WARNING, 3, "", "塔山街道办", List.of("塔山街道", 2L)),
                new Finding("TOWNSHIP_NOT_LISTED", Severity.WARNING, 5, "", "三岔乡", List.of("", 1L)));
        assertThat(bench.rows("SELECT DISTINCT township FROM household ORDER BY 1")).containsExactly("三岔乡", "塔山街道办", "大用镇");
    }

    @Test
    void withoutAnAreaListThePeriodAndTheFileItselfTellAndANewTownshipIsNoQuestion() {
        bench.load("h.csv", ROSTER, "塔山街道,一村,0001,张三,2");
        Receipt receipt = bench.load("h2.csv", ROSTER, "塔山 街道,一村,0002,李四,1", "东山镇,一村,0003,王五,3", "东山镇,一村,0004,王六,3", "东山,一村,0005,王七,3");
        assertThat(receipt.noticed()).containsExactly(
                new Finding("TOWNSHIP_UNKNOWN", Severity.WARNING, 2, "", "塔山 街道", List.of("塔山街道", 1L)),
                new Finding("TOWNSHIP_UNKNOWN", Severity.WARNING, 5, "", "东山", List.of("东山镇", 1L)));
    }

    @Test
    void aLedgerIsLookedAtToo() {
        bench.load("a.csv", "乡镇,区划代码", "塔山街道,990101001");
        Receipt receipt = bench.load("l.csv", "问题编号,乡镇,问题类型,问题描述", "A1,塔山办,饮水安全,水质差");
        assertThat(receipt.findings()).isEqualTo(Map.of("TOWNSHIP_UNKNOWN", 1L));
    }

    @Test
    void aRememberedSpellingJoinsItsTownshipOnTheNextLoadAndOutlivesAnUndo() {
        bench.load("a.csv", "乡镇,区划代码", "塔山街道,990101001");
        bench.desk.aliases().remember("塔山街道办", "塔山街道");
        bench.load("h.csv", ROSTER, "塔山街道办,一村,0001,张三,2");
        assertThat(bench.rows("SELECT township, wording FROM household")).containsExactly("塔山街道|{\"township\":\"塔山街道办\"}");
        bench.desk.imports().undoLatest();
        bench.desk.imports().undoLatest();
        assertThat(bench.desk.aliases().all()).isEqualTo(Map.of("塔山街道办", "塔山街道"));
        assertThat(bench.load("h.csv", ROSTER, "塔山街道办,一村,0001,张三,2").findings()).isEmpty();
        assertThat(bench.rows("SELECT township FROM household")).containsExactly("塔山街道");
    }

    @Test
    void aSpellingIsForgottenForWhatIsLoadedFromThenOn() {
        bench.load("h.csv", ROSTER, "塔山街道,一村,0001,张三,2");
        bench.desk.aliases().remember("塔山办", "塔山街道");
        bench.desk.aliases().forget("塔山办");
        bench.load("h2.csv", ROSTER, "塔山办,一村,0002,李四,2");
        assertThat(bench.rows("SELECT township FROM household ORDER BY code")).containsExactly("塔山街道", "塔山办");
        assertThat(bench.rows("SELECT deed, detail FROM audit WHERE deed LIKE 'alias%' ORDER BY seq")).containsExactly("alias|塔山办 = 塔山街道", "alias-forget|塔山办");
    }

    @Test
    void whatIsNoOtherNameOfATownshipIsRefused() {
        bench.load("a.csv", "乡镇,区划代码", "塔山街道,990101001", "大用镇,990101101");
        assertThat(refused("大用镇", "塔山街道")).isEqualTo("alias.own-township");
        assertThat(refused("塔山街道", "塔山街道")).isEqualTo("alias.own-township");
        assertThat(refused(" ", "塔山街道")).isEqualTo("alias.own-township");
        assertThat(refused("塔山办", "无此镇")).isEqualTo("alias.unknown-township");
        assertThat(bench.desk.aliases().all()).isEmpty();
    }

    @Test
    void inAWorkspaceThatIsOnlyReadNothingIsRemembered() {
        bench.load("a.csv", "乡镇,区划代码", "塔山街道,990101001");
        bench.close();
        try (Desk reading = Desk.reading(folder.resolve("w.hearth"))) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> reading.aliases().remember("塔山办", "塔山街道"));
            assertThat(refusal.said().key()).isEqualTo("workspace.read-only");
        }
    }

    private String refused(String spelling, String township) {
        return catchThrowableOfType(Refusal.class, () -> bench.desk.aliases().remember(spelling, township)).said().key();
    }
}
