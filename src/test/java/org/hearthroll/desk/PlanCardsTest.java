package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearthroll.desk.CardRequest.Format;
import org.hearthroll.desk.CardRequest.Kind;
import org.hearthroll.desk.CardRequest.Shape;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Register;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCardsTest {

    private static final PlannedMeasure MEASURE = new PlannedMeasure("HOUSEHOLD", List.of("01"), "H08", new PlannedMeasure.Quantity("2", "人"), new PlannedMeasure.Duty("医保局", "陈顺"),
            new PlannedMeasure.Funding(300000L, ""), new PlannedMeasure.Term("", "2020-12-31"), Progression.DONE, "张某国已参保，电话13800001111");
    private static final Shape CARDS = new Shape(Kind.CARD, Format.DOCX, false, false);

    @TempDir
    private Path folder;
    private Path cards;
    private Desk desk;

    @BeforeEach
    void open() {
        cards = folder.resolve("卡");
        Register.make(folder.resolve("county.hearth"), "2020-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01", "phone", "13800001111", "address", "三组17号", "county", "通宁县"),
                        List.of(new Member("P1", "张某国", Map.of("id_number", "990126195108214475")))),
                new Household("H2", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "王某英"), List.of()),
                new Household("H3", new Place("大用镇", "", ""), Map.of("head_name", "赵某"), List.of()),
                new Household("H4", new Place("大用镇", "新民村", ""), Map.of("head_name", "钱某"), List.of())));
        desk = Desk.writing(folder.resolve("county.hearth"));
        Stream.of("H1", "H2", "H3").forEach(code -> desk.plans().save(desk.plans().show(code, 2020, null), new Plan(code, 2020, List.of(MEASURE))));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyHouseholdWithAPlanGetsAFileOfItsOwn() throws IOException {
        assertThat(write(Scope.of(null), CARDS, Disclosure.MASKED)).isEqualTo(new PlanCards.Written(3, 3, 1));
        assertThat(files()).containsExactly("一碗水村-H1-一户一策表.docx", "一碗水村-H2-一户一策表.docx", "未填村-H3-一户一策表.docx");
    }

    @Test
    void byVillageTheHouseholdsOfAVillageShareAFile() throws IOException {
        assertThat(write(Scope.of(null), new Shape(Kind.NOTICE, Format.PDF, true, true), Disclosure.MASKED)).isEqualTo(new PlanCards.Written(2, 3, 1));
        assertThat(files()).containsExactly("城关镇-一碗水村-明白卡.pdf", "大用镇-未填村-明白卡.pdf");
        assertThat(pdf("城关镇-一碗水村-明白卡.pdf").getNumberOfPages()).isEqualTo(2);
    }

    @Test
    void copiesAreMarkedForWhomTheyAre() throws IOException {
        write(Scope.of(null).and("village", "一碗水村"), new Shape(Kind.CARD, Format.PDF, true, true), Disclosure.MASKED);
        PDDocument document = pdf("城关镇-一碗水村-一户一策表.pdf");
        assertThat(document.getNumberOfPages()).isEqualTo(8);
        String text = new PDFTextStripper().getText(document);
        assertThat(Stream.of("农户联", "村委会联", "乡镇联", "责任人联").map(mark -> text.split("(?<!人|会|镇)" + mark, -1).length - 1)).containsExactly(2, 2, 2, 2);
    }

    @Test
    void maskedNoNameNumberTelephoneOrAddressLeaksAnywhereInTheFile() throws IOException {
        write(Scope.of(null), CARDS, Disclosure.MASKED);
        assertThat(unzipped("一碗水村-H1-一户一策表.docx")).contains("张**", "138****1111", "张**已参保").doesNotContain("张某国", "13800001111", "990126195108214475", "三组17号");
        write(Scope.of(null), new Shape(Kind.CARD, Format.PDF, false, false), Disclosure.MASKED);
        assertThat(new PDFTextStripper().getText(pdf("一碗水村-H1-一户一策表.pdf"))).contains("张**", "138****1111").doesNotContain("张某国", "13800001111");
    }

    @Test
    void inFullTheAuditSaysWhyBeforeAnythingIsHandedOut() throws IOException {
        long before = desk.lastDeed();
        write(Scope.of(null), CARDS, Disclosure.full("入户送达"));
        assertThat(unzipped("一碗水村-H1-一户一策表.docx")).contains("张某国", "13800001111", "三组17号", "张某国已参保");
        assertThat(desk.lastDeed()).isEqualTo(before + 1);
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws IOException {
        write(Scope.of(null).and("village", "一碗水村"), CARDS, Disclosure.MASKED);
        assertThatThrownBy(() -> write(Scope.of(null), CARDS, Disclosure.MASKED)).isInstanceOf(Refusal.class).hasMessage("cards.refused.exists");
        assertThat(files()).containsExactly("一碗水村-H1-一户一策表.docx", "一碗水村-H2-一户一策表.docx");
    }

    @Test
    void withoutPlansNothingIsWritten() throws IOException {
        assertThatThrownBy(() -> write(Scope.of(null).and("village", "新民村"), CARDS, Disclosure.MASKED)).isInstanceOf(Refusal.class).hasMessage("cards.refused.nothing");
        assertThat(files()).isEmpty();
    }

    @Test
    void stoppedInTheMiddleItLeavesNoFile() throws IOException {
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
        assertThatThrownBy(() -> desk.planCards().write(new CardRequest(Scope.of(null), 2020, CARDS, cards, Disclosure.MASKED), afterOne)).isInstanceOf(Cancelled.class);
        assertThat(files()).isEmpty();
    }

    private PlanCards.Written write(Scope scope, Shape shape, Disclosure disclosure) {
        return desk.planCards().write(new CardRequest(scope, 2020, shape, cards, disclosure), Progress.none());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(cards)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private PDDocument pdf(String name) throws IOException {
        return Loader.loadPDF(Files.readAllBytes(cards.resolve(name)));
    }

    private String unzipped(String name) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(cards.resolve(name)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                in.transferTo(all);
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
