package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hearthroll.desk.CardRequest.Format;
import org.hearthroll.desk.CardRequest.Kind;
import org.hearthroll.model.Household;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.store.Register;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardLayoutTest {

    @TempDir
    private Path folder;
    private Path layout;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        layout = folder.resolve("本县版式.docx");
        try (XWPFDocument document = new XWPFDocument(); var out = Files.newOutputStream(layout)) {
            document.createParagraph().createRun().setText("本县版式：${户主}");
            document.createTable(1, 1).getRow(0).getCell(0).setText("${措施}");
            document.write(out);
        }
        Register.make(folder.resolve("county.hearth"), "2020-06", List.of(new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国"), List.of())));
        desk = Desk.writing(folder.resolve("county.hearth"));
        PlanView view = desk.plans().show("H1", 2020, null);
        desk.plans().save(view, new Plan("H1", 2020, List.of(view.subject().proposed(Catalogue.standard().measure("H08").orElseThrow(), "HOUSEHOLD"))));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theLayoutOfTheOfficeIsKeptAndUsedForCardsInWord() throws IOException {
        long before = desk.lastDeed();
        desk.cardLayout().set(layout);
        assertThat(desk.lastDeed()).isEqualTo(before + 1);
        assertThat(desk.cardLayout().name()).contains("本县版式.docx");
        assertThat(card("自有")).isEqualTo("本县版式：张**\n全员参保参合");
    }

    @Test
    void itComesBackByteForByteAndANewOneTakesItsPlace() throws IOException {
        desk.cardLayout().set(layout);
        desk.cardLayout().get(folder.resolve("取出.docx"));
        assertThat(folder.resolve("取出.docx")).hasSameBinaryContentAs(layout);
        Files.copy(layout, folder.resolve("新版式.docx"));
        desk.cardLayout().set(folder.resolve("新版式.docx"));
        assertThat(desk.cardLayout().name()).contains("新版式.docx");
    }

    @Test
    void withoutOneTheProgramsOwnIsHandedOutWhichCanBeHandedInAgain() {
        desk.cardLayout().get(folder.resolve("标准.docx"));
        desk.cardLayout().set(folder.resolve("标准.docx"));
        assertThat(desk.cardLayout().name()).contains("标准.docx");
    }

    @Test
    void resetTheCardsAreTheProgramsOwnAgain() throws IOException {
        desk.cardLayout().set(layout);
        assertThat(desk.cardLayout().reset()).isTrue();
        assertThat(desk.cardLayout().name()).isEmpty();
        assertThat(card("复原")).startsWith("城关镇一户一策帮扶计划表");
        long before = desk.lastDeed();
        assertThat(desk.cardLayout().reset()).isFalse();
        assertThat(desk.lastDeed()).isEqualTo(before);
    }

    @Test
    void aRefusedLayoutLeavesTheOneThatHolds() throws IOException {
        desk.cardLayout().set(layout);
        Path broken = Files.writeString(folder.resolve("坏.docx"), "不是Word");
        assertThatThrownBy(() -> desk.cardLayout().set(broken)).isInstanceOf(Refusal.class).hasMessage("template.refused.unreadable");
        assertThatThrownBy(() -> desk.cardLayout().set(folder.resolve("没有.docx"))).isInstanceOf(Refusal.class).hasMessage("template.refused.unreadable");
        Path large = Files.write(folder.resolve("大.docx"), new byte[(5 << 20) + 1]);
        assertThatThrownBy(() -> desk.cardLayout().set(large)).isInstanceOf(Refusal.class).hasMessage("template.refused.large");
        assertThat(desk.cardLayout().name()).contains("本县版式.docx");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> desk.cardLayout().get(folder.resolve("没有/版式.docx"))).isInstanceOf(Refusal.class).hasMessage("template.refused.write");
    }

    private String card(String out) throws IOException {
        CardRequest.Shape shape = new CardRequest.Shape(Kind.CARD, Format.DOCX, false, false);
        desk.planCards().write(new CardRequest(Scope.of(null), 2020, shape, folder.resolve(out), Disclosure.MASKED), Progress.none());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve(out).resolve("一碗水村-H1-一户一策表.docx")))) {
            return document.getParagraphs().getFirst().getText() + "\n" + document.getTables().getFirst().getRow(0).getCell(0).getText();
        }
    }
}
