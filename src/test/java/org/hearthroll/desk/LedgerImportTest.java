package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a problem ledger brings, and what a later one makes of it. */
class LedgerImportTest extends OnABench {

    private static final String HEAD = "问题编号,乡镇,行政村,户编号,姓名,问题类型,问题描述,状态,整改时限";
    private static final String[] FIRST = {HEAD,
            "A1,城关镇,一村,0001,张三,饮水安全,水管破裂,整改中,2020-06-30",
            "A2,大用镇,二村,,,饮水安全,水质差,,"};

    @BeforeEach
    void fill() {
        bench.load("h.csv", "乡镇,行政村,户编号,户主姓名,家庭人口数", "城关镇,一村,0001,张三,2", "大用镇,二村,0002,王五,4");
    }

    @Test
    void theRunningNumberOfARowIsNoKey() {
        String head = "序号,乡镇,户编号,问题类型,问题描述";
        bench.load("l.csv", head, "1,城关镇,0001,饮水安全,水管破裂", "2,大用镇,0002,饮水安全,水质差");
        Receipt turned = bench.load("l2.csv", head, "1,大用镇,0002,饮水安全,水质差", "2,城关镇,0001,饮水安全,水管破裂");
        assertThat(Bench.fates(turned)).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
        assertThat(turned.importId()).isNull();
        assertThat(bench.rows("SELECT number, household_code, text FROM problem ORDER BY household_code"))
                .containsExactly("null|0001|水管破裂", "null|0002|水质差");
    }

    @Test
    void aLedgerCountsNeitherHouseholdsNorMembersAndMakesNothingGone() {
        bench.load("l.csv", FIRST);
        Receipt receipt = bench.load("l2.csv", HEAD, FIRST[1]);
        assertThat(receipt.kind()).isEqualTo("problems");
        assertThat(receipt.households()).isNull();
        assertThat(receipt.members()).isNull();
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT count(*) FROM problem")).containsExactly("2");
    }

    @Test
    void aProblemThatNamesNoTownshipStandsWhereItsHouseholdDoes() {
        Receipt receipt = bench.load("l.csv", "问题编号,户编号,问题类型,问题描述", "B1,0002,饮水安全,水质差", "B2,0009,饮水安全,无水");
        assertThat(bench.rows("SELECT key, township, village FROM problem ORDER BY key")).containsExactly("B1|大用镇|二村", "B2|null|null");
        assertThat(receipt.loaded()).isEqualTo(2);
        assertThat(receipt.noticed()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("PROBLEM_HOUSEHOLD_UNKNOWN");
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.original()).isEqualTo("0009");
        });
    }

    @Test
    void aLaterLedgerSpeaksOnlyForItsColumns() {
        bench.load("l.csv", FIRST);
        Receipt receipt = bench.load("l2.csv", "问题编号,问题类型,问题描述,整改时限", "A1,饮水安全,水管破裂,2020-09-30");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT township, village, household_code, person_name, state, due_on FROM problem WHERE key = 'A1'"))
                .containsExactly("城关镇|一村|0001|张三|RUNNING|2020-09-30");
        assertThat(bench.rows("SELECT changes FROM problem_event")).containsExactly("{\"due_on\":\"2020-06-30 → 2020-09-30\"}");
    }

    @Test
    void eachLedgerThatMovesAProblemLeavesOneEvent() {
        bench.load("l.csv", FIRST);
        bench.load("l2.csv", "问题编号,问题描述,状态", "A1,水管破裂,已完成");
        bench.load("l3.csv", "问题编号,问题描述,状态", "A1,水管破裂,清零");
        bench.load("l4.csv", "问题编号,问题描述,状态", "A1,水管破裂,已反弹");
        assertThat(bench.rows("SELECT import_id, changes FROM problem_event ORDER BY id")).containsExactly("3|{\"state\":\"RUNNING → RESOLVED\"}",
                "4|{\"state\":\"RESOLVED → CLOSED\"}", "5|{\"state\":\"CLOSED → REOPENED\"}");
        bench.desk.imports().undoLatest();
        assertThat(bench.rows("SELECT state FROM problem WHERE key = 'A1'")).containsExactly("CLOSED");
        assertThat(bench.rows("SELECT import_id FROM problem_event ORDER BY id")).containsExactly("3", "4");
    }

    @Test
    void aBlankStateNeverTakesAStateBack() {
        bench.load("l.csv", FIRST);
        Receipt receipt = bench.load("l2.csv", "问题编号,问题描述,状态", "A1,水管破裂,");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT state FROM problem WHERE key = 'A1'")).containsExactly("RUNNING");
    }

    @Test
    void whatIsWrittenOffIsClosedWhereTheLedgerHasNoState() {
        bench.load("l.csv", "问题编号,户编号,问题类型,问题描述,是否销号", "C1,0001,饮水安全,水管破裂,是", "C2,0002,饮水安全,水质差,否");
        assertThat(bench.rows("SELECT key, state FROM problem ORDER BY key")).containsExactly("C1|CLOSED", "C2|REVIEW");
    }

    @Test
    void theStateOfALedgerCountsBeforeItsWrittenOffMark() {
        bench.load("l.csv", "问题编号,户编号,问题类型,问题描述,状态,是否销号", "C1,0001,饮水安全,水管破裂,已反弹,是");
        assertThat(bench.rows("SELECT state FROM problem")).containsExactly("REOPENED");
    }

    @Test
    void anEqualRowOfOneNumberIsSetAsideAndTheTruthIsWrittenOnce() {
        Receipt receipt = bench.load("l.csv", HEAD, FIRST[1], FIRST[1], FIRST[2]);
        assertThat(Bench.fates(receipt)).containsExactly(2L, 0L, 0L, 0L, 1L, 0L);
        assertThat(receipt.findings()).isEqualTo(Map.of("ROW_REPEATED", 1L));
    }

    @Test
    void theSameNumberInAnotherPeriodIsAnotherProblem() {
        bench.load("l.csv", FIRST);
        Receipt receipt = bench.loadInto("2021-12", "l2.csv", "问题编号,问题类型,问题描述,状态", "A1,饮水安全,水管破裂,已完成");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT period.name, state FROM problem JOIN period ON period.id = period_id WHERE key = 'A1' ORDER BY 1"))
                .containsExactly("2020-12|RUNNING", "2021-12|RESOLVED");
    }

    @Test
    void undoneLedgersLeaveTheRegisterAsItWas() {
        List<String> before = bench.dump();
        bench.load("l.csv", FIRST);
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEqualTo(before);
    }
}
