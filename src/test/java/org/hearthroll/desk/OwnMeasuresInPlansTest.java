package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.MeasureType.Counting;
import org.hearthroll.plan.MeasureType.Level;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.store.Register;
import org.hearthroll.text.Language;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office's own measure is once plans have it. */
class OwnMeasuresInPlansTest {

    private static final PlannedMeasure DRUGS = new PlannedMeasure("P1", List.of("01", "CHRONIC"), "X01", new PlannedMeasure.Quantity("1", "次/月"), new PlannedMeasure.Duty("卫健局", "陈顺"),
            new PlannedMeasure.Funding(10_000L, "专项"), new PlannedMeasure.Term("", "2020-12-31"), Progression.NOT_STARTED, "");

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        Register.make(folder.resolve("county.hearth"), "2020-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"), List.of(new Member("P1", "张某国", Map.of("health", "02")))),
                new Household("H2", new Place("城关镇", "新民村", ""), Map.of("head_name", "王某英", "main_cause", "01"), List.of(new Member("P2", "王某英", Map.of("health", "02")))),
                new Household("H3", new Place("城关镇", "新民村", ""), Map.of("head_name", "赵某", "main_cause", "07"), List.of())));
        desk = Desk.writing(folder.resolve("county.hearth"));
        desk.ownMeasures().add(OwnMeasuresTest.DRUGS);
        save("H1", DRUGS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePlanAnswersItsCauseByItEverywherePlansAreChecked() {
        assertThat(rules(show("H1"))).doesNotContain("CAUSE_UNANSWERED", "PERSON_UNANSWERED", "ANSWERS_NOTHING");
        List<String> reviewed = new ArrayList<>();
        desk.plans().review(2020, null).check(Progress.none(), checked -> checked.findings().forEach(finding -> reviewed.add(checked.household() + " " + finding.rule())));
        assertThat(reviewed).containsExactlyInAnyOrder("H1 TOO_FEW", "H2 NO_PLAN", "H3 NO_PLAN");
        assertThat(desk.plans().review(2020, null).workList(Scope.of(null), Progress.none()).entries().getFirst().errors()).containsExactly("TOO_FEW");
    }

    @Test
    void whatItIsCalledNowIsReadInItsHistoryInTheTotalsAndOnTheCards() throws IOException {
        desk.ownMeasures().change("X01", new StatedMeasure("送医送药", Level.PERSON, "HEALTH", List.of("01"), List.of(), new Counting("次", false)));
        PlanView shown = show("H1");
        assertThat(said(desk.plans().history(shown, 30))).containsExactly("新增第1条：送医送药（张**）");
        assertThat(shown.findings()).extracting(PlanFinding::rule).as("it does not say any more that it answers an illness").doesNotContain("ANSWERS_NOTHING").contains("PERSON_UNANSWERED");
        assertThat(desk.planTotals(Language.ENGLISH).table(Scope.of(null), 2020, PlanTotals.By.MEASURE, Progress.none()).rows().stream().map(row -> row.cells().getFirst())).containsExactly("送医送药", "Total");
        Path cards = Files.createDirectories(folder.resolve("卡"));
        desk.planCards().write(new CardRequest(Scope.of(null), 2020, new CardRequest.Shape(CardRequest.Kind.NOTICE, CardRequest.Format.PDF, true, false), cards, Disclosure.MASKED), Progress.none());
        try (Stream<Path> files = Files.list(cards); PDDocument notice = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            assertThat(new PDFTextStripper().getText(notice)).contains("送医送药").doesNotContain("X01");
        }
    }

    @Test
    void aHistoryReadWithAViewFromBeforeNamesWhatWasAddedSince() {
        PlanView before = show("H1");
        desk.ownMeasures().add(OwnMeasuresTest.BEES);
        PlanView saved = desk.plans().save(before, new Plan("H1", 2020, List.of(DRUGS, DRUGS.withTarget("HOUSEHOLD").withAnswers(List.of()).withFunding(new PlannedMeasure.Funding(null, "")))));
        desk.plans().save(saved, new Plan("H1", 2020, List.of(planned("X02"))));
        assertThat(said(desk.plans().history(saved, 30)).getFirst()).isEqualTo("删除第1条：送药上门");
        assertThat(said(desk.plans().history(saved, 30))).contains("新增第1条：养蜂（中华蜂）（全户）");
    }

    @Test
    void anotherHouseholdGetsItByACopyUntilItIsRetired() {
        assertThat(copied()).containsExactly("H2 [X01 P2 [01, CHRONIC]] []", "H3 [] [X01]");
        desk.ownMeasures().retire("X01");
        assertThat(copied()).containsExactly("H2 [] [X01]", "H3 [] [X01]");
        assertThat(rules(show("H1"))).as("the plan that has it is as sound as before").doesNotContain("CAUSE_UNANSWERED", "PERSON_UNANSWERED", "ANSWERS_NOTHING");
        assertThat(said(desk.plans().history(show("H1"), 30))).containsExactly("新增第1条：送药上门（张**）");
    }

    @Test
    void theWorkbookTakesItByCodeOrByNameAndGivesItBackAlsoWhenRetired() {
        Path book = folder.resolve("计划.xlsx");
        desk.planBook().export(Scope.of(null), 2020, book, Disclosure.MASKED, Progress.none());
        assertThat(load(book)).isEqualTo(new PlanBookReceipt(1, 0, PlanBookReceipt.Measures.NONE, List.of()));
        desk.ownMeasures().retire("X01");
        save("H1", planned("H08"));
        assertThat(load(book).changed()).isEqualTo(1);
        assertThat(show("H1").plan().measures()).containsExactly(DRUGS);
        write(book, row("H2", "", "送药上门"), row("H3", "X01", "送药上门"));
        assertThat(load(book).faults()).isEmpty();
        assertThat(Stream.of("H2", "H3").map(code -> show(code).plan().measures().getFirst().measure())).containsExactly("X01", "X01");
        write(book, row("H2", "X01", "技能培训"), row("H3", "X09", ""));
        assertThat(load(book).faults().stream().map(Texts.chinese()::say)).containsExactly("第2行的代码X01是“送药上门”，旁边却写着“技能培训”，请改成一致，或清空其中一个。", "第3行的措施“X09”不在措施目录里。");
    }

    @Test
    void aPlanFileMayNameItAndNoOther() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, PlanJson.document(new Plan("H3", 2020, List.of(planned("X01")))));
        assertThat(PlanFile.open(file).plan(show("H3").subject()).measures()).containsExactly(planned("X01"));
        Files.writeString(file, PlanJson.document(new Plan("H3", 2020, List.of(planned("X02")))));
        assertThatThrownBy(() -> PlanFile.open(file).plan(show("H3").subject())).isInstanceOf(Refusal.class).hasMessage("plan.set.measure");
    }

    private List<String> copied() {
        return desk.planBulk().preview(show("H1"), List.of("H2", "H3")).stream()
                .map(copied -> copied.household() + " " + copied.fitting().stream().map(fit -> fit.measure() + " " + fit.target() + " " + fit.answers()).toList() + " " + copied.unfit()).toList();
    }

    private PlanBookReceipt load(Path book) {
        return desk.planBook().load(book, 2020, null, Progress.none());
    }

    @SafeVarargs
    private static void write(Path book, List<String>... rows) {
        try (XlsxWriting out = XlsxWriting.begin(book, "计划", PlanBookColumn.header())) {
            for (List<String> row : rows) {
                out.row(row);
            }
            out.done();
        }
    }

    private static List<String> row(String household, String code, String name) {
        String[] cells = Stream.of(PlanBookColumn.values()).map(_ -> "").toArray(String[]::new);
        cells[PlanBookColumn.HOUSEHOLD.ordinal()] = household;
        cells[PlanBookColumn.TARGET.ordinal()] = "HOUSEHOLD";
        cells[PlanBookColumn.MEASURE.ordinal()] = code;
        cells[PlanBookColumn.MEASURE_NAME.ordinal()] = name;
        return List.of(cells);
    }

    private static PlannedMeasure planned(String code) {
        return new PlannedMeasure("HOUSEHOLD", List.of(), code, new PlannedMeasure.Quantity("", ""), new PlannedMeasure.Duty("", ""), new PlannedMeasure.Funding(null, ""),
                new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");
    }

    private void save(String household, PlannedMeasure... measures) {
        desk.plans().save(show(household), new Plan(household, 2020, List.of(measures)));
    }

    private PlanView show(String household) {
        return desk.plans().show(household, 2020, null);
    }

    private static List<String> rules(PlanView view) {
        return view.findings().stream().map(PlanFinding::rule).toList();
    }

    private static List<String> said(List<PlanEdit> edits) {
        return edits.stream().flatMap(edit -> edit.changes().stream()).map(Texts.chinese()::say).toList();
    }
}
