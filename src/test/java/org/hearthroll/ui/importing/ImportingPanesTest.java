package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.hearthroll.model.Scope;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the import screen in the smallest window, in English, which is the longer language. */
class ImportingPanesTest {

    @TempDir
    private Path folder;

    private final PretendDeeds deeds = new PretendDeeds();
    private final List<String> opened = new ArrayList<>();
    private ImportingModel model;
    private Fx fx;

    @BeforeEach
    void aWindowWithTwoFiles() throws IOException {
        Path roster = Files.writeString(folder.resolve("名册.csv"), "某县名册,,\n户编号,姓名,与户主关系,证件号码\n001,张三,户主,990101198001010014\n001,李四,配偶,\n");
        Path ledger = Files.writeString(folder.resolve("台账.csv"), "户编号,问题类型,问题描述\n001,住房,漏雨\n");
        fx = Fx.show(this::screen, 880, 600);
        Fx.run(() -> model.choose(List.of(roster, ledger)));
        Fx.run(() -> model.period().set("2017-08"));
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    private Parent screen() {
        UiContext ui = new UiContext(Texts.english(), new InlineJobs(), new Opened(), new SimpleObjectProperty<>(Scope.of(null)), new SaidAlerts(), Memory.ofThisRun());
        model = new ImportingModel(deeds, ui.jobs(), ui.alerts(), () -> { });
        ImportingScreen screen = new ImportingScreen(ui, null, model, new HistoryModel(deeds, ui.jobs(), ui.alerts(), () -> { }));
        screen.show(Selection.none());
        return (Parent) screen.node();
    }

    @Test
    void everyStepShowsItsWordsWhole() {
        assertNothingCut();
        Fx.run(model::next);
        assertNothingCut();
        Fx.run(model::next);
        assertNothingCut();
        Fx.run(model::load);
        assertNothingCut();
        Fx.run(model::restart);
        assertNothingCut();
    }

    @Test
    void aWebPageUnderTheNameOfAWorkbookOffersItsCharsetAndItsTables() throws IOException {
        Path page = Files.writeString(folder.resolve("名册.xls"), "<table><tr><td>户编号<td>姓名<tr><td>001<td>张三</table>");
        Fx.run(() -> model.choose(List.of(page)));
        Fx.run(() -> model.look(model.drafts().getLast()));
        assertThat(choices()).containsExactly("Charset UTF-8", "Sheet 1 (2 rows)", "Header Row 1", "Header has 1 row", "Kind Department list");
        assertNothingCut();
    }

    @Test
    void aWorkbookOffersItsSheetsAndTheFirstDayOfItsDates() {
        Path book = folder.resolve("名册.xlsx");
        try (XlsxWriting writing = XlsxWriting.begin(book, "名册", List.of("户编号", "姓名"))) {
            writing.row(List.of("001", "张三"));
            writing.done();
        }
        Fx.run(() -> model.choose(List.of(book)));
        Fx.run(() -> model.look(model.drafts().getLast()));
        assertThat(choices()).containsExactly("Sheet 名册", "Dates from 1900", "Header Row 1", "Header has 1 row", "Kind Department list");
        assertNothingCut();
    }

    private List<String> choices() {
        fx.pulses(2);
        return fx.all(".hr-choice", Choice.class).stream().map(choice -> Fx.get(() -> choice.getAccessibleText() + " " + choice.getText())).toList();
    }

    @Test
    void theTitleNamesTheFileThatIsLookedAt() {
        assertThat(title()).isEqualTo("Import  名册.csv");
        Fx.run(() -> model.look(model.drafts().get(1)));
        assertThat(title()).isEqualTo("Import  台账.csv");
        Fx.run(model::next);
        Fx.run(model::next);
        assertThat(title()).isEqualTo("Import  名册.csv");
        Fx.run(() -> model.receipt().set(model.receipts().get(1)));
        assertThat(title()).isEqualTo("Import  台账.csv");
    }

    @Test
    void thePreviewMasksPeopleAndNumbersTheRows() {
        TableView<PreviewTable.Line> preview = preview();
        assertThat(preview.getItems()).extracting(PreviewTable.Line::number).containsExactly(1, 2, 3, 4);
        assertThat(preview.getItems().get(1).cells()).containsExactly("户编号", "姓名", "与户主关系", "证件号码");
        assertThat(preview.getItems().get(2).cells()).containsExactly("001", "张*", "户主", "990101********0014");
    }

    @Test
    void aRowOfPeopleTakenForTheHeaderStaysMaskedEverywhereAndIsSaid() {
        Fx.run(() -> model.decide(draft -> draft.headerRow(3)));
        fx.pulses(2);
        assertThat(preview().getItems().get(2).cells()).containsExactly("001", "张*", "户主", "990101********0014");
        assertThat(preview().getItems().get(3).cells()).startsWith("001", "李*");
        assertThat(fx.all(".label", Label.class).stream().map(Labeled::getText)).contains("Row 3 does not look like the header: row 2 names more columns that are known (4). Check which row it is.");
        assertThat(ColumnLine.of(model.current().get().inspection())).extracting(ColumnLine::heading).containsExactly("001", "张*", "户主", "990101********0014");
        assertThat(ColumnLine.of(model.current().get().inspection())).extracting(ColumnLine::samples).startsWith(List.of("001"), List.of("李*"));
        Fx.run(() -> model.decide(draft -> draft.headerRow(2)));
        fx.pulses(2);
        assertThat(fx.all(".label", Label.class).stream().map(Labeled::getText)).noneMatch(text -> text.startsWith("Row 3"));
    }

    @SuppressWarnings("unchecked")
    private TableView<PreviewTable.Line> preview() {
        return fx.find("#import-preview", TableView.class);
    }

    @Test
    void theLoadButtonCountsTheRowsOfAllFiles() {
        Fx.run(model::next);
        Fx.run(model::next);
        fx.pulses(2);
        assertThat(Fx.get(fx.find("#import-load", Button.class)::getText)).isEqualTo("Load 80,820 rows");
    }

    @Test
    void theFirstKindOfFindingIsOpenAndSaidInFull() {
        Fx.run(model::next);
        Fx.run(model::next);
        fx.pulses(2);
        assertThat(fx.find("#import-findings", TableView.class).getItems().size()).isEqualTo(3);
        assertThat(fx.find("#import-finding-rows", TableView.class).getItems().size()).isOne();
        List<String> labels = fx.all(".label", Label.class).stream().map(Labeled::getText).toList();
        assertThat(labels).contains("Row too long", "The first 1 of 2").anyMatch(text -> text.startsWith("Row 6 was not loaded"));
    }

    @Test
    void afterTheLoadTheRosterIsOneClickAway() {
        Fx.run(model::next);
        Fx.run(model::next);
        Fx.run(model::load);
        fx.pulses(2);
        Button look = fx.all(".button", Button.class).stream().filter(button -> button.getText().equals("Look at the roster")).findFirst().orElseThrow();
        fx.click(look, 1);
        assertThat(opened).containsExactly("roster");
    }

    private String title() {
        fx.pulses(2);
        return Fx.get(fx.find(".hr-title", Label.class)::getText);
    }

    /** Table cells may be cut, they have columns to widen; buttons, pills, headings and figures may not. */
    private void assertNothingCut() {
        fx.pulses(3);
        List<String> cut = fx.all(".label", Label.class).stream().filter(ImportingPanesTest::outsideTables).filter(label -> !label.getText().isEmpty())
                .filter(label -> Fx.get(() -> drawn(label).endsWith("..."))).map(Labeled::getText).toList();
        List<String> buttons = fx.all(".button", Button.class).stream().filter(button -> Fx.get(() -> drawn(button).endsWith("..."))).map(Labeled::getText).toList();
        assertThat(cut).isEmpty();
        assertThat(buttons).isEmpty();
    }

    private static boolean outsideTables(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getStyleClass().contains("table-cell") || n.getStyleClass().contains("list-cell")) {
                return false;
            }
        }
        return true;
    }

    private static String drawn(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text ? text.getText() : "";
    }

    /** Remembers which screens were opened. */
    private final class Opened implements Navigator {

        @Override
        public void open(String screen, Selection selection) {
            opened.add(screen);
        }

        @Override
        public void changed() {
            opened.add("changed");
        }
    }
}
