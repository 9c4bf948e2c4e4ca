package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

/** Files of one period that are about the same households, townships or problems. */
class JoinedFilesTest extends OnABench {

    private static final String[] HOUSEHOLDS = {"乡镇,行政村,户编号,户主姓名,家庭人口数,主要致贫原因", "塔山街道办,一村,0001,张三,2,因病", "大用镇,二村,0002,王五,4,缺技术"};
    private static final String[] MEMBERS = {"户编号,人编号,姓名,与户主关系,健康状况", "0001,000101,张三,户主,健康", "0001,000102,李四,配偶,残疾"};
    private static final String[] AREAS = {"乡镇,乡镇代码,行政村,区划代码,别名", "塔山街道,990101001,,,塔山街道办;塔山办", "大用镇,990101102,二村,990101102201,", "三岔乡,,,,"};
    private static final String[] LEDGER = {"问题编号,乡镇,户编号,问题类型,问题描述,状态", "A1,大用镇,0002,饮水安全,水管破裂,整改中", "A2,塔山办,,饮水安全,水质差,", "A3,,0009,饮水安全,无水,"};

    @Test
    void householdsWithoutMembersCountTheirStatedSizeUntilMembersCome() {
        Receipt households = bench.load("h.csv", HOUSEHOLDS);
        assertThat(List.of(households.households(), households.members())).containsExactly(2L, 0L);
        assertThat(bench.rows("SELECT code, head_name, persons FROM household ORDER BY code")).containsExactly("0001|张三|2", "0002|王五|4");

        Receipt members = bench.load("m.csv", MEMBERS);
        assertThat(Bench.fates(members)).containsExactly(2L, 0L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT code, head_name, main_cause, persons FROM household ORDER BY code")).containsExactly("0001|张三|01|2", "0002|王五|07|4");
        assertThat(bench.rows("SELECT count(*) FROM member")).containsExactly("2");
        assertThat(Bench.fates(bench.load("h.csv", HOUSEHOLDS))).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
    }

    @Test
    void aHouseholdFileMarksTheHouseholdsThatAreGone() {
        bench.load("h.csv", HOUSEHOLDS);
        Receipt receipt = bench.load("h2.csv", HOUSEHOLDS[0], "大用镇,二村,0003,赵六,1,因病");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 0L, 1L, 0L, 0L);
        assertThat(bench.rows("SELECT code FROM household WHERE missing IS NOT NULL")).containsExactly("0002");
    }

    @Test
    void severalFilesAreOneTransactionAreasFirstAndReceiptsInTheOrderGiven() {
        Path ledger = bench.file("l.csv", LEDGER);
        Path households = bench.file("h.csv", HOUSEHOLDS);
        Path areas = bench.file("a.csv", AREAS);
        List<Receipt> receipts = bench.desk.importFiles().load(Bench.request("2020-12", ledger, households, areas), Progress.none());
        assertThat(receipts).extracting(Receipt::kind).containsExactly("problems", "roster", "areas");
        assertThat(receipts).extracting(Receipt::importId).containsExactly(3L, 2L, 1L);
        assertThat(bench.rows("SELECT township, wording FROM household WHERE code = '0001'")).containsExactly("塔山街道|{\"township\":\"塔山街道办\"}");
    }

    @Test
    void anAreaListThatComesLaterGivesTownshipsTheirProperNamesAndUndoTheOldOnes() {
        bench.load("h.csv", HOUSEHOLDS);
        bench.load("l.csv", LEDGER);
        List<String> before = bench.dump();

        Receipt receipt = bench.load("a.csv", AREAS);

        assertThat(receipt.loaded()).isEqualTo(3);
        assertThat(bench.rows("SELECT township, wording FROM household WHERE code = '0001'")).containsExactly("塔山街道|{\"township\":\"塔山街道办\"}");
        assertThat(bench.rows("SELECT township FROM problem WHERE number = 'A2'")).containsExactly("塔山街道");
        assertThat(bench.rows("SELECT township, village, code FROM area ORDER BY township, village"))
                .containsExactly("三岔乡||null", "塔山街道||990101001", "大用镇||990101102", "大用镇|二村|990101102201");
        assertThat(bench.load("h.csv", HOUSEHOLDS).importId()).isNull();

        assertThat(bench.desk.imports().undoLatest().changedNothing()).isTrue();
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void theSameAreaListAgainChangesNothing() {
        bench.load("a.csv", AREAS);
        Receipt again = bench.load("a.csv", AREAS);
        assertThat(Bench.fates(again)).containsExactly(0L, 0L, 3L, 0L, 0L, 0L);
        assertThat(again.importId()).isNull();
        assertThat(again.households()).isNull();
    }

    @Test
    void aLedgerFindsItsHouseholdsAndStartsAProblemAsToBeJudged() {
        bench.load("h.csv", HOUSEHOLDS);
        Receipt receipt = bench.load("l.csv", LEDGER);
        assertThat(Bench.fates(receipt)).containsExactly(3L, 0L, 0L, 0L, 0L, 0L);
        assertThat(receipt.findings()).containsEntry("PROBLEM_HOUSEHOLD_UNKNOWN", 1L);
        assertThat(bench.rows("SELECT key, township, household_code, state FROM problem ORDER BY key"))
                .containsExactly("A1|大用镇|0002|RUNNING", "A2|塔山办|null|REVIEW", "A3|null|0009|REVIEW");
    }

    @Test
    void aKnownProblemTakesItsNewStateAndKeepsItsHistory() {
        bench.load("h.csv", HOUSEHOLDS);
        bench.load("l.csv", LEDGER);
        List<String> before = bench.dump();

        Receipt receipt = bench.load("l2.csv", "问题编号,状态,问题描述", "A1,已销号,水管破裂", "A2,,水质差");

        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT state, type IS NOT NULL FROM problem WHERE key = 'A1'")).containsExactly("CLOSED|1");
        assertThat(bench.rows("SELECT problem_id, import_id, changes FROM problem_event")).containsExactly("1|3|{\"state\":\"RUNNING → CLOSED\"}");
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void aProblemWithoutANumberIsKnownByWhatItIsAbout() {
        String head = "乡镇,行政村,户编号,问题类型,问题描述,发现日期";
        String row = "大用镇,二村,0002,饮水安全,水管破裂,2020-05-01";
        Receipt receipt = bench.load("l.csv", head, row, row, "大用镇,二村,0002,饮水安全,水管破裂,2020-06-01");
        assertThat(Bench.fates(receipt)).containsExactly(2L, 0L, 0L, 0L, 1L, 0L);
        assertThat(bench.load("l2.csv", head, row).importId()).isNull();
    }

    @Test
    void twoRowsOfOneNumberThatDisagreeLoadTheFirst() {
        Receipt receipt = bench.load("l.csv", LEDGER[0], LEDGER[1], "A1,大用镇,0002,饮水安全,另一回事,");
        assertThat(receipt.rejected()).isEqualTo(1);
        assertThat(receipt.findings()).containsEntry("PROBLEM_CONFLICT", 1L);
    }

    @Test
    void aDepartmentListKeepsEveryRowOfAPersonAndItsName() {
        String[] list = {"姓名,证件号码,参保档次", "张三,99000119481210001X,一档", "张三,99000119481210001X,二档"};
        ImportRequest request = new ImportRequest(List.of(new ImportSource(bench.file("医保.csv", list), Choices.detected())), null, null, null, false);
        Receipt first = bench.desk.importFiles().load(request, Progress.none()).getFirst();
        assertThat(first.kind()).isEqualTo("list");
        assertThat(Bench.fates(first)).containsExactly(2L, 0L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT list.name, list_row.name, json_extract(fields, '$.\"=参保档次\"') FROM list_row JOIN list ON list.id = list_id"))
                .containsExactly("医保|张三|一档", "医保|张三|二档");
        assertThat(bench.desk.importFiles().load(request, Progress.none()).getFirst().importId()).isNull();
    }

    @Test
    void theRejectListCompletesTheImportOnceItIsMended() {
        String head = "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况";
        Receipt receipt = bench.load("r.csv", head, "城关镇,一村,0001,000101,张三,户主,健康", "城关镇,一村,,000102,李四,配偶,健康");
        assertThat(receipt.rejectsFile()).isEqualTo(folder.resolve("r.rejects.xlsx").toString());
        assertThat(receipt.findings()).isEqualTo(Map.of("HOUSEHOLD_KEY_MISSING", 1L));
        assertThat(bench.rows("SELECT deed FROM audit ORDER BY seq")).containsExactly("export-unmasked", "import");

        Inspection list = Inspecting.inspect(folder.resolve("r.rejects.xlsx"), Choices.detected());
        assertThat(list.facts().header()).startsWith("退回·文件", "退回·工作表", "退回·行号").endsWith(head.split(","));
        assertThat(list.head().get(1)).startsWith("r.csv", "", "3").contains("HOUSEHOLD_KEY_MISSING", "李四");

        Receipt mended = bench.load("mended.csv", "退回·文件,退回·行号," + head, "r.csv,3,城关镇,一村,0001,000102,李四,配偶,健康");
        assertThat(Bench.fates(mended)).containsExactly(1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT name, more, missing FROM member ORDER BY id")).containsExactly("张三|null|null", "李四|null|null");
        assertThat(bench.rows("SELECT persons FROM household")).containsExactly("2");
    }
}
