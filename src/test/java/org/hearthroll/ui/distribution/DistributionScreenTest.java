package org.hearthroll.ui.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Popover;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Verdict;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.Choice;
import org.hearthroll.ui.kit.FigureWords;
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

class DistributionScreenTest {

    private static final Scope ALL = Scope.of("2018-06");

    private SmallCounty county = new SmallCounty("甲镇", "乙镇", "空乡").homes(400, "甲镇", "01", 1).homes(100, "乙镇", "01", 1).homes(400, "空乡", "01", 1);
    private final List<String> opened = new ArrayList<>();
    private final Memory memory = Memory.ofThisRun();
    private final Quiet alerts = new Quiet();
    private List<String> periods = List.of();
    private Scope scope = ALL;
    private DistributionScreen screen;
    private Fx fx;

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void withoutALedgerItLeadsToTheImport() {
        show(Texts.chinese());
        fx.click(named("去导入"), 1);
        assertThat(opened).containsExactly("import null");
    }

    /** A scope without households is no county without a ledger, and of neither can anything be copied or written. */
    @Test
    void aScopeWithoutHouseholdsSaysSoAndLetsNothingBeCopied() {
        county.troubles(30, "甲镇", "HOU1");
        scope = ALL.and("township", "无人镇");
        show(Texts.chinese());
        assertThat(labels()).contains("当前范围里没有户", "请放宽上方的乡镇、村、属性或名单。").doesNotContain("还没有问题台账").noneMatch(l -> l.contains("疑似"));
        assertThat(Fx.get(() -> named("复制为表格").isDisabled())).isTrue();
    }

    @Test
    void aTownshipOfACountyWithoutALedgerHasNoCountOfProblems() {
        scope = ALL.and("township", "甲镇");
        show(Texts.chinese());
        assertThat(labels()).contains("还没有问题台账").noneMatch(l -> l.contains("疑似"));
    }

    @Test
    void aTownshipWithoutProblemsIsListedRankedAndQuestioned() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        assertThat(cells()).containsSubsequence("1", "甲镇", "400", "30", "16.0", "偏多", "83.33").containsSubsequence("3", "空乡", "400", "0", "16.0", "建议核实", "0.00");
        assertThat(labels()).contains("共 900 户，本期没有排查记录；疑似问题 36 个。占比 = 该乡镇或该类问题数 ÷ 全部问题数。");
        fx.click(cell("空乡"), 2);
        assertThat(opened).containsExactly("roster " + ALL.and("township", "空乡"));
    }

    @Test
    void crossedWithTypesACellOpensItsHouseholdsAndTheTableIsCopied() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        fx.click(named("乡镇 × 类型"), 1);
        fx.click(cell("30"), 2);
        fx.click(named("复制为表格"), 1);
        assertThat(opened).hasSize(1);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("乡镇\t合计\t医疗保障\t住房保障\n甲镇\t30\t0\t30\n乙镇\t6\t6\t0\n空乡\t0\t0\t0\n合计\t36\t6\t30\n");
    }

    @Test
    void bandsAreTypedAndWrongOnesExplained() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        bands("10-30,1-4");
        assertThat(labels()).contains("分段 1-4 与 10-30 之间有空档；请补上中间的数（0 自成一段）。");
        bands("1-6");
        assertThat(labels()).noneMatch(l -> l.contains("空档"));
    }

    /** The list asks, and each name leads to all households of its township. */
    @Test
    void theTownshipsToVerifyAreListedAndOpenTheirHouseholds() {
        county.homes(99, "半镇", "01", 1).unchecked(60, "空乡").troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        assertThat(labels()).contains("尚未排查完、暂无问题").doesNotContain("建议核实");
        fx.click(named("空乡（已排查 86.96%）"), 1);
        assertThat(labels()).anyMatch(l -> l.startsWith("空乡：已排查 "));
        assertThat(opened).isEmpty();
        fx.click(named("空乡（已排查 86.96%）"), 2);
        assertThat(opened).containsExactly("roster " + ALL.and("township", "空乡"));
    }

    @Test
    void whoIsToVerifyIsNamedWithWhatWasExpectedAndSoIsTheTownshipChosen() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        assertThat(labels()).contains("点一个乡镇，这里说明它的结论是什么意思、该怎么办。");
        fx.click(cell("空乡"), 1);
        assertThat(labels()).anyMatch(l -> l.equals("空乡：共 400 户（没有排查记录，按全部户已排查计算），有问题 0 个；同样多的户按全县平均约有 16.0 个。结论“建议核实”：问题数明显少于同等核查量的乡镇，可能查得不细；建议抽几户复查。"))
                .noneMatch(l -> l.contains("计算细节：期望"));
        kind("住房保障");
        assertThat(labels()).contains("共 900 户，本期没有排查记录；疑似住房保障问题 30 个。占比 = 该乡镇或该类问题数 ÷ 全部问题数。");
        fx.click(named("空乡（0 个，按平均约 13 个）"), 2);
        assertThat(opened).containsExactly("roster " + ALL.and("township", "空乡"));
    }

    /** Among so many townships that it is far below the last in sight; from another view the click leads back to the townships first. */
    @Test
    void aNameInTheListGoesToItsLineAndTheKeysGoOnFromThere() {
        List<String> many = IntStream.range(0, 40).mapToObj("第%d乡"::formatted).toList();
        county = new SmallCounty(Stream.concat(many.stream(), Stream.of("乙镇", "空乡")).toArray(String[]::new)).homes(100, "乙镇", "01", 1).homes(400, "空乡", "01", 1);
        many.forEach(township -> county.homes(400, township, "01", 1).troubles(20, township, "HOU1"));
        show(Texts.chinese());
        assertThat(cells()).doesNotContain("空乡");
        for (String view : List.of("按乡镇", "按类型")) {
            fx.click(named(view), 1);
            fx.click(named("空乡（0 个，按平均约 19 个）"), 1);
            assertThat(cells()).as(view).contains("空乡");
            assertThat(labels()).anyMatch(l -> l.startsWith("空乡：共 400 户"));
            assertThat(Fx.get(() -> fx.scene().getFocusOwner())).isInstanceOf(TableView.class);
        }
        fx.press(KeyCode.UP);
        assertThat(labels()).noneMatch(l -> l.startsWith("空乡：")).anyMatch(l -> l.startsWith("乙镇：共 100 户"));
    }

    @Test
    void theEditorOfBandsOpensBelowThemAndItsBandsAreTypedToo() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        fx.click("#distribution-bands-edit");
        Popover popover = (Popover) Window.getWindows().stream().filter(Popover.class::isInstance).findFirst().orElseThrow();
        Fx.run(() -> ((Spinner<?>) popover.getContentNode().lookup("#band-3")).increment(5));
        fx.pulses(2);
        assertThat(Fx.get(() -> ((TextField) fx.scene().lookup("#distribution-bands")).getText())).isEqualTo("10-35,5-9,1-4");
        assertThat(memory.recall("distribution.bands")).contains("10-35,5-9,1-4");
        Fx.run(popover::hide);
    }

    @Test
    void theFunnelTakesThePlaceOfTheBars() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        fx.click(named("漏斗图"), 1);
        assertThat(labels()).contains("漏斗图：各乡镇每百户问题数");
        fx.click(named("按类型"), 1);
        assertThat(labels()).contains("各类问题数");
        assertThat(cells()).contains("住房保障", "医疗保障", "合计");
    }

    /** Large enough to read the names, and still with the paragraph; the table comes back beside it, and with the bars. */
    @Test
    void theFunnelBeginsWithTheRoomOfTheTable() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        double beside = chart();
        fx.click(named("漏斗图"), 1);
        assertThat(cells()).isEmpty();
        assertThat(labels()).contains("可直接宣读");
        assertThat(chart()).isGreaterThan(2 * beside);
        fx.click(named("显示表格"), 1);
        assertThat(cells()).contains("空乡");
        assertThat(labels()).contains("漏斗图：各乡镇每百户问题数", "可直接宣读");
        fx.click(named("隐藏表格"), 1);
        fx.click(named("条形图"), 1);
        assertThat(cells()).contains("空乡");
        assertThat(chart()).isEqualTo(beside);
    }

    /** Whichever way it is chosen, the same is seen. */
    @Test
    void aTownshipLooksTheSameInTheFunnelFromTheListToVerifyAndFromTheTable() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        fx.click(named("漏斗图"), 1);
        fx.click(named("显示表格"), 1);
        List<Integer> nothing = picture();
        fx.click(named("空乡（0 个，按平均约 16 个）"), 1);
        List<Integer> fromTheList = picture();
        fx.click(cell("乙镇"), 1);
        assertThat(picture()).isNotEqualTo(fromTheList).isNotEqualTo(nothing);
        fx.click(cell("空乡"), 1);
        assertThat(picture()).isEqualTo(fromTheList).isNotEqualTo(nothing);
        fx.click(named("条形图"), 1);
        fx.click(named("漏斗图"), 1);
        fx.click(named("显示表格"), 1);
        assertThat(picture()).as("drawn anew").isEqualTo(fromTheList);
    }

    /** Only the way back from the households of a figure leads to the page as it was left. */
    @Test
    void whoComesBackToThePageFindsTheTableAgain() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        fx.click(named("隐藏表格"), 1);
        fx.click(named("空乡（0 个，按平均约 16 个）"), 2);
        comeBack();
        assertThat(cells()).as("from the households").isEmpty();
        comeBack();
        assertThat(cells()).as("from elsewhere").contains("空乡");
        assertThat(Fx.get(() -> named("隐藏表格").isVisible())).isTrue();
    }

    private void comeBack() {
        Fx.run(() -> {
            screen.forget();
            screen.show(Selection.none());
        });
        fx.pulses(2);
    }

    /** One verdict stands beside a township; what it was worked out from is shown to whoever asks, and that is remembered. */
    @Test
    void theFiguresBehindTheVerdictsAreShownOnlyOnDemand() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        assertThat(headings()).containsExactly("名次", "乡镇", "户数", "问题数", "按平均应有", "结论", "占比 %");
        assertThat(labels()).noneMatch(l -> l.contains("φ"));
        fx.click(cell("空乡"), 1);
        fx.click("#distribution-exact");
        assertThat(headings()).containsExactly("名次", "乡镇", "户数", "问题数", "按平均应有", "结论", "占比 %", "第二意见", "第二意见的概率", "95%下限", "95%上限", "99.8%下限", "99.8%上限", "下尾概率");
        assertThat(labels()).anyMatch(l -> l.contains("φ=")).anyMatch(l -> l.startsWith("空乡：") && l.contains("计算细节：期望 16.0 个（不计自身为 28.8 个）；各乡镇水平相同时，不超过 0 个的可能性为 <0.0001%，计入乡镇间差异后为 "));
        assertThat(memory.recall("distribution.exact")).contains("true");
    }

    @Test
    void ofOneTownshipAloneNeitherRankNorShareIsShown() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        scope = ALL.and("township", "乙镇");
        show(Texts.chinese());
        assertThat(headings()).containsExactly("乡镇", "户数", "问题数", "按平均应有", "结论");
        assertThat(labels()).anyMatch(l -> l.contains("范围内只有一个乡镇，名次和占比说明不了什么。")).anyMatch(l -> l.contains("乙镇的问题数在全部 3 个乡镇中居第 2 位。"));
    }

    /** Only earlier periods are offered, and only where there are any. */
    @Test
    void theTownshipsAreComparedWithAnEarlierPeriod() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        periods = List.of("2019-12", "2018-06", "2018-03");
        show(Texts.chinese());
        Fx.run(() -> {
            Choice<?> compare = (Choice<?>) fx.scene().lookup("#distribution-compare");
            assertThat(compare.getItems()).extracting(MenuItem::getText).containsExactly("不对比", "2018-03");
            compare.getItems().getLast().fire();
        });
        fx.pulses(2);
        assertThat(headings()).containsExactly("名次", "乡镇", "问题数", "2018-03", "增减", "结论", "每百户", "2018-03", "增减");
        assertThat(cells()).containsSubsequence("1", "甲镇", "30", "30", "0", "偏多", "7.50", "7.50", "0.00");
        assertThat(labels()).anyMatch(l -> l.contains("每百户 = 问题数 ÷ 已排查户数 × 100。")).anyMatch(l -> l.contains("户数、排查进度、按平均应有和占比，改为“不对比”可见。"))
                .anyMatch(l -> l.contains("与 2018-03 相比，问题仍为 36 个。每百户仍为 ")).contains("各乡镇问题数，与 2018-03 对比");
        fx.click(named("漏斗图"), 1);
        assertThat(labels()).contains("漏斗图：各乡镇每百户问题数（只画本期 2018-06，不含对比期）");
        fx.click(named("条形图"), 1);
        fx.click(named("按类型"), 1);
        Choice<?> compare = Fx.get(() -> (Choice<?>) fx.scene().lookup("#distribution-compare"));
        assertThat(compare.isVisible() && compare.isDisable()).isTrue();
        assertThat(compare.getText()).isEqualTo("只在“按乡镇”里对比");
        assertThat(labels()).noneMatch(l -> l.contains("与 2018-03 相比"));
        fx.click(named("按乡镇"), 1);
        assertThat(compare.getText()).isEqualTo("2018-03");
        assertThat(headings()).contains("2018-03");
    }

    @Test
    void withoutAnEarlierPeriodThereIsNothingToCompareWith() {
        county.troubles(30, "甲镇", "HOU1");
        show(Texts.chinese());
        Choice<?> compare = Fx.get(() -> (Choice<?>) fx.scene().lookup("#distribution-compare"));
        assertThat(compare.isVisible() || compare.isManaged()).isFalse();
    }

    @Test
    void everyVerdictIsExplainedInAPanel() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.chinese());
        fx.click("#distribution-verdict-help");
        Popover popover = (Popover) Window.getWindows().stream().filter(Popover.class::isInstance).findFirst().orElseThrow();
        assertThat(Fx.get(() -> popover.getContentNode().lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList()))
                .containsSequence("建议核实", "问题数明显少于同等核查量的乡镇，可能查得不细；建议抽几户复查。").hasSize(2 * (Verdict.values().length + 1));
        Fx.run(popover::hide);
    }

    @Test
    void inEnglishNoChineseIsLeftButNamesOfPlaces() {
        county.troubles(30, "甲镇", "HOU1").troubles(6, "乙镇", "MED1");
        show(Texts.english());
        fx.click(named("Township × type"), 1);
        assertThat(fx.all(".text", Text.class).stream().map(Text::getText).filter(t -> t.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .filter(t -> !t.startsWith("The county has"))).containsOnly("甲镇", "乙镇", "空乡", "空乡 (0, about 16 expected)");
    }

    @SuppressWarnings("unchecked")
    private void kind(String label) {
        Fx.run(() -> ((Choice<ProblemKind>) fx.scene().lookup("#distribution-kind")).getItems().stream().filter(i -> i.getText().equals(label)).findFirst().orElseThrow().fire());
        fx.pulses(2);
    }

    private void bands(String typed) {
        Fx.run(() -> {
            TextField field = (TextField) fx.scene().lookup("#distribution-bands");
            field.requestFocus();
            field.setText(typed);
        });
        fx.press(KeyCode.ENTER);
    }

    private void show(Texts texts) {
        fx = Fx.show(() -> {
            InlineJobs jobs = new InlineJobs();
            Navigator navigator = new Navigator() {
                @Override
                public void open(String screen, Selection selection) {
                    opened.add(screen + " " + selection.scope());
                }

                @Override
                public void changed() {
                    // nothing to read again here
                }
            };
            UiContext ui = new UiContext(texts, jobs, navigator, new SimpleObjectProperty<>(scope), alerts, memory);
            screen = new DistributionScreen(ui, new DistributionModel(new Breakdown.Source(county::table, new FigureWords(texts)::spoken, () -> periods, _ -> Set.of()), jobs, alerts::failed), files());
            screen.show(Selection.none());
            return new StackPane(screen.node());
        }, 980, 690);
    }

    private static FileChoice files() {
        return new FileChoice() {
            @Override
            public List<Path> open(Texts texts, Message title, List<String> endings) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Texts texts, Message title, String proposed) {
                return Optional.empty();
            }
        };
    }

    private Node named(String text) {
        return Stream.of(".button", ".toggle-button").flatMap(kind -> fx.all(kind, ButtonBase.class).stream()).filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private List<Integer> picture() {
        fx.pulses(2);
        return Fx.get(() -> {
            WritableImage image = fx.scene().getRoot().lookup(".hr-chart").snapshot(null, null);
            return IntStream.range(0, (int) (image.getWidth() * image.getHeight())).mapToObj(i -> image.getPixelReader().getArgb(i % (int) image.getWidth(), i / (int) image.getWidth())).toList();
        });
    }

    private double chart() {
        return fx.find(".hr-chart", Region.class).getWidth();
    }

    private List<String> headings() {
        return Fx.get(() -> fx.scene().getRoot().lookupAll(".table-view").stream().filter(Node::isVisible).map(table -> (TableView<?>) table).findFirst().orElseThrow().getColumns().stream().map(TableColumnBase::getText).toList());
    }

    private List<String> labels() {
        return fx.all(".label", Label.class).stream().map(Labeled::getText).toList();
    }

    private List<String> cells() {
        return fx.all(".table-cell", TableCell.class).stream().flatMap(c -> Fx.get(() -> c.lookupAll(".text")).stream()).map(t -> ((Text) t).getText()).toList();
    }

    private Node cell(String text) {
        return fx.all(".table-cell", TableCell.class).stream().filter(c -> Fx.get(() -> c.lookupAll(".text").stream().anyMatch(t -> text.equals(((Text) t).getText())))).findFirst().orElseThrow();
    }
}
