package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.hearthroll.desk.Change;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of a roster that comes a second time, on the real screen upon a real workspace: what differs, and where a finding stands in the file. */
class CheckedRosterTest extends OnTheRealScreen {

    private static final String HEADER = "乡镇,行政村,户编号,人编号,姓名,与户主关系,证件号码,健康状况,主要致贫原因,人均纯收入\n";
    private static final String FIRST = HEADER + "城关镇,一村,0001,000101,张三,户主,,健康,因病,3200\n城关镇,一村,0001,000102,李四,配偶,,健康,因病,3200\n城关镇,一村,0002,000201,王五,户主,,健康,因残,2100\n";
    private static final String SECOND = "某县名册,,,,,,,,,\n" + HEADER + "城关镇,一村,0001,000101,张三,户主,990126196308310660,残疾,因灾,3200.5\n城关镇,一村,0002,000201,王五,户主,,健康,因残,2100\n";

    @BeforeEach
    void aSecondFileIsCheckedAgainstTheFirst() throws IOException {
        open(990, 900);
        check("七月.csv", FIRST);
        Fx.run(model::load);
        check("八月.csv", SECOND);
    }

    @Test
    void theCountOfWhatChangedLeadsToWhoseWhatAndFromWhatToWhat() {
        fx.click("#import-VALUE");
        assertThat(headings("#import-changes")).containsExactly("行", "姓名", "项目", "原来", "现在", "户编号", "人编号");
        assertThat(lines("#import-changes")).containsExactly("3|张*|证件号码||990126********0660|0001|000101", "3|张*|健康状况|健康|残疾|0001|000101",
                "3||主要致贫原因|因病|因灾|0001|", "3||人均纯收入|3,200|3,200.5|0001|", "3||户主证件号码||990126********0660|0001|");
        assertThat(labels()).contains("与本期原有数据不同之处");
    }

    @Test
    void aLineOfChangesOpensItsRowOfTheFileWithTheChangedCellMarked() {
        fx.click("#import-VALUE");
        @SuppressWarnings("unchecked")
        TableView<Change> lines = fx.find("#import-changes", TableView.class);
        Fx.run(() -> lines.getSelectionModel().select(lines.getItems().stream().filter(change -> change.field().equals("income_per_head")).findFirst().orElseThrow()));
        fx.pulses(3);
        assertThat(marked()).containsExactly("3200.5");
        fx.click("#import-GONE");
        assertThat(fx.all("#import-source-row", TableView.class)).isEmpty();
    }

    @Test
    void whereFullDataIsShownTheChangesAreShownInFullToo() {
        desk.disclosing().disclose("核对八月名册");
        fx.click("#import-VALUE");
        assertThat(lines("#import-changes")).startsWith("3|张三|证件号码||990126196308310660|0001|000101", "3|张三|健康状况|健康|残疾|0001|000101");
    }

    @Test
    void aFileThatLacksMoreThanItSharesIsSaidToBePerhapsAPart() throws IOException {
        assertThat(labels()).noneMatch(text -> text.contains("如果文件只是一部分"));
        check("一部分.csv", HEADER + "城关镇,一村,0002,000201,王五,户主,,健康,因残,2100\n");
        assertThat(labels()).contains("本期在这些村有 2 行不在文件中，比文件里已有的 1 行还多。如果文件只是一部分，导入后其余的人会被标为未出现。");
    }

    @Test
    void whatTheFileNoLongerHasIsNamedWithoutARow() {
        fx.click("#import-GONE");
        assertThat(headings("#import-changes")).containsExactly("姓名", "户编号", "人编号");
        assertThat(lines("#import-changes")).containsExactly("李*|0001|000102");
    }

    @Test
    void aFindingOpensItsRowAsItStandsInTheFileWithTheCellMarked() {
        group("ID_CHECK_DIGIT");
        assertThat(headings("#import-source-row")).startsWith("乡镇", "行政村", "户编号").hasSize(10);
        assertThat(fx.find("#import-source-row", TableView.class).getItems().toString()).isEqualTo("[[城关镇, 一村, 0001, 000101, 张*, 户主, 990126********0660, **, 因灾, 3200.5]]");
        assertThat(marked()).containsExactly("990126********0660");
    }

    @Test
    void aFileThatWasTakenAwayCostsOnlyTheSightOfTheRow() throws IOException {
        Files.delete(folder.resolve("八月.csv"));
        group("ID_CHECK_DIGIT");
        assertThat(fx.find("#import-finding-rows", TableView.class).getItems().size()).isOne();
        assertThat(fx.all("#import-source-row", TableView.class)).isEmpty();
    }

    private List<String> marked() {
        return fx.all("#import-source-row .table-cell", TableCell.class).stream()
                .filter(cell -> Fx.get(() -> ((Set<?>) cell.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("marked")))).map(Labeled::getText).toList();
    }

    private List<String> labels() {
        return fx.all(".label", Label.class).stream().map(Labeled::getText).toList();
    }

    private List<String> headings(String table) {
        return columns(table).stream().map(TableColumn::getText).toList();
    }

    private List<String> lines(String table) {
        int rows = fx.find(table, TableView.class).getItems().size();
        return fx.all(table + " .table-row-cell", TableRow.class).stream().filter(row -> row.getItem() != null).limit(rows)
                .map(row -> fx.all(table + " .table-cell", TableCell.class).stream().filter(cell -> cell.getTableRow() == row)
                        .sorted((one, other) -> Double.compare(one.getLayoutX(), other.getLayoutX())).map(cell -> cell.getText() == null ? "" : cell.getText())
                        .collect(Collectors.joining("|"))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<TableColumn<Object, ?>> columns(String table) {
        fx.pulses(2);
        return List.copyOf(fx.find(table, TableView.class).getColumns());
    }
}
