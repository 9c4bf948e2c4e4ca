package org.hearthroll.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.TwoPeriods;
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
import org.hearthroll.ui.kit.Menus;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CausesScreenTest {

    private static final SmallCounty EARLIER = new SmallCounty("城关镇").homes(2, "城关镇", "07", 4).homes(1, "城关镇", "01", 2).homes(1, "城关镇", "04", 1);
    private static final Scope ALL = Scope.of("2017-08");

    @TempDir
    private Path folder;

    private final SmallCounty county = new SmallCounty("城关镇", "河西乡").homes(6, "城关镇", "07", 4).homes(3, "城关镇", "01", 2, "02").homes(1, "河西乡", null, 5);
    private final List<String> opened = new ArrayList<>();
    private final Map<String, SmallCounty> moved = new HashMap<>();
    private final Quiet alerts = new Quiet();
    private final SimpleObjectProperty<Scope> scope = new SimpleObjectProperty<>(ALL);
    private CausesScreen screen;
    private Fx fx;

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void itSaysHowItWasCountedAndShowsTheFigures() {
        show(Texts.chinese());
        assertThat(labels()).contains("按户的主要致贫原因统计；占比 = 该原因的户数 ÷ 填了原因的户数（9）。",
                "全县现有建档立卡户 10 户 35 人。从主要致贫原因看（以填写了原因的 9 户为 100%），缺技术 6 户，占 66.67%；因病 3 户，占 33.33%。另有 1 户未填写原因。");
        assertThat(cells()).contains("缺技术", "6", "66.67", "24", "未填", "合计", "10", "100.00");
    }

    @Test
    void aDoubleClickOpensTheHouseholdsBehindARow() {
        show(Texts.chinese());
        fx.click(cell("因病"), 2);
        assertThat(opened).containsExactly("roster " + ALL.and("cause", "01"));
    }

    @Test
    void theSwitchCountsAnyCause() {
        show(Texts.chinese());
        fx.click(named("任一原因"), 1);
        assertThat(cells()).contains("因残");
        assertThat(labels()).contains("按户的任一致贫原因统计，一户可计入多项；占比 = 有该原因的户数 ÷ 填了原因的户数（9）。");
    }

    @Test
    void crossedWithTownshipsACellOpensItsHouseholds() {
        show(Texts.chinese());
        choose("#causes-across", "乡镇");
        assertThat(cells()).contains("城关镇", "河西乡", "合计");
        fx.click(cell("6"), 2);
        assertThat(opened).containsExactly("roster " + ALL.and("township", "城关镇").and("cause", "07"));
        choose("#causes-measure", "人数");
        assertThat(cells()).contains("24");
        fx.click(named("复制为表格"), 1);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).startsWith("乡镇\t合计\t因病\t缺技术\t未填\n城关镇\t30\t6\t24\t0\n");
    }

    @Test
    void theSharesOfACrossedTableMayBeOfTheColumnOrOfTheWhole() {
        show(Texts.chinese());
        assertThat(shown("#causes-share-of")).isFalse();
        choose("#causes-across", "乡镇");
        assertThat(shown("#causes-share-of")).isFalse();
        choose("#causes-measure", "户占比 %");
        assertThat(shown("#causes-share-of")).isTrue();
        choose("#causes-share-of", "每列 = 100%");
        fx.click(named("复制为表格"), 1);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("乡镇\t合计\t因病\t缺技术\t未填\n城关镇\t100.00\t100.00\t100.00\t—\n河西乡\t—\t—\t—\t—\n合计\t100.00\t100.00\t100.00\t—\n");
        assertThat(labels()).anyMatch(label -> label.endsWith("占比在各项之内计算（每项为 100%），组或项未填的不计入分母，合计行也是。"));
        choose("#causes-share-of", "全表 = 100%");
        fx.click(named("复制为表格"), 1);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).contains("合计\t100.00\t33.33\t66.67\t—\n");
        choose("#causes-across", "不交叉");
        assertThat(shown("#causes-share-of")).isFalse();
    }

    @Test
    void whatTheLargestRemaindersRaisedIsMarkedCrossedOrNot() {
        county.homes(1, "河西乡", "07", 1).homes(7, "河西乡", "01", 1).homes(1, "河西乡", "99", 1);
        show(Texts.chinese());
        choose("#causes-rounding", "最大余额法");
        assertThat(cells()).contains("55.56", "38.89", "5.55*").doesNotContain("5.56");
        choose("#causes-across", "乡镇");
        choose("#causes-measure", "户占比 %");
        assertThat(cells()).contains("77.78", "11.11").filteredOn(cell -> cell.endsWith("*")).containsExactlyInAnyOrder("5.55*");
        assertThat(labels()).anyMatch(label -> label.contains("带 * 的占比"));
    }

    @Test
    void publishedSharesAreCheckedAgainstEachOtherAndAgainstTheTable() {
        show(Texts.chinese());
        Fx.run(() -> ((ButtonBase) named("核对占比")).fire());
        fx.pulses(2);
        TextArea typed = Fx.get(() -> Window.getWindows().stream().map(window -> window.getScene().lookup(".hr-share-panel .text-area")).filter(TextArea.class::isInstance).map(TextArea.class::cast).findFirst().orElseThrow());
        Fx.run(() -> typed.setText("66.67、33.3"));
        assertThat(Fx.get(() -> typed.getParent().lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList())).contains("共 2 项，合计 99.97%。",
                "占比合计异常：各项之和为 99.97%，小数位数不一致。四舍五入可以解释这个差距，但要等各项写到同样的位数才能核实。", "与本表的户占比不同：表中没有 33.3，表中的 因病 33.33 没有录入。");
        Fx.run(() -> typed.getScene().getWindow().hide());
    }

    @Test
    void comparedWithAnotherPeriodTheDifferencesStandBeside() {
        show(Texts.chinese());
        choose("#causes-compare", "2016-12");
        assertThat(texts()).contains("户数", "对比期", "增减", "增减（百分点）");
        fx.click(named("复制为表格"), 1);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("""
                致贫原因\t户数\t对比期\t增减\t户占比 %\t对比期\t增减（百分点）
                缺技术\t6\t2\t+4\t66.67\t50.00\t+16.67
                因病\t3\t1\t+2\t33.33\t25.00\t+8.33
                因灾\t0\t1\t-1\t0.00\t25.00\t-25.00
                未填\t1\t0\t+1\t—\t—\t—
                合计\t10\t4\t+6\t100.00\t100.00\t0.00
                """);
        choose(".hr-choice", "矢量图（.svg）", "导出");
        assertThat(folder.resolve("主要致贫原因.svg")).content().contains(">本期（2017-08）<", ">对比期（2016-12）<", ">+4户<", ">+16.67 百分点<", ">-1户<", ">-25.00 百分点<");
        assertThat(visible("#chart-plain")).isFalse();
        choose("#causes-measure", "人数");
        assertThat(texts()).contains("人数");
        choose("#causes-compare", "不对比");
        assertThat(texts()).doesNotContain("对比期");
    }

    @Test
    void aDifferenceOffersTheHouseholdsThatCameAndThoseThatLeft() {
        moved.put("same@2016-12", new SmallCounty("城关镇").homes(5, "城关镇", "07", 4));
        moved.put("same@2017-08", new SmallCounty("城关镇").homes(1, "城关镇", "07", 3));
        show(Texts.chinese());
        choose("#causes-compare", "2016-12");
        fx.click(cell("+4"), 2);
        ContextMenu menu = Fx.get(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow());
        assertThat(menu.getItems()).extracting(MenuItem::getText, MenuItem::isDisable).containsExactly(tuple("缺技术 +4 户", true),
                tuple("新增 5 户（20 人）：2016-12 时不在“缺技术”里", false), tuple("减少 1 户（3 人）：2016-12 时在“缺技术”里，现在不在", false));
        Fx.run(() -> menu.getItems().getLast().fire());
        assertThat(opened).containsExactly("roster " + Scope.of("2016-12").and("cause", "07").and("same@2017-08", "0"));
        Fx.run(menu::hide);
    }

    @Test
    void aDifferenceOfPersonsSaysWhatOfItNoListHasAndASideWithoutHouseholdsLeadsNowhere() {
        moved.put("same@2016-12", new SmallCounty("城关镇").homes(4, "城关镇", "07", 3));
        moved.put("same@2017-08", new SmallCounty("城关镇"));
        show(Texts.chinese());
        choose("#causes-compare", "2016-12");
        choose("#causes-measure", "人数");
        fx.click(cell("+16"), 2);
        ContextMenu menu = Fx.get(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow());
        assertThat(menu.getItems()).extracting(MenuItem::getText, MenuItem::isDisable).containsExactly(tuple("缺技术 +16 人", true),
                tuple("新增 4 户（12 人）：2016-12 时不在“缺技术”里", false), tuple("减少 0 户（0 人）：2016-12 时在“缺技术”里，现在不在", true), tuple("两期都在的户，人数合计增减 +4 人，没有名单", true));
        Fx.run(menu::hide);
    }

    @Test
    void crossedTheParagraphNamesTheGreatestCauseFirstThoughItsColumnStandsInOfficialOrder() {
        show(Texts.chinese());
        choose("#causes-across", "乡镇");
        assertThat(texts().indexOf("因病")).as("the column of the lesser one stands before").isLessThan(texts().lastIndexOf("缺技术"));
        assertThat(labels()).anyMatch(said -> said.contains("从主要致贫原因看（以填写了原因的 9 户为 100%），缺技术 6 户，占 66.67%；因病 3 户，占 33.33%。") && said.contains("按乡镇看，最多的是城关镇，有 9 户，其中缺技术最多"));
    }

    @Test
    void crossedTheComparisonStaysInItsPlaceWithTheReasonAndComesBack() {
        show(Texts.chinese());
        choose("#causes-compare", "2016-12");
        choose("#causes-across", "乡镇");
        Choice<?> compare = Fx.get(() -> (Choice<?>) fx.scene().lookup("#causes-compare"));
        assertThat(List.of(compare.isVisible(), compare.isDisable())).containsExactly(true, true);
        assertThat(compare.getText()).isEqualTo("交叉时不能对比");
        assertThat(texts()).doesNotContain("增减（百分点）");
        choose("#causes-across", "不交叉");
        assertThat(compare.isDisable()).isFalse();
        assertThat(compare.getText()).isEqualTo("2016-12");
        assertThat(texts()).contains("增减（百分点）");
    }

    /** On a small screen the switches would else take two lines, and the table lose one. */
    @Test
    void besideWhatSharesAreOfTheComparisonThatCannotBeMakesWay() {
        show(Texts.chinese());
        choose("#causes-across", "乡镇");
        assertThat(shown("#causes-compare")).isTrue();
        choose("#causes-measure", "户占比 %");
        assertThat(List.of(shown("#causes-share-of"), shown("#causes-compare"))).containsExactly(true, false);
        choose("#causes-measure", "户数");
        assertThat(List.of(shown("#causes-share-of"), shown("#causes-compare"))).containsExactly(false, true);
        choose("#causes-measure", "户占比 %");
        choose("#causes-across", "不交叉");
        assertThat(List.of(shown("#causes-share-of"), shown("#causes-compare"))).containsExactly(false, true);
    }

    @Test
    void inAPeriodThatIsNotLaterTheWishedComparisonWaitsAndSaysSo() {
        show(Texts.chinese());
        choose("#causes-compare", "2016-12");
        Choice<?> compare = Fx.get(() -> (Choice<?>) fx.scene().lookup("#causes-compare"));
        scope.set(Scope.of("2016-12"));
        Fx.run(() -> screen.show(Selection.none()));
        fx.pulses(2);
        assertThat(compare.getText()).isEqualTo("没有更早的期次");
        assertThat(compare.isDisable()).isTrue();
        scope.set(ALL);
        Fx.run(() -> screen.show(Selection.none()));
        fx.pulses(2);
        assertThat(compare.getText()).isEqualTo("2016-12");
        assertThat(texts()).contains("增减（百分点）");
    }

    @Test
    void aFigureOfThePeriodItIsComparedWithOpensThatPeriodAtOnce() {
        show(Texts.chinese());
        choose("#causes-compare", "2016-12");
        fx.click(cell("50.00"), 2);
        assertThat(opened).containsExactly("roster " + Scope.of("2016-12").and("cause", "07"));
    }

    @Test
    void crossedWithTheCausesThenTheHeadingsSaySo() {
        show(Texts.chinese());
        choose("#causes-across", "主要致贫原因（2016-12）");
        assertThat(texts()).contains("主要致贫原因（2016-12）", "主要致贫原因 × 主要致贫原因（2016-12）：户数");
    }

    @Test
    void aShareOfSomethingIsNeverWrittenAsNothing() {
        county.homes(20_001, "城关镇", "07", 1).homes(1, "河西乡", "13", 1);
        show(Texts.chinese());
        assertThat(cells()).contains("<0.01");
    }

    @Test
    void theParagraphAndTheTableAreCopiedWithOneClick() {
        show(Texts.chinese());
        fx.click(named("复制为句子"), 1);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).startsWith("全县现有建档立卡户 10 户 35 人。");
        fx.click(named("复制为表格"), 1);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getHtml())).contains("<td x:num=\"66.67\"", ">66.67</td>", "font-weight:bold\">100.00</td>");
        assertThat(alerts.said).containsExactly("readout.copied", "table.copied");
    }

    @Test
    void theTableIsExportedAsWorkbookAndAsPicture() {
        show(Texts.chinese());
        choose(".hr-choice", "Excel 表格（.xlsx）", "导出");
        choose(".hr-choice", "矢量图（.svg）", "导出");
        assertThat(folder.resolve("主要致贫原因.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("主要致贫原因.svg")).content().contains("缺技术", "6 · 66.67%", "统计范围：2017-08 全部户。");
        assertThat(alerts.said).containsExactly("export.done", "export.done");
    }

    @Test
    void theChartIsDrawnAndExportedAsAParetoWhereCausesDoNotOverlapAndTheChoiceStays() {
        show(Texts.chinese());
        assertThat(visible("#chart-plain")).isTrue();
        assertThat(visible("#chart-crossed")).isFalse();
        fx.click(named("帕累托图"), 1);
        choose(".hr-choice", "矢量图（.svg）", "导出");
        assertThat(folder.resolve("主要致贫原因.svg")).content().contains("6 · 66.67%", "累计 66.67%", "累计 100.00%");
        fx.click(named("任一原因"), 1);
        assertThat(visible("#chart-plain")).isFalse();
        choose(".hr-choice", "矢量图（.svg）", "导出");
        assertThat(folder.resolve("致贫原因（任一）.svg")).content().contains("3 · 33.33%").doesNotContain("累计");
        fx.click(named("主要原因"), 1);
        choose("#causes-rounding", "最大余额法");
        choose(".hr-choice", "矢量图（.svg）", "导出");
        assertThat(folder.resolve("主要致贫原因.svg")).content().contains("累计 66.67%");
    }

    @Test
    void crossedWithTownshipsTheChartIsSmallMultiplesIfWishedAlsoInThePicture() {
        show(Texts.chinese());
        choose("#causes-across", "乡镇");
        assertThat(visible("#chart-plain")).isFalse();
        fx.click(named("分组小图"), 1);
        choose("#causes-across", "不交叉");
        assertThat(visible("#chart-crossed")).isFalse();
        choose("#causes-across", "乡镇");
        choose(".hr-choice", "矢量图（.svg）", "导出");
        assertThat(folder.resolve("主要致贫原因 × 乡镇.svg")).content().contains(">城关镇<", ">河西乡<", "各小图同一刻度，最长的条为 6。");
    }

    @Test
    void theChartIsCopiedAsAPictureWithOneClick() {
        show(Texts.chinese());
        fx.click(named("复制图片"), 1);
        Image picture = Fx.get(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(picture.getWidth()).isEqualTo(1280);
        assertThat(picture.getHeight()).isGreaterThan(400);
        assertThat(alerts.said).containsExactly("chart.copied");
    }

    @Test
    void withoutARosterItLeadsToTheImport() {
        county.withoutRoster();
        show(Texts.chinese());
        fx.click(named("去导入"), 1);
        assertThat(opened).containsExactly("import null");
    }

    @Test
    void inEnglishNoChineseIsLeftButNamesOfPlaces() {
        show(Texts.english());
        choose("#causes-across", "Township");
        assertThat(texts()).contains("城关镇", "河西乡");
        assertThat(texts().stream().map(t -> t.replace("城关镇", "").replace("河西乡", "")).filter(t -> t.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))).isEmpty();
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
            UiContext ui = new UiContext(texts, jobs, navigator, scope, alerts, Memory.ofThisRun());
            screen = new CausesScreen(ui, new CausesModel(new Breakdown.Source(this::table, new FigureWords(texts)::spoken, () -> List.of("2017-08", "2016-12"), _ -> Set.of()), jobs, alerts::failed), files());
            screen.show(Selection.none());
            return new StackPane(screen.node());
        }, 980, 690);
    }

    /** The counties of these tests cannot tell who moved; those that stand for them do. */
    private Table table(TableRequest request) {
        return request.scope().conditions().stream().map(condition -> moved.get(condition.dimension())).filter(Objects::nonNull).findFirst().map(side -> side.table(request))
                .orElseGet(() -> new TwoPeriods(county, EARLIER).table(request));
    }

    private FileChoice files() {
        return new FileChoice() {
            @Override
            public List<Path> open(Texts texts, Message title, List<String> endings) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Texts texts, Message title, String proposed) {
                return Optional.of(folder.resolve(proposed));
            }
        };
    }

    private boolean shown(String switched) {
        return Fx.get(() -> fx.scene().lookup(switched).isVisible());
    }

    private void choose(String selector, String item) {
        choose(selector, item, "");
    }

    private void choose(String selector, String item, String button) {
        Fx.run(() -> fx.scene().getRoot().lookupAll(selector).stream().map(MenuButton.class::cast).filter(m -> button.isEmpty() || button.equals(m.getText()))
                .flatMap(m -> Menus.all(m.getItems())).filter(i -> item.equals(i.getText())).findFirst().orElseThrow().fire());
        fx.pulses(3);
    }

    private Node named(String text) {
        return Stream.of(".button", ".toggle-button").flatMap(kind -> fx.all(kind, ButtonBase.class).stream()).filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private boolean visible(String id) {
        return Fx.get(() -> fx.scene().lookup(id).isVisible());
    }

    private List<String> labels() {
        return fx.all(".label", Label.class).stream().map(Labeled::getText).toList();
    }

    private List<String> texts() {
        return fx.all(".text", Text.class).stream().map(Text::getText).toList();
    }

    private List<String> cells() {
        return fx.all(".table-cell", TableCell.class).stream().flatMap(c -> Fx.get(() -> c.lookupAll(".text")).stream()).map(t -> ((Text) t).getText()).toList();
    }

    private Node cell(String text) {
        return fx.all(".table-cell", TableCell.class).stream().filter(c -> Fx.get(() -> c.lookupAll(".text").stream().anyMatch(t -> text.equals(((Text) t).getText())))).findFirst().orElseThrow();
    }
}
