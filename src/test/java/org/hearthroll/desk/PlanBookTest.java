package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.sheet.CsvWriting;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.store.Register;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanBookTest {

    private static final int YEAR = 2020;
    private static final List<Household> HOUSEHOLDS = List.of(
            new Household("9901260012000042", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"), List.of(
                    new Member("990126001200004201", "张某国", Map.of("health", "02")), new Member("990126001200004202", "李某芳", Map.of()))),
            new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英", "main_risk", "R01"), List.of(new Member("", "王某英", Map.of()))),
            new Household("H3", new Place("大用镇", "胜利村", ""), Map.of("head_name", "赵某"), List.of()));
    private static final List<String> TARGETS = List.of("990126001200004202", "#1", "HOUSEHOLD");
    private static final PlannedMeasure FIRST = new PlannedMeasure("990126001200004201", List.of("01", "CHRONIC"), "P02", new PlannedMeasure.Quantity("1", "次/月"),
            new PlannedMeasure.Duty("卫健局", "陈顺"), new PlannedMeasure.Funding(1L, "专项"), new PlannedMeasure.Term("2020-01-01", "2020-12-31"), Progression.RUNNING, "已为张某国签约");
    private static final PlannedMeasure SECOND = new PlannedMeasure("HOUSEHOLD", List.of(), "H08", new PlannedMeasure.Quantity("", ""), new PlannedMeasure.Duty("", ""),
            new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");

    @TempDir
    private Path folder;
    private Desk desk;
    private Path book;

    @BeforeEach
    void open() {
        Register.make(folder.resolve("county.hearth"), "2020-06", HOUSEHOLDS);
        desk = Desk.writing(folder.resolve("county.hearth"));
        book = folder.resolve("计划.xlsx");
        set("9901260012000042", FIRST, SECOND);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMeasureIsARowWithItsCodesAndTheirWordsAndMaskedNames() {
        assertThat(export(Disclosure.MASKED)).isEqualTo(new PlanBook.Written(1, 2, 0));
        assertThat(rows().getFirst()).containsExactly("户编号", "乡镇", "村", "户主", "年度", "序号", "对象编号", "对象", "原因代码", "针对原因", "措施代码", "措施", "数量", "单位", "责任单位",
                "责任人", "资金（元）", "资金来源", "开始日期", "完成时限", "进展", "成效");
        assertThat(rows().get(1)).containsExactly("9901260012000042", "城关镇", "一碗水村", "张**", "2020", "1", "990126001200004201", "张**", "01;CHRONIC", "因病、长期慢性病", "P02",
                "家庭医生签约服务", "1", "次/月", "卫健局", "陈顺", "0.01", "专项", "2020-01-01", "2020-12-31", "进行中", "已为张**签约");
        assertThat(rows().get(2)).startsWith("9901260012000042", "城关镇", "一碗水村", "张**", "2020", "2", "HOUSEHOLD", "全户", "", "", "H08", "全员参保参合");
    }

    @Test
    void inFullItSaysTheNamesAndTheAuditSaysWhy() {
        long before = desk.lastDeed();
        export(Disclosure.full("入户核对"));
        assertThat(rows().get(1)).contains("张某国", "已为张某国签约").doesNotContain("张**");
        assertThat(desk.lastDeed()).isEqualTo(before + 1);
    }

    @Test
    void readBackUnchangedItChangesNothingThoughItsNamesAreMasked() {
        export(Disclosure.MASKED);
        long before = desk.lastDeed();
        assertThat(load()).isEqualTo(new PlanBookReceipt(1, 0, new PlanBookReceipt.Measures(0, 0, 0), List.of()));
        assertThat(desk.lastDeed()).isEqualTo(before);
        assertThat(plan("9901260012000042").measures()).containsExactly(FIRST, SECOND);
    }

    @Test
    void randomPlansComeBackExactlyAsTheyWereWithTheMeasuresOfTheOfficeAmongThem() throws IOException {
        Random random = new Random(20200601);
        for (int round = 0; round < 25; round++) {
            MeasureType own = desk.ownMeasures().add(OwnMeasuresTest.named("本地措施%d %s".formatted(round, text(random))));
            if (random.nextInt(3) == 0) {
                desk.ownMeasures().retire(own.code());
            }
            List<Plan> plans = new ArrayList<>();
            for (Household household : HOUSEHOLDS) {
                PlannedMeasure[] measures = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> random(random, household)).toArray(PlannedMeasure[]::new);
                plans.add(set(household.code(), measures));
            }
            boolean masked = round % 2 == 0;
            export(masked ? Disclosure.MASKED : Disclosure.full("核对"));
            assertThat(load()).isEqualTo(new PlanBookReceipt(3, 0, new PlanBookReceipt.Measures(0, 0, 0), List.of()));
            HOUSEHOLDS.forEach(household -> set(household.code(), SECOND));
            if (!masked) {
                assertThat(load().changed()).isEqualTo(plans.stream().filter(plan -> !plan.measures().equals(List.of(SECOND))).count());
                assertThat(plans).allSatisfy(plan -> assertThat(plan(plan.household())).isEqualTo(plan));
            }
            Files.delete(book);
        }
    }

    @Test
    void onlyHouseholdsThatChangedGetAnEditAndThoseNotInTheFileStay() {
        set("H2", SECOND);
        set("H3", SECOND);
        write(row("9901260012000042", "1", "HOUSEHOLD", "", "H01"), row("H2", "1", "HOUSEHOLD", "", "H08"));
        long before = desk.lastDeed();
        assertThat(load()).isEqualTo(new PlanBookReceipt(2, 1, new PlanBookReceipt.Measures(0, 1, 1), List.of()));
        assertThat(plan("9901260012000042").measures()).containsExactly(measure("H01"));
        assertThat(desk.lastDeed()).isEqualTo(before + 2);
        assertThat(revision("9901260012000042")).isEqualTo(2);
        assertThat(revision("H2")).isEqualTo(1);
        assertThat(plan("H3").measures()).containsExactly(SECOND);
    }

    @Test
    void measuresStandInTheOrderOfTheirNumbersAndThoseWithoutOneLast() {
        write(row("H2", "", "HOUSEHOLD", "", "H08"), row("H2", "7", "HOUSEHOLD", "", "H01"), row("H2", "2", "#1", "", "P13"));
        assertThat(load().measures()).isEqualTo(new PlanBookReceipt.Measures(3, 0, 0));
        assertThat(plan("H2").measures()).extracting(PlannedMeasure::measure).containsExactly("P13", "H01", "H08");
    }

    @Test
    void wordsStandForCodesWhereTheyMeanOneThing() {
        List<String> words = new ArrayList<>(row("9901260012000042", "1", "", "", ""));
        words.set(PlanBookColumn.TARGET_NAME.ordinal(), "李某芳");
        words.set(PlanBookColumn.ANSWER_WORDS.ordinal(), "因病，未参保");
        words.set(PlanBookColumn.MEASURE_NAME.ordinal(), "参保缴费补贴");
        words.set(PlanBookColumn.PROGRESS.ordinal(), "已完成");
        words.set(PlanBookColumn.START.ordinal(), "2020年7月1日");
        words.set(PlanBookColumn.FUND.ordinal(), "1,200.50");
        List<String> whole = new ArrayList<>(row("H2", "1", "", "1；未参保", "Everyone insured"));
        whole.set(PlanBookColumn.TARGET_NAME.ordinal(), "全户");
        whole.set(PlanBookColumn.ANSWERS.ordinal(), "因病");
        write(words, whole);
        assertThat(load().faults()).isEmpty();
        assertThat(plan("9901260012000042").measures()).containsExactly(new PlannedMeasure("990126001200004202", List.of("01", "UNINSURED"), "P13", SECOND.quantity(), SECOND.duty(),
                new PlannedMeasure.Funding(120050L, ""), new PlannedMeasure.Term("2020-07-01", ""), Progression.DONE, ""));
        assertThat(plan("H2").measures()).containsExactly(SECOND.withAnswers(List.of("R01")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "HOUSEHOLD|H9|第2行的户编号“H9”不在期次2020-06的名册里。",
        "HOUSEHOLD|''|第2行没有写户编号。",
        "YEAR|2021|第2行是2021年的计划，而这次导入的是2020年。",
        "NO|一|第2行的序号“一”应为1、2、3这样的整数。",
        "NO|9|第3行的序号9与第2行重复。",
        "TARGET|P7|第2行的对象编号“P7”不是这一户的成员，也不是HOUSEHOLD（全户）。",
        "TARGET|''|第2行没有写对象。",
        "TARGET_NAME|王某英|第2行的代码HOUSEHOLD是“全户”，旁边却写着“王某英”，请改成一致，或清空其中一个。",
        "MEASURE|P99|第2行的措施“P99”不在措施目录里。",
        "MEASURE|''|第2行没有写措施。",
        "MEASURE_NAME|技能培训|第2行的代码H01是“产业发展项目或资金”，旁边却写着“技能培训”，请改成一致，或清空其中一个。",
        "ANSWERS|01;77|第2行的原因“77”不是原因或情况，或者有几个同名的，请填代码。",
        "ANSWERS|其他|第2行的原因“其他”不是原因或情况，或者有几个同名的，请填代码。",
        "ANSWER_WORDS|缺技术|第2行的代码01是“因病”，旁边却写着“缺技术”，请改成一致，或清空其中一个。",
        "QUANTITY|若干|第2行的数量“若干”不是数字。",
        "FUND|0.001|第2行的资金“0.001”不是金额，应为最多两位小数的元。",
        "START|2020-02-30|第2行的开始日期“2020-02-30”不是正确的日期，应如2020-07-01。",
        "DUE|年底|第2行的完成时限“年底”不是正确的日期，应如2020-07-01。",
        "PROGRESS|差不多|第2行的进展“差不多”应为未开始、进行中或已完成。"})
    void whatIsWrongIsSaidInOneSentenceWithTheRowAndNothingIsKept(PlanBookColumn column, String cell, String sentence) {
        List<String> wrong = new ArrayList<>(row("H2", "1", "HOUSEHOLD", "01", "H01"));
        wrong.set(column.ordinal(), cell);
        write(wrong, row("H2", "9", "HOUSEHOLD", "", "H08"), row("H3", "1", "HOUSEHOLD", "", "H08"));
        long before = desk.lastDeed();
        PlanBookReceipt receipt = load();
        assertThat(receipt.faults().stream().map(Texts.chinese()::say)).containsExactly(sentence);
        assertThat(receipt.changed()).isZero();
        assertThat(desk.lastDeed()).isEqualTo(before);
        assertThat(plan("H3").measures()).isEmpty();
    }

    @Test
    void everyWrongRowIsNamedInTheOrderOfTheFile() {
        write(row("H9", "1", "HOUSEHOLD", "", "H01"), row("H2", "1", "P7", "", "H99"), row("9901260012000042", "1", "HOUSEHOLD", "", "H02"), row("", "1", "HOUSEHOLD", "", "H02"));
        assertThat(load().faults().stream().map(Texts.chinese()::say)).containsExactly("第2行的户编号“H9”不在期次2020-06的名册里。",
                "第3行的对象编号“P7”不是这一户的成员，也不是HOUSEHOLD（全户）。", "第3行的措施“H99”不在措施目录里。", "第5行没有写户编号。");
        assertThat(plan("9901260012000042").measures()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aTargetThatLeftTheHouseholdMayStayWhereThePlanHasIt() {
        PlannedMeasure left = SECOND.withTarget("990126001200004299");
        set("9901260012000042", left);
        export(Disclosure.MASKED);
        assertThat(load()).isEqualTo(new PlanBookReceipt(1, 0, new PlanBookReceipt.Measures(0, 0, 0), List.of()));
    }

    @Test
    void aMaskedTextThatCouldBeEitherOfTwoIsAskedFor() {
        Plan kept = new Plan("9901260012000042", YEAR, List.of(SECOND.withResult("电话13800001111"), SECOND.withResult("电话13899991111")));
        PlanBookText text = new PlanBookText(HOUSEHOLDS.getFirst(), kept);
        assertThat(text.meant("电话138****1111", 2, PlannedMeasure::result)).contains("电话13899991111");
        assertThat(text.meant("电话138****1111", 0, PlannedMeasure::result)).isEmpty();
        assertThat(text.meant("电话139****1111", 0, PlannedMeasure::result)).contains("电话139****1111");
    }

    @Test
    void aWorkbookWithoutAColumnIsRefusedBecauseThePlansWouldLoseIt() {
        List<String> header = new ArrayList<>(PlanBookColumn.header());
        header.remove("成效");
        header.remove("责任人");
        try (XlsxWriting out = XlsxWriting.begin(book, "计划", header)) {
            out.row(List.of("H2"));
            out.done();
        }
        assertThatThrownBy(this::load).isInstanceOf(Refusal.class).extracting(refusal -> Texts.chinese().say(((Refusal) refusal).said()))
                .isEqualTo("文件计划.xlsx缺少这些列：责任人、成效。缺了会丢内容，所以没有导入；请用 plan export 写出的工作簿来改。");
    }

    @Test
    void aScopeWithoutPlansIsRefusedAndWritesNoFile() {
        assertThatThrownBy(() -> desk.planBook().export(Scope.of(null).and("township", "大用镇"), YEAR, book, Disclosure.MASKED, Progress.none()))
                .isInstanceOf(Refusal.class).hasMessage("plan.book.refused.nothing");
        assertThat(book).doesNotExist();
    }

    @Test
    void onlyTheHouseholdsOfTheScopeAreWrittenAndPlansOfHouseholdsThatLeftAreCounted() {
        set("H2", SECOND);
        desk.close();
        Register.remove(folder.resolve("county.hearth"), "9901260012000042");
        desk = Desk.writing(folder.resolve("county.hearth"));
        assertThat(export(Disclosure.MASKED)).isEqualTo(new PlanBook.Written(1, 1, 1));
        assertThat(rows().stream().skip(1).map(List::getFirst)).containsExactly("H2");
    }

    @Test
    void stoppedInTheMiddleItKeepsNothing() {
        write(row("9901260012000042", "1", "HOUSEHOLD", "", "H01"), row("H2", "1", "HOUSEHOLD", "", "H08"));
        Progress afterOne = new Progress() {
            private boolean stopped;

            @Override
            public void report(long done, long total) {
                stopped = true;
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };
        assertThatThrownBy(() -> desk.planBook().load(book, YEAR, null, afterOne)).isInstanceOf(Cancelled.class);
        assertThat(plan("9901260012000042").measures()).containsExactly(FIRST, SECOND);
        assertThat(plan("H2").measures()).isEmpty();
    }

    @Test
    void savedAsCsvItIsReadAllTheSame() {
        Path csv = folder.resolve("计划.csv");
        try (CsvWriting out = CsvWriting.begin(csv, PlanBookColumn.header(), true)) {
            out.row(row("H2", "1", "HOUSEHOLD", "R01", "H08"));
            out.done();
        }
        assertThat(desk.planBook().load(csv, YEAR, null, Progress.none()).measures()).isEqualTo(new PlanBookReceipt.Measures(1, 0, 0));
        assertThat(plan("H2").measures()).containsExactly(SECOND.withAnswers(List.of("R01")));
    }

    private PlannedMeasure random(Random random, Household household) {
        List<MeasureType> catalogue = desk.ownMeasures().catalogue().all();
        String target = switch (household.code()) {
            case "H2" -> TARGETS.get(1 + random.nextInt(2));
            case "H3" -> "HOUSEHOLD";
            default -> TARGETS.get(random.nextInt(2) * 2);
        };
        List<String> answers = Stream.of("01", "R01", "CHRONIC", "99", "R99", "UNMATCHED").filter(code -> random.nextInt(3) == 0).toList();
        String quantity = any(random, "", "1", "1.50", "007", "0.000001", "123456789012", "999999999999.999999");
        Long fen = Arrays.asList(null, 0L, 1L, 300000L, 112050L, 99_999_999_999_999L).get(random.nextInt(6));
        return new PlannedMeasure(target, answers, catalogue.get(random.nextInt(catalogue.size())).code(), new PlannedMeasure.Quantity(quantity, text(random)),
                new PlannedMeasure.Duty(text(random), text(random)), new PlannedMeasure.Funding(fen, text(random)),
                new PlannedMeasure.Term(any(random, "", "2020-01-01", "2020-02-29"), any(random, "", "2020-12-31", "1900-02-28")),
                Progression.values()[random.nextInt(3)], text(random));
    }

    private static String text(Random random) {
        return any(random, "", "卫健局", "=1+1", "\"引号\",'单'", "第一行\n第二行", "第一行\r\n第二行", " 前后有空格 ", "+86", "@人", "-3", "01", "1e5", "TRUE", "<b>&amp;</b>", "张某国的药费",
                "2020-07-01", "𠮷家庄", "王某英", "_x0041_", "_x0041_x0042_", "a\tb", "电话13800001111");
    }

    @SafeVarargs
    private static <T> T any(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static PlannedMeasure measure(String code) {
        return new PlannedMeasure("HOUSEHOLD", List.of(), code, SECOND.quantity(), SECOND.duty(), SECOND.funding(), SECOND.term(), Progression.NOT_STARTED, "");
    }

    private static List<String> row(String household, String number, String target, String answers, String measure) {
        String[] cells = new String[PlanBookColumn.values().length];
        Arrays.fill(cells, "");
        cells[PlanBookColumn.HOUSEHOLD.ordinal()] = household;
        cells[PlanBookColumn.NO.ordinal()] = number;
        cells[PlanBookColumn.TARGET.ordinal()] = target;
        cells[PlanBookColumn.ANSWERS.ordinal()] = answers;
        cells[PlanBookColumn.MEASURE.ordinal()] = measure;
        return List.of(cells);
    }

    @SafeVarargs
    private final void write(List<String>... rows) {
        try (XlsxWriting out = XlsxWriting.begin(book, "计划", PlanBookColumn.header())) {
            for (List<String> row : rows) {
                out.row(row);
            }
            out.done();
        }
    }

    private PlanBook.Written export(Disclosure disclosure) {
        return desk.planBook().export(Scope.of(null), YEAR, book, disclosure, Progress.none());
    }

    private PlanBookReceipt load() {
        return desk.planBook().load(book, YEAR, null, Progress.none());
    }

    private Plan set(String household, PlannedMeasure... measures) {
        return desk.plans().save(desk.plans().show(household, YEAR, null), new Plan(household, YEAR, List.of(measures))).plan();
    }

    private Plan plan(String household) {
        return desk.plans().show(household, YEAR, null).plan();
    }

    private int revision(String household) {
        return desk.plans().show(household, YEAR, null).revision();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        try (SheetFile file = SheetFile.open(book, ReadingChoice.detect(), PlanBookColumn::known); Rows read = file.rows()) {
            rows.add(file.facts().header());
            for (SourceRow row = read.next(); row != null; row = read.next()) {
                rows.add(List.of(row.cells()));
            }
        }
        return rows;
    }
}
