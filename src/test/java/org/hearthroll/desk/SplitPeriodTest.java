package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.desk.SplitPeriod.Split;
import org.hearthroll.model.Code;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SplitPeriodTest extends OnABench {

    private static final String HEAD = "乡(镇),行政村,户号,人编号,姓名,与户主关系,证件号码,健康状况,致贫原因1,致贫原因2,人均纯收入,联系电话,备注,自定义";
    private static final String[] REGISTER = {HEAD,
            "城关镇,一村,0001,000101,张 三,户主,990101198001011236,健 康,因病致贫,因学;缺技术,\"3,500.50\",13900000001,=1+1,甲",
            "城关镇,一村,0001,000102,李四,配偶,,患有大病,因病致贫,因学;缺技术,\"3,500.50\",13900000001,,乙",
            "城关镇,二村/CON,0002,000201,王五,户主,,长期慢性病;残疾,说不清,,约3600,,无,",
            "大用镇,一村,0003,000301,赵六,户主,,健康,因学,,,,,"};

    private Path out;

    @BeforeEach
    void fill() {
        out = folder.resolve("拆分");
    }

    @Test
    void eachVillageHasAWorkbookWithTheHeadingsAndTheWordingsOfTheFile() {
        bench.load("r.csv", REGISTER);
        Split split = split(true, Disclosure.full("核对"));
        assertThat(split).isEqualTo(new Split(List.of("城关镇-一村.xlsx", "城关镇-二村_CON.xlsx", "大用镇-一村.xlsx"), 3, 4, 0, 0));
        assertThat(names()).containsExactlyInAnyOrderElementsOf(split.files());
        assertThat(rows("城关镇-一村.xlsx")).containsExactly(
                "乡(镇)|行政村|户号|户主姓名|户主证件号码|联系电话|致贫原因1|致贫原因2|人均纯收入|备注|人编号|姓名|证件号码|出生日期|与户主关系|健康状况|自定义",
                "城关镇|一村|0001|张三|990101198001011236|13900000001|因病致贫|因学、缺技术|3500.5|=1+1|000101|张 三|990101198001011236|1980-01-01|户主|健 康|甲",
                "城关镇|一村|0001|张三|990101198001011236|13900000001|因病致贫|因学、缺技术|3500.5||000102|李四|||配偶|患有大病|乙");
        assertThat(rows("城关镇-二村_CON.xlsx").getLast()).isEqualTo("城关镇|二村/CON|0002|王五|||说不清||约3600|无|000201|王五|||户主|长期慢性病、残疾|");
    }

    @Test
    void inFullAllWorkbooksLoadedAgainChangeNothing() {
        bench.load("r.csv", REGISTER);
        sameAfterLoading(true);
        sameAfterLoading(false);
    }

    @Test
    void aTownshipHasOneWorkbookOfAllItsVillages() {
        bench.load("r.csv", REGISTER);
        assertThat(split(false, Disclosure.full("核对")).files()).containsExactly("城关镇.xlsx", "大用镇.xlsx");
        assertThat(rows("城关镇.xlsx")).hasSize(4);
    }

    @Test
    void oneVillageAlone() {
        bench.load("r.csv", REGISTER);
        SplitRequest request = new SplitRequest("2020-12", "大用镇", "一村", true, out, Disclosure.MASKED);
        assertThat(bench.desk.splitPeriod().split(request, Progress.none())).isEqualTo(new Split(List.of("大用镇-一村.xlsx"), 1, 1, 0, 0));
    }

    @Test
    void unlessAskedForInFullNamesNumbersAndTelephonesAreHiddenAndTheFileCannotBeLoaded() {
        bench.load("r.csv", REGISTER);
        split(true, Disclosure.MASKED);
        assertThat(rows("城关镇-一村.xlsx").get(1))
                .isEqualTo("城关镇|一村|0001|张*|990101********1236|139****0001|因病|因学、缺技术|3500.5|=1+1|000101|张*|990101********1236|1980|户主|健康|甲|");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.load(out.resolve("城关镇-一村.xlsx")));
        assertThat(Bench.said(refusal)).isEqualTo("“城关镇-一村.xlsx”是脱敏后的名册，导入会用星号盖掉姓名和证件号码，没有导入。请用完整信息重新拆分，再请对方填写。");
        assertThat(bench.rows("SELECT deed FROM audit")).containsExactly("import");
    }

    @Test
    void fullDataLeavesWithItsReasonOnTheTrail() {
        bench.load("r.csv", REGISTER);
        split(false, Disclosure.full(" 村级核对 "));
        assertThat(bench.rows("SELECT deed, detail FROM audit ORDER BY seq DESC LIMIT 1")).containsExactly("split-unmasked|3 households, 4 members in 2 files: 村级核对");
    }

    @Test
    void whoNoLongerAppearsIsLeftOutAndCounted() {
        bench.load("r.csv", REGISTER);
        bench.load("r2.csv", HEAD, REGISTER[1], REGISTER[4]);
        Split split = split(true, Disclosure.full("核对"));
        assertThat(split).isEqualTo(new Split(List.of("城关镇-一村.xlsx", "城关镇-二村_CON.xlsx", "大用镇-一村.xlsx"), 3, 3, 0, 1));
        reloadChangesNothing(split);
    }

    @Test
    void householdsOfWhichNobodyIsListedHaveAWorkbookOfTheirOwn() {
        bench.load("r.csv", REGISTER);
        bench.load("h.csv", "乡镇,行政村,户编号,户主姓名,人数,备注,户自定义", "城关镇,一村,0001,张三,2,搬迁户,丙", "城关镇,一村,0008,周九,5,,", "石门乡,四村,0009,吴十,3,,丁");
        Split split = split(true, Disclosure.full("核对"));
        assertThat(split.files()).containsExactly("城关镇-一村.xlsx", "城关镇-一村-户.xlsx", "城关镇-二村_CON.xlsx", "大用镇-一村.xlsx", "石门乡-四村-户.xlsx");
        assertThat(rows("城关镇-一村-户.xlsx")).hasSize(3).last().asString().startsWith("城关镇|一村|0008|周九||5|");
        reloadChangesNothing(split);
    }

    @Test
    void aPlaceLeftBlankHasAWorkbookToo() {
        bench.load("r.csv", "乡镇,行政村,户编号,人编号,姓名,与户主关系", ",,0001,000101,张三,户主", "城关镇,,0002,000201,李四,户主");
        Split split = split(true, Disclosure.full("核对"));
        assertThat(split.files()).containsExactly("未填乡镇-未填村.xlsx", "城关镇-未填村.xlsx");
        reloadChangesNothing(split);
    }

    @Test
    void rowsThatDisagreedDisagreeAgain() {
        bench.load("r.csv", HEAD,
                "城关镇,一村,0001,000101,张三,配偶,,,因学,,3000,139,,", "城关镇,一村,0001,000102,李四,户主,,,因病致贫,,4000,139,,", "城关镇,一村,0001,000103,李五,之子,,,缺技术,,3000,139,,",
                "城关镇,一村,0002,000201,王五,户主,,,因病,,3000,138,,", "城关镇,一村,0002,000202,王六,之子,,,因学,,3000,137,,");
        assertThat(bench.rows("SELECT main_cause, wording FROM household ORDER BY id")).containsExactly(
                "01|{\"main_cause\":\"因学 / 因病致贫 / 缺技术\",\"income_per_head\":\"3000 / 4000\"}", "01|{\"main_cause\":\"因病 / 因学\",\"phone\":\"138 / 137\"}");
        reloadChangesNothing(split(true, Disclosure.full("核对")));
    }

    @Test
    void everyLabelOfEveryListIsReadAgainAsItsCode() {
        List<String> lines = new ArrayList<>(List.of("户编号,人编号,姓名,与户主关系,健康状况,文化程度,致贫原因1,致贫原因2,贫困户属性,民族"));
        for (int i = 0; i < 60; i++) {
            lines.add("0" + i + ",0" + i + "1,张三,户主," + label("health", i) + ";" + label("health", i + 1) + "," + label("education", i) + "," + label("cause", i) + ","
                    + label("cause", i + 1) + "、" + label("cause", i + 2) + "," + label("attribute", i) + "," + label("ethnicity", i));
        }
        bench.load("r.csv", lines.toArray(String[]::new));
        reloadChangesNothing(split(false, Disclosure.full("核对")));
    }

    @Test
    void anyRegisterComesBackAsItWas() {
        Random random = new Random(17);
        for (int round = 0; round < 12; round++) {
            bench.load("r.csv", anyRoster(random));
            sameAfterLoading(random.nextBoolean());
        }
    }

    @Test
    void aFileThatIsThereAlreadyIsNotWrittenOverAndNothingElseIsWritten() throws IOException {
        bench.load("r.csv", REGISTER);
        Files.createDirectories(out);
        Files.writeString(out.resolve("大用镇.xlsx"), "填过的");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> split(false, Disclosure.MASKED));
        assertThat(Bench.said(refusal)).isEqualTo(out + " 里已有同名文件“大用镇.xlsx”，为免盖掉别人填过的内容，没有写出任何文件。请换一个空文件夹。");
        assertThat(names()).containsExactly("大用镇.xlsx");
        assertThat(Files.readString(out.resolve("大用镇.xlsx"))).isEqualTo("填过的");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        bench.load("r.csv", REGISTER);
        Files.writeString(out, "x");
        assertThat(catchThrowableOfType(Refusal.class, () -> split(false, Disclosure.MASKED)).said().key()).isEqualTo("split.unwritable");
    }

    @Test
    void aSplitThatIsCancelledLeavesNothing() {
        bench.load("r.csv", REGISTER);
        int[] asked = new int[1];
        Progress stopping = new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return ++asked[0] > 5;
            }
        };
        catchThrowableOfType(Cancelled.class, () -> bench.desk.splitPeriod().split(new SplitRequest(null, null, null, true, out, Disclosure.MASKED), stopping));
        assertThat(names()).isEmpty();
    }

    @Test
    void aScopeWithoutHouseholdsAndAnUnknownPeriodAreRefused() {
        bench.load("r.csv", REGISTER);
        SplitRequest nowhere = new SplitRequest(null, "云外镇", null, true, out, Disclosure.MASKED);
        assertThat(Bench.said(catchThrowableOfType(Refusal.class, () -> bench.desk.splitPeriod().split(nowhere, Progress.none()))))
                .isEqualTo("2020-12 这一期在所选范围内没有户，没有可拆分的内容，请换一个期次或范围。");
        SplitRequest never = new SplitRequest("1999-12", null, null, true, out, Disclosure.MASKED);
        assertThat(catchThrowableOfType(Refusal.class, () -> bench.desk.splitPeriod().split(never, Progress.none())).said().key()).isEqualTo("period.unknown");
        assertThat(out).doesNotExist();
    }

    private static String label(String list, int number) {
        List<Code> codes = CodeLists.standard().list(list).codes();
        return codes.get(number % codes.size()).zh();
    }

    private static String[] anyRoster(Random random) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int household = 1; household <= 12; household++) {
            String place = "城关镇,大用镇".split(",")[random.nextInt(2)] + "," + "一村,二村,".split(",", -1)[random.nextInt(3)] + ",000" + household + ",";
            for (int person = 1; person <= 1 + random.nextInt(4); person++) {
                StringJoiner cells = new StringJoiner(",");
                for (String[] choice : new String[][] {{"张 三", "李四", "王·五", "阿依(ayi)"}, {person == 1 ? "户主" : "之子"}, {"", "990101198001011236", "９９０101198001011236"}, {"健康", "健 康", "", "说不清", "残疾;患有大病"},
                        {"因病", "因病致贫", "缺技术", "说不清", ""}, {"", "因学", "因学，缺技术", "因学/说不清"}, {"", "3600", "约3600", "-20.50", "不知道"}, {"", "13900000001", "139 0000 0001"}, {"", "=1+1", "'x", "a;b"}, {"", "甲"}}) {
                    cells.add(choice[random.nextInt(choice.length)]);
                }
                lines.add(place + "000" + household + "0" + person + "," + cells);
            }
        }
        return lines.toArray(String[]::new);
    }

    private Split split(boolean byVillage, Disclosure disclosure) {
        return bench.desk.splitPeriod().split(new SplitRequest("2020-12", null, null, byVillage, out, disclosure), Progress.none());
    }

    private void sameAfterLoading(boolean byVillage) {
        reloadChangesNothing(split(byVillage, Disclosure.full("核对")));
        for (String name : names()) {
            out.resolve(name).toFile().delete();
        }
    }

    private void reloadChangesNothing(Split split) {
        List<String> before = bench.dump();
        List<Receipt> receipts = bench.desk.importFiles().load(Bench.request("2020-12", split.files().stream().map(out::resolve).toArray(Path[]::new)), Progress.none());
        assertThat(bench.dump()).isEqualTo(before);
        assertThat(receipts).allMatch(Receipt::changedNothing).allMatch(receipt -> receipt.same() == receipt.sourceRows());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> rows(String name) {
        try (SheetFile sheet = SheetFile.open(out.resolve(name), ReadingChoice.detect(), cell -> true); Rows rows = sheet.rows()) {
            List<String> all = new ArrayList<>(List.of(String.join("|", sheet.facts().header())));
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                all.add(String.join("|", row.cells()));
            }
            return all;
        }
    }
}
