package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The name of a township before each of its villages. */
class RepeatsTest {

    private static final List<Table.Column> COLUMNS = List.of(new Table.Column("township", Table.Kind.LABEL, 0), new Table.Column("village_code", Table.Kind.CODE, 0),
            new Table.Column("village", Table.Kind.LABEL, 0), new Table.Column("households", Table.Kind.COUNT, 0));
    private static final Table VILLAGES = new Table("villages", COLUMNS, List.of(row("城关镇", "甲村", 5), row("城关镇", "乙村", 9), row("河西乡", "丙村", 7), row("河西乡", "丁村", 1), total()), List.of());

    private Fx fx;

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void onlyTheFirstLineOfATownshipStandsOutHoweverTheLinesAreSorted() {
        FiguresTable list = Fx.get(() -> new FiguresTable(Texts.chinese(), _ -> { }));
        fx = Fx.show(() -> {
            list.show(VILLAGES);
            return new StackPane(list);
        }, 600, 300);
        assertThat(pale()).containsExactly(1, 3);
        sort(list, 2, TableColumn.SortType.DESCENDING);
        assertThat(pale()).as("9 and 5 of the one, 7 between them, 1 of the other").isEmpty();
        sort(list, 2, TableColumn.SortType.ASCENDING);
        assertThat(pale()).as("1, 5, 7, 9").isEmpty();
        sort(list, 0, TableColumn.SortType.DESCENDING);
        assertThat(pale()).containsExactly(1, 3);
        assertThat(fx.all(".hr-group", javafx.scene.control.TableCell.class)).isNotEmpty();
    }

    @Test
    void aTableOfOneNameALineHasNothingToRepeat() {
        Table townships = new Table("townships", List.of(COLUMNS.getFirst(), COLUMNS.getLast()),
                List.of(new Table.Row(Table.Role.NORMAL, List.of("城关镇", 5L), Scope.of("2017-08")), new Table.Row(Table.Role.NORMAL, List.of("城关镇", 7L), Scope.of("2017-08"))), List.of());
        FiguresTable list = Fx.get(() -> new FiguresTable(Texts.chinese(), _ -> { }));
        fx = Fx.show(() -> {
            list.show(townships);
            return new StackPane(list);
        }, 600, 300);
        assertThat(pale()).isEmpty();
    }

    @Test
    void aCrossedTableOfVillagesDoesTheSame() {
        List<Table.Column> crossed = List.of(COLUMNS.get(0), COLUMNS.get(1), COLUMNS.get(2), new Table.Column("attribute_code", Table.Kind.CODE, 0), new Table.Column("attribute", Table.Kind.LABEL, 0), COLUMNS.get(3));
        List<Table.Row> rows = List.of(part("城关镇", "甲村", 5), sum("城关镇", "甲村", 5), part("城关镇", "乙村", 9), sum("城关镇", "乙村", 9), part("河西乡", "丙村", 7), sum("河西乡", "丙村", 7),
                new Table.Row(Table.Role.TOTAL, List.of("合计", "TOTAL", "合计", "TOTAL", "合计", 21L), Scope.of("2017-08")));
        Table whole = new Table("attributes", List.of(crossed.get(3), crossed.get(4), crossed.get(5)),
                List.of(new Table.Row(Table.Role.NORMAL, List.of("01", "一般", 21L), Scope.of("2017-08")), new Table.Row(Table.Role.TOTAL, List.of("TOTAL", "合计", 21L), Scope.of("2017-08"))), List.of());
        CrossTable table = Fx.get(() -> new CrossTable(Texts.chinese(), (_, _) -> { }));
        fx = Fx.show(() -> {
            table.show(Crossed.of(new Table("attributes", crossed, rows, List.of()), whole), "households");
            return new StackPane(table);
        }, 600, 300);
        assertThat(pale()).containsExactly(1);
        sort(table, 2, TableColumn.SortType.DESCENDING);
        assertThat(pale()).as("9, 7, 5").isEmpty();
    }

    private void sort(TableView<?> table, int column, TableColumn.SortType type) {
        Fx.run(() -> sorted(table, column, type));
        fx.pulses(3);
    }

    private static <R> void sorted(TableView<R> table, int column, TableColumn.SortType type) {
        table.getColumns().get(column).setSortType(type);
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }

    private List<Integer> pale() {
        return fx.all(".table-row-cell", TableRow.class).stream().filter(row -> Fx.get(() -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("repeated"))))
                .map(row -> row.getIndex()).sorted(Comparator.naturalOrder()).toList();
    }

    private static Table.Row row(String township, String village, long households) {
        return new Table.Row(Table.Role.NORMAL, Arrays.asList(township, village, village, households), Scope.of("2017-08"));
    }

    private static Table.Row part(String township, String village, long households) {
        return new Table.Row(Table.Role.NORMAL, List.of(township, village, village, "01", "一般", households), Scope.of("2017-08"));
    }

    private static Table.Row sum(String township, String village, long households) {
        return new Table.Row(Table.Role.TOTAL, List.of(township, village, village, "TOTAL", "合计", households), Scope.of("2017-08"));
    }

    private static Table.Row total() {
        return new Table.Row(Table.Role.TOTAL, List.of("合计", "TOTAL", "合计", 22L), Scope.of("2017-08"));
    }
}
