package org.hearthroll.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.QualityLine;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Access;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityScreenTest {

    private static final Scope ALL = Scope.of("2023-06");

    @TempDir
    private Path folder;
    private final List<String> went = new ArrayList<>();
    private final Quiet alerts = new Quiet();
    private final InlineJobs jobs = new InlineJobs();
    private Desk desk;
    private Fx fx;

    @AfterEach
    void nothingWasThrown() {
        fx.close();
        desk.close();
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void rulesAreListedWithTheirCountsAndTheRowsOfTheFirst() {
        show(Homes.open(folder), Texts.chinese());
        assertThat(labels()).contains("期次 2023-06：发现 5 条，涉及 2 户；已豁免 0 条，没有核查的规则 58 条。");
        assertThat(cells()).containsSubsequence("身份", "1", "1").containsSubsequence("保险", "2", "2").containsSubsequence("住房", "2").contains("H1", "城关镇", "一碗水村", "张**");
        assertThat(rows()).containsExactly("H1|城关镇|一碗水村|张**|张**|与户主关系 之子；性别 女");
        assertThat(labels()).contains("与户主关系和性别不符", "居民医保和职工医保都没有参加", "没有解决安全饮水", "错误", "存疑");
    }

    @Test
    void aDoubleClickOrEnterOpensTheHouseholdInTheRoster() {
        show(Homes.open(folder), Texts.chinese());
        fx.click(fx.all(".table-cell", TableCell.class).stream().filter(cell -> "H1".equals(cell.getText())).findFirst().orElseThrow(), 2);
        assertThat(went).containsExactly("roster H1");
        fx.press(KeyCode.ENTER);
        assertThat(went).containsExactly("roster H1", "roster H1");
    }

    @Test
    void theChosenRowIsToldInFullAndARuleOfHouseholdsHasNoColumnOfMembers() {
        show(Homes.open(folder), Texts.chinese());
        assertThat(headings("#quality-faults")).containsExactly("户编号", "乡镇", "行政村", "户主", "成员", "依据");
        choose("UNSAFE_WATER");
        assertThat(headings("#quality-faults")).containsExactly("户编号", "乡镇", "行政村", "户主", "依据");
        Fx.run(() -> faults().getSelectionModel().select(1));
        fx.pulses(2);
        assertThat(labels()).contains("没有解决安全饮水（安全饮水 否）。");
    }

    @Test
    void anExemptionAsksForAReasonInPlaceAndIsTakenBackThere() {
        show(Homes.open(folder), Texts.chinese());
        choose("NOT_INSURED");
        Fx.run(() -> faults().getSelectionModel().selectAll());
        assertThat(button("#quality-exempt").isDisabled()).isTrue();
        Fx.run(() -> fx.find("#quality-reason", TextField.class).setText("在外省参保"));
        assertThat(button("#quality-exempt").isDisabled()).isFalse();
        assertThat(button("#quality-revoke").isDisabled()).isTrue();
        Fx.run(() -> button("#quality-exempt").fire());
        assertThat(faults().getItems()).isEmpty();
        assertThat(fx.find("#quality-reason", TextField.class).getText()).isEmpty();
        Fx.run(() -> fx.find("#quality-with-accepted", CheckBox.class).fire());
        fx.pulses(2);
        assertThat(headings("#quality-faults")).endsWith("豁免理由");
        assertThat(rows()).hasSize(2).allMatch(row -> row.contains("|城乡居民医保 否|在外省参保（" + System.getProperty("user.name") + "，20"));
        Fx.run(() -> faults().getSelectionModel().select(0));
        Fx.run(() -> button("#quality-revoke").fire());
        assertThat(labels()).contains("期次 2023-06：发现 4 条，涉及 2 户；已豁免 1 条，没有核查的规则 58 条。");
    }

    @Test
    void aRuleIsTurnedOffWhereItStands() {
        show(Homes.open(folder), Texts.chinese());
        choose("UNSAFE_WATER");
        Fx.run(() -> fx.all("#quality-rules .check-box", CheckBox.class).stream().filter(box -> box.getAccessibleText().equals("启用规则：没有解决安全饮水")).findFirst().orElseThrow().fire());
        fx.pulses(2);
        assertThat(labels()).contains("这条规则已停用；勾选“启用”后重新核查。", "期次 2023-06：发现 3 条，涉及 2 户；已豁免 0 条，没有核查的规则 58 条。");
    }

    @Test
    void theSpaceBarTurnsTheChosenRuleOffAndOn() {
        show(Homes.open(folder), Texts.chinese());
        choose("NOT_INSURED");
        Fx.run(rules()::requestFocus);
        fx.press(KeyCode.SPACE);
        assertThat(faults().getItems()).isEmpty();
        fx.press(KeyCode.SPACE);
        assertThat(faults().getItems()).hasSize(2);
    }

    @Test
    void theIncomeLineIsTypedInPlaceAndAnEmptiedFieldGoesBack() {
        show(Homes.open(folder), Texts.chinese());
        TextField line = fx.find("#quality-line", TextField.class);
        Fx.run(() -> {
            line.requestFocus();
            line.setText("8050");
        });
        fx.press(KeyCode.ENTER);
        assertThat(desk.quality().incomeLine(null).orElseThrow()).isEqualByComparingTo("8050");
        Fx.run(line::clear);
        fx.press(KeyCode.ENTER);
        assertThat(line.getText()).isEqualTo("8050");
    }

    @Test
    void allRulesIncludeThoseThatTheRosterCannotAnswer() {
        show(Homes.open(folder), Texts.chinese());
        Fx.run(() -> fx.all(".toggle-button", ToggleButton.class).stream().filter(one -> one.getText().equals("全部规则")).findFirst().orElseThrow().fire());
        choose("ARABLE_LAND_EMPTY");
        assertThat(labels()).contains("名册没有“耕地面积（亩）”这一项，这条规则没有核查。");
    }

    @Test
    void theFaultsAreExportedMasked() throws Exception {
        show(Homes.open(folder), Texts.chinese());
        Fx.run(() -> ((ExportMenu) fx.scene().getRoot().lookup(".hr-tools .menu-button")).getItems().getLast().fire());
        assertThat(Files.readString(folder.resolve("数据质量.csv"), StandardCharsets.UTF_8).lines()).hasSize(6).contains("住房,没有解决安全饮水,存疑,H2,大用镇,新民村,王**,,,没有解决安全饮水（安全饮水 否）。,,,");
        assertThat(alerts.said).containsExactly("export.done");
    }

    @Test
    void withoutARosterItLeadsToTheImport() {
        show(Desk.create(folder.resolve("empty.hearth")), Texts.chinese());
        assertThat(labels()).contains("工作区里还没有名册");
        Fx.run(() -> fx.all(".button", Button.class).stream().filter(one -> one.getText().equals("去导入")).findFirst().orElseThrow().fire());
        assertThat(went).containsExactly("import null");
    }

    @Test
    void aWorkspaceThatIsOnlyReadOffersNoChange() {
        Homes.open(folder).close();
        show(Desk.open(folder.resolve("county.hearth"), Access.READ), Texts.chinese());
        Fx.run(() -> faults().getSelectionModel().selectAll());
        assertThat(button("#quality-exempt").isDisabled()).isTrue();
        assertThat(fx.find("#quality-reason", TextField.class).isDisabled()).isTrue();
        assertThat(fx.all("#quality-rules .check-box", CheckBox.class)).isNotEmpty().allMatch(CheckBox::isDisabled);
    }

    @Test
    void inEnglishEveryWordIsEnglishButNamesOfPlacesAndPersons() {
        show(Homes.open(folder), Texts.english());
        assertThat(labels()).filteredOn(text -> text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)).isEmpty();
        assertThat(cells()).contains("Identity");
        assertThat(rows()).containsExactly("H1|城关镇|一碗水村|张**|张**|Relation to the head Son; Sex Female");
    }

    private void show(Desk opened, Texts texts) {
        desk = opened;
        fx = Fx.show(() -> {
            UiContext ui = new UiContext(texts, jobs, navigator(), new SimpleObjectProperty<>(ALL), alerts, Memory.ofThisRun());
            QualityScreen screen = new QualityScreen(ui, new QualityModel(desk, jobs), files());
            screen.show(Selection.none());
            return (Parent) screen.node();
        }, 1000, 700);
    }

    private void choose(String rule) {
        Fx.run(() -> {
            TableView<QualityLine> rules = rules();
            rules.getSelectionModel().select(rules.getItems().stream().filter(line -> line.rule().id().equals(rule)).findFirst().orElseThrow());
        });
        fx.pulses(2);
    }

    @SuppressWarnings("unchecked")
    private TableView<QualityLine> rules() {
        return (TableView<QualityLine>) fx.find("#quality-rules", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<Fault> faults() {
        return (TableView<Fault>) fx.find("#quality-faults", TableView.class);
    }

    private List<String> headings(String table) {
        return Fx.get(() -> ((TableView<?>) fx.find(table, TableView.class)).getVisibleLeafColumns().stream().map(javafx.scene.control.TableColumnBase::getText).toList());
    }

    /** The rows of the chosen rule, also what is scrolled out of sight. */
    private List<String> rows() {
        return Fx.get(() -> faults().getItems().stream().map(fault -> faults().getVisibleLeafColumns().stream().map(column -> String.valueOf(column.getCellData(fault)))
                .collect(Collectors.joining("|"))).toList());
    }

    private Button button(String selector) {
        return fx.find(selector, Button.class);
    }

    private List<String> cells() {
        return fx.all(".table-cell", Labeled.class).stream().map(cell -> cell.getText()).filter(text -> text != null && !text.isEmpty()).toList();
    }

    private List<String> labels() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void open(String screen, Selection selection) {
                went.add(screen + " " + selection.household());
            }

            @Override
            public void changed() {
                throw new AssertionError("an exemption changes no register");
            }
        };
    }

    private FileChoice files() {
        return new FileChoice() {
            @Override
            public List<Path> open(Texts texts, Message title, List<String> endings) {
                throw new AssertionError("nothing is opened");
            }

            @Override
            public Optional<Path> save(Texts texts, Message title, String proposed) {
                return Optional.of(folder.resolve(proposed));
            }
        };
    }
}
