package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.roster.FindingWords;
import org.hearthroll.sheet.CsvWriting;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.RowWriting;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several files of one call, and the rows that come back to the user. */
class RejectedAgainTest extends OnABench {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,与户主关系,自定义";
    private static final String GOOD = "城关镇,一村,0001,000101,张三,户主,甲";
    private static final String BAD = "城关镇,一村,,000102,李四,配偶,乙";

    @Test
    void aFileWithoutRejectsLeavesNoList() {
        Receipt receipt = bench.load("r.csv", HEAD, GOOD);
        assertThat(receipt.rejectsFile()).isNull();
        assertThat(bench.names()).doesNotContain("r.rejects.xlsx");
        assertThat(bench.rows("SELECT deed FROM audit ORDER BY seq")).containsExactly("import");
    }

    @Test
    void aTrialWritesNoList() {
        Receipt receipt = bench.desk.importFiles().check(Bench.request("2020-12", bench.file("r.csv", HEAD, GOOD, BAD)), Progress.none()).getFirst();
        assertThat(List.of(receipt.loaded(), receipt.rejected())).containsExactly(1L, 1L);
        assertThat(bench.names()).doesNotContain("r.rejects.xlsx");
        assertThat(bench.rows("SELECT count(*) FROM audit")).containsExactly("0");
    }

    @Test
    void theListGoesWhereTheUserSaysAndTheSecondBesideIt() throws IOException {
        Path first = bench.file("a.csv", HEAD, GOOD, BAD);
        Path second = bench.file("b.csv", HEAD, GOOD.replace("0001", "0002"), BAD);
        Path chosen = folder.resolve("back.csv");
        ImportRequest request = new ImportRequest(List.of(new ImportSource(first, Choices.detected()), new ImportSource(second, Choices.detected())),
                "2020-12", null, chosen, false);
        List<Receipt> receipts = bench.desk.importFiles().load(request, Progress.none());
        assertThat(receipts).extracting(Receipt::rejectsFile).containsExactly(chosen.toString(), folder.resolve("back-2.csv").toString());
        List<String> lines = Files.readAllLines(chosen, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).isEqualTo("\uFEFF退回·文件,退回·工作表,退回·行号,退回·列,退回·原文,退回·原因,退回·提示," + HEAD);
        assertThat(lines.get(1)).startsWith("a.csv,,3,").contains(",HOUSEHOLD_KEY_MISSING,").endsWith("," + BAD);
    }

    @Test
    void theMendedListCompletesTheImportAndMakesNobodyGone() throws IOException {
        Path chosen = folder.resolve("back.csv");
        loadWithRejects(chosen, bench.file("r.csv", HEAD, GOOD, BAD, "城关镇,一村,,000201,王五,户主,丙"));
        String list = Files.readString(chosen, StandardCharsets.UTF_8);
        Files.writeString(chosen, list.replace("城关镇,一村,,000102", "城关镇,一村,0001,000102").replace("城关镇,一村,,000201", "城关镇,一村,0002,000201"));

        Receipt mended = bench.load(chosen);

        assertThat(Bench.fates(mended)).containsExactly(2L, 0L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT household.code, member.code, name, member.more, member.missing FROM member JOIN household ON household.id = household_id "
                + "ORDER BY 2")).containsExactly("0001|000101|张三|{\"=自定义\":\"甲\"}|null", "0001|000102|李四|{\"=自定义\":\"乙\"}|null",
                        "0002|000201|王五|{\"=自定义\":\"丙\"}|null");
        assertThat(bench.rows("SELECT code, persons, missing FROM household ORDER BY code")).containsExactly("0001|2|null", "0002|1|null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theMendedListOfAFileInTheOldCharsetCompletesTheImport(String ending) throws IOException {
        Charset old = Charset.forName("GB18030");
        Path source = Files.write(folder.resolve("旧.csv"), (HEAD + "\n" + GOOD.replace("张三", "张㳇") + "\n" + BAD.replace("李四", "李䃥") + "\n城关镇,一村,,000201,王五,户主,丙\n合计,,,,,,\n").getBytes(old));
        Path list = folder.resolve("back." + ending);
        Receipt first = loadWithRejects(list, source);
        assertThat(List.of(first.charset(), first.sourceRows(), first.loaded(), first.setAside(), first.rejected())).containsExactly("GB18030", 4L, 1L, 1L, 2L);
        Path mended = mended(list);

        Receipt second = bench.load(mended);

        assertThat(Bench.fates(second)).containsExactly(2L, 0L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT household.code, member.code, name, member.more, member.missing FROM member JOIN household ON household.id = household_id ORDER BY 2"))
                .containsExactly("0001|000101|张㳇|{\"=自定义\":\"甲\"}|null", "0001|000102|李䃥|{\"=自定义\":\"乙\"}|null", "0002|000201|王五|{\"=自定义\":\"丙\"}|null");
    }

    /** The list with the codes of the households filled in, in the form it has. */
    private Path mended(Path list) {
        Path mended = list.resolveSibling("mended-" + list.getFileName());
        try (SheetFile sheet = SheetFile.open(list, ReadingChoice.detect(), cell -> true); Rows rows = sheet.rows();
                RowWriting out = list.toString().endsWith(".csv") ? CsvWriting.begin(mended, sheet.facts().header(), true) : XlsxWriting.begin(mended, "退回", sheet.facts().header())) {
            int code = sheet.facts().header().indexOf("户编号");
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                row.cells()[code] = row.cells()[code + 1].substring(0, 4);
                out.row(List.of(row.cells()));
            }
            out.done();
        }
        return mended;
    }

    @Test
    void theMendedWholeFileEqualsTheFileWithItsList() throws IOException {
        Path chosen = folder.resolve("back.csv");
        loadWithRejects(chosen, bench.file("r.csv", HEAD, GOOD, BAD));
        Files.writeString(chosen, Files.readString(chosen, StandardCharsets.UTF_8).replace("一村,,000102", "一村,0001,000102"));
        bench.load(chosen);
        Receipt whole = bench.load("r.csv", HEAD, GOOD, BAD.replace("一村,,", "一村,0001,"));
        assertThat(Bench.fates(whole)).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
        assertThat(whole.importId()).isNull();
    }

    @Test
    void aListThatIsStillWrongComesBackWithoutOurColumnsTwice() throws IOException {
        Path chosen = folder.resolve("back.csv");
        loadWithRejects(chosen, bench.file("r.csv", HEAD, GOOD, BAD, "城关镇,一村,,000201,王五,户主,丙"));
        Path half = bench.file("half.csv", Files.readString(chosen, StandardCharsets.UTF_8).replace("一村,,000201", "一村,0002,000201").strip());
        Path again = folder.resolve("again.csv");
        Receipt receipt = loadWithRejects(again, half);
        assertThat(List.of(receipt.loaded(), receipt.rejected())).containsExactly(1L, 1L);
        List<String> lines = Files.readAllLines(again, StandardCharsets.UTF_8);
        assertThat(lines.getFirst()).isEqualTo("\uFEFF退回·文件,退回·工作表,退回·行号,退回·列,退回·原文,退回·原因,退回·提示," + HEAD);
        assertThat(lines.get(1)).startsWith("half.csv,,2,").endsWith("," + BAD);
    }

    @Test
    void aFileThatStatesNoPeriodIsRefusedThoughAnotherOfTheCallStatesOne() {
        Path stating = bench.file("a.csv", "年度," + HEAD, "2019," + GOOD);
        Path silent = bench.file("b.csv", HEAD, GOOD);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.desk.importFiles().load(Bench.request(null, stating, silent), Progress.none()));
        assertThat(refusal.said().key()).isEqualTo("import.no-period");
        assertThat(bench.dump()).isEmpty();
        assertThat(bench.rows("SELECT count(*) FROM import")).containsExactly("0");
    }

    @Test
    void theSamePersonInTwoFilesOfOneCallIsNewOnceAndThenTheSame() {
        Path one = bench.file("a.csv", HEAD, GOOD);
        Path two = bench.file("b.csv", HEAD, GOOD, "城关镇,一村,0001,000102,李四,配偶,乙");
        List<Receipt> receipts = bench.desk.importFiles().load(Bench.request("2020-12", one, two), Progress.none());
        assertThat(receipts.stream().map(Bench::fates)).containsExactly(List.of(1L, 0L, 0L, 0L, 0L, 0L), List.of(1L, 0L, 1L, 0L, 0L, 0L));
        assertThat(bench.rows("SELECT name FROM member ORDER BY id")).containsExactly("张三", "李四");
    }

    @Test
    void aHouseholdThatTwoFilesOfOneCallDescribeDifferentlyIsReportedWithBothFiles() {
        Path one = bench.file("一村.csv", HEAD, GOOD);
        Path two = bench.file("二村.csv", HEAD, "城关镇,二村,0002,000201,王五,户主,", GOOD.replace("一村", "二村"));
        List<Receipt> receipts = bench.desk.importFiles().load(Bench.request("2020-12", one, two), Progress.none());
        assertThat(receipts.getFirst().findings()).isEmpty();
        assertThat(receipts.getLast().findings()).isEqualTo(Map.of("HOUSEHOLD_IN_TWO_FILES", 1L));
        assertThat(Texts.chinese().say(FindingWords.of(receipts.getLast().noticed().getFirst())))
                .isEqualTo("第 3 行起的户（0001）在同时导入的“一村.csv”里已经有了，内容不同。以后面这个文件为准，请核对这一户属于哪个村。");
    }

    @Test
    void aHouseholdOfAnEarlierCallIsChangedWithoutThatReport() {
        bench.load("一村.csv", HEAD, GOOD);
        assertThat(bench.load("二村.csv", HEAD, GOOD.replace("一村", "二村")).findings()).isEmpty();
    }

    @Test
    void aPeriodSaidCountsBeforeTheOneTheFileStates() {
        bench.loadInto("2020-06", "r.csv", "年度," + HEAD, "2019," + GOOD);
        assertThat(bench.rows("SELECT name FROM period")).containsExactly("2020-06");
    }

    @Test
    void aDayOfTheDataMeansItsMonth() {
        Path file = bench.file("r.csv", "数据日期," + HEAD, "2020年6月30日," + GOOD);
        bench.desk.importFiles().load(Bench.request(null, file), Progress.none());
        assertThat(bench.rows("SELECT name FROM period")).containsExactly("2020-06");
    }

    @Test
    void theSumOfTheFatesIsTheNumberOfSourceRows() {
        Receipt receipt = bench.load("r.csv", HEAD, GOOD, GOOD, BAD, "", "合计,,,,,,", GOOD.replace("张三", "张珊"));
        assertThat(Map.of("rows", receipt.sourceRows(), "loaded", receipt.loaded(), "aside", receipt.setAside(), "rejected", receipt.rejected()))
                .isEqualTo(Map.of("rows", 5L, "loaded", 1L, "aside", 2L, "rejected", 2L));
    }

    private Receipt loadWithRejects(Path rejects, Path file) {
        ImportRequest request = new ImportRequest(List.of(new ImportSource(file, Choices.detected())), "2020-12", null, rejects, false);
        return bench.desk.importFiles().load(request, Progress.none()).getFirst();
    }
}
