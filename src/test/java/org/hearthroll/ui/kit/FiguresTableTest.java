package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresTableTest {

    private static final Scope ALL = Scope.of("2017-08");
    private static final Table CAUSES = new Table("causes",
            List.of(new Table.Column("cause_code", Table.Kind.CODE, 0), new Table.Column("cause", Table.Kind.LABEL, 0),
                    new Table.Column("households", Table.Kind.COUNT, 0), new Table.Column("household_share", Table.Kind.SHARE, 2)),
            List.of(row(Table.Role.NORMAL, "06", "缺技术", 3486L, new BigDecimal("32.64")),
                    row(Table.Role.NORMAL, "13", "因丧", 1L, new BigDecimal("0.004")),
                    row(Table.Role.NORMAL, "01", "因病", 2825L, new BigDecimal("26.45")),
                    row(Table.Role.NONE, "NONE", "未填", 7L, null),
                    row(Table.Role.TOTAL, "TOTAL", "合计", 6319L, new BigDecimal("100"))),
            List.of());

    private final List<Figure> opened = new ArrayList<>();
    private FiguresTable figures;
    private Fx fx;

    @BeforeEach
    void aWindowWithTheTable() {
        fx = Fx.show(() -> {
            figures = new FiguresTable(Texts.chinese(), opened::add);
            figures.show(CAUSES);
            return new StackPane(figures);
        }, 700, 400);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void theColumnsShareTheRoomThereIsAndAreNeverNarrowerThanTheirContent() {
        double[] widths = Fx.get(() -> figures.getColumns().stream().mapToDouble(TableColumn::getWidth).toArray());
        assertThat(Arrays.stream(widths).sum()).isBetween(700 - 14.0 - 3, 700.0);
        double least = Fx.get(() -> EvenColumns.needed(figures));
        Fx.run(() -> ((StackPane) fx.scene().getRoot()).setMaxWidth(200));
        Fx.run(() -> figures.setMaxWidth(200));
        fx.pulses(3);
        assertThat(Fx.get(() -> figures.getColumns().stream().mapToDouble(TableColumn::getWidth).sum())).isEqualTo(least - 14);
    }

    @Test
    void codesAreLeftOutAndHeadingsAreWords() {
        assertThat(Fx.get(() -> figures.getColumns().stream().map(TableColumn::getText).toList())).containsExactly("致贫原因", "户数", "户占比 %");
    }

    @Test
    void theTotalStaysLastHoweverTheRowsAreSorted() {
        Fx.run(() -> {
            figures.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
            figures.getSortOrder().setAll(List.of(figures.getColumns().get(1)));
        });
        assertThat(labels()).containsExactly("缺技术", "因病", "因丧", "未填", "合计");
        Fx.run(() -> figures.getColumns().get(1).setSortType(TableColumn.SortType.ASCENDING));
        assertThat(labels()).containsExactly("因丧", "因病", "缺技术", "未填", "合计");
    }

    @Test
    void theChosenRowStaysChosenWhenItIsSortedAndNoneIsChosenInNewFigures() {
        Fx.run(() -> figures.getSelectionModel().select(2));
        Fx.run(() -> figures.getSortOrder().setAll(List.of(figures.getColumns().get(1))));
        fx.pulses(2);
        assertThat(Fx.get(() -> figures.getSelectionModel().getSelectedItem())).isSameAs(CAUSES.rows().get(2));
        assertThat(Fx.get(() -> figures.getItems().stream().map(r -> r.cells().get(2)).toList())).isEqualTo(List.of(1L, 2825L, 3486L, 7L, 6319L));
        Fx.run(() -> figures.show(CAUSES));
        fx.pulses(2);
        assertThat(Fx.get(() -> figures.getSelectionModel().getSelectedItem())).isNull();
    }

    @Test
    void withoutASortTheRowsStandAsTheTableHasThem() {
        assertThat(labels()).containsExactly("缺技术", "因丧", "因病", "未填", "合计");
    }

    @Test
    void aDoubleClickOpensTheHouseholdsBehindTheRow() {
        fx.click(cell("因病"), 1);
        assertThat(opened).isEmpty();
        fx.click(cell("因病"), 2);
        assertThat(opened).containsExactly(new Figure(CAUSES, CAUSES.rows().get(2), CAUSES.columns().get(2)));
        assertThat(opened.getFirst().opens()).isEqualTo(ALL.and("cause", "01"));
    }

    @Test
    void enterOpensTheHouseholdsBehindTheChosenRow() {
        fx.click(cell("缺技术"), 1);
        fx.press(KeyCode.ENTER);
        assertThat(opened).extracting(Figure::opens).containsExactly(ALL.and("cause", "06"));
    }

    @Test
    void copyingPutsTheWholeTableOnTheClipboardForExcelAndForText() {
        fx.click(cell("缺技术"), 1);
        fx.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("""
                致贫原因\t户数\t户占比 %
                缺技术\t3,486\t32.64
                因丧\t1\t<0.01
                因病\t2,825\t26.45
                未填\t7\t—
                合计\t6,319\t100.00
                """);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getHtml())).contains("text-align:right\">2,825</td>").contains("&lt;0.01");
    }

    @Test
    void noCellIsCut() {
        List<String> cut = Fx.get(() -> figures.lookupAll(".table-cell").stream().filter(TableCell.class::isInstance)
                .flatMap(cell -> cell.lookupAll(".text").stream()).map(Text.class::cast).map(Text::getText).filter(t -> t.endsWith("…")).toList());
        assertThat(cut).isEmpty();
    }

    @Test
    void aTableOfOtherColumnsReplacesTheFirst() {
        Fx.run(() -> figures.show(new Table("problems", List.of(new Table.Column("type", Table.Kind.LABEL, 0), new Table.Column("problems", Table.Kind.COUNT, 0)),
                List.of(row(Table.Role.TOTAL, "合计", 0L)), List.of())));
        assertThat(Fx.get(() -> figures.getColumns().stream().map(TableColumn::getText).toList())).containsExactly("问题类型", "问题数");
        assertThat(Fx.get(() -> figures.getItems().size())).isOne();
    }

    private List<Object> labels() {
        return Fx.get(() -> figures.getItems().stream().map(r -> CAUSES.cell(r, "cause")).toList());
    }

    private Node cell(String text) {
        return fx.all(".table-cell", TableCell.class).stream().filter(c -> Fx.get(() -> c.lookupAll(".label").stream()
                .anyMatch(l -> l instanceof Labeled label && text.equals(label.getText())))).findFirst().orElseThrow();
    }

    private static Table.Row row(Table.Role role, Object... cells) {
        return new Table.Row(role, Arrays.asList(cells), ALL.and("cause", cells[0].toString()));
    }
}
