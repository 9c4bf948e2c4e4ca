package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.StackPane;
import org.hearthroll.figures.Crossed;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandingNamesTest {

    private final SmallCounty county = new SmallCounty("城关镇", "河西乡");
    private CrossTable crossed;
    private TableView<?> table;
    private Fx fx;

    @BeforeEach
    void aCrossedTableWiderThanItsRoom() {
        List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10").forEach(cause -> county.homes(3, "城关镇", cause, 2).homes(1, "河西乡", cause, 2));
        fx = Fx.show(() -> {
            crossed = new CrossTable(Texts.chinese(), (_, _) -> { });
            table = crossed;
            show("township");
            return new StackPane(table);
        }, 360, 220);
        fx.pulses(3);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void theNameStaysWhereItIsWhileTheFiguresPassBelowIt() {
        double left = left(name());
        double sum = left(cell(0, 1));
        scroll(1);
        assertThat(left(name())).isEqualTo(left);
        assertThat(left(heading(0))).isEqualTo(left(name()));
        assertThat(left(cell(0, table.getColumns().size() - 1))).as("the last figure is in view").isLessThan(360);
        assertThat(left(heading(table.getColumns().size() - 1))).isEqualTo(left(cell(0, table.getColumns().size() - 1)));
        scroll(0);
        assertThat(left(cell(0, 1))).isEqualTo(sum);
    }

    @Test
    void anotherTableBeginsWithItsNamesInPlace() {
        scroll(1);
        Fx.run(() -> show("township"));
        fx.pulses(3);
        assertThat(left(heading(0))).isEqualTo(left(name()));
        assertThat(left(name())).isLessThan(10);
    }

    /** Also of a list whose names are not its first column; the marks before them stand with them. */
    @Test
    void theNamesOfAListStandWithWhatIsBeforeThem() {
        fx.close();
        Table whole = county.table(TableRequest.of("distribution", Scope.of("2017-08")));
        FiguresTable[] list = new FiguresTable[1];
        fx = Fx.show(() -> {
            list[0] = new FiguresTable(Texts.chinese(), _ -> { });
            list[0].only(List.of("rank", "township", "households", "problems", "expected", "lower_95", "upper_95", "lower_998", "upper_998").stream().map(ColumnLook::of).toList()).show(whole);
            return new StackPane(list[0]);
        }, 360, 220);
        fx.pulses(3);
        table = list[0];
        double rank = left(cell(0, 0));
        double name = left(cell(0, 1));
        scroll(1);
        assertThat(List.of(left(cell(0, 0)), left(cell(0, 1)), left(heading(0)), left(heading(1)))).containsExactly(rank, name, rank, name);
        assertThat(left(cell(0, 8))).as("the last figure is in view").isLessThan(360);
        assertThat(left(cell(0, 2))).as("the first one has passed below").isLessThan(name);
        Fx.run(() -> list[0].goTo(whole.rows().get(1)));
        fx.pulses(3);
        assertThat(Fx.get(() -> list[0].getSelectionModel().getSelectedItem())).isSameAs(whole.rows().get(1));
        assertThat(left(cell(1, 1))).isEqualTo(name);
        Fx.run(() -> list[0].only(List.of("township", "households", "problems").stream().map(ColumnLook::of).toList()).show(whole));
        fx.pulses(5);
        assertThat(middle(cell(0, 0), ".label")).as("names stand level with figures").isCloseTo(middle(cell(0, 1), ".text"), within(2.0));
    }

    private void show(String by) {
        TableRequest causes = TableRequest.of("causes", Scope.of("2017-08"));
        Table whole = county.table(causes);
        crossed.show(Crossed.of(county.table(causes.by(by)), whole), "households");
    }

    private void scroll(double part) {
        Fx.run(() -> fx.all(".scroll-bar", ScrollBar.class).stream().filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .forEach(bar -> bar.setValue(part * bar.getMax())));
        fx.pulses(3);
    }

    private Node name() {
        return cell(0, 0);
    }

    private Node cell(int row, int column) {
        return fx.all(".table-cell", TableCell.class).stream().filter(cell -> cell.getIndex() == row && cell.getTableColumn() == table.getColumns().get(column)).findFirst().orElseThrow();
    }

    private Node heading(int column) {
        return fx.all(".column-header", TableColumnHeader.class).stream().filter(heading -> heading.getTableColumn() == table.getColumns().get(column)).findFirst().orElseThrow();
    }

    private static double middle(Node cell, String content) {
        return Fx.get(() -> {
            Node shown = cell.lookup(content);
            return shown.localToScene(shown.getBoundsInLocal()).getCenterY();
        });
    }

    private static double left(Node node) {
        return Fx.get(() -> Math.rint(node.localToScene(node.getBoundsInLocal()).getMinX()));
    }
}
