package org.hearthroll.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.TableKind;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Breakdown;
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
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard tables on the real screen upon a real workspace. */
class TablesScreenTest {

    private static final String HEAD = "乡镇,户编号,人编号,姓名,与户主关系,性别,出生日期,贫困户属性\n";
    private static final String LAND = "乡镇,户编号,户主姓名,耕地面积,林地面积,是否危房\n";

    @TempDir
    private Path folder;

    private final List<Scope> opened = new ArrayList<>();
    private final List<Throwable> failed = new ArrayList<>();
    private Desk desk;
    private TablesModel model;
    private Fx fx;

    @BeforeEach
    void anEmptyWorkspace() {
        desk = Desk.create(folder.resolve("县.hearth"));
    }

    @AfterEach
    void close() {
        fx.close();
        desk.close();
        assertThat(failed).isEmpty();
    }

    @Test
    void itBeginsWithAStandardTableAndARowOpensItsHouseholds() throws Exception {
        show(Texts.chinese());
        assertThat(labels()).contains("按户统计；占比 = 该行户数 ÷ 已填写的户数（2），人数同此计算。");
        assertThat(copied()).isEqualTo("贫困户属性\t户数\t户占比 %\t人数\t人占比 %\n一般贫困户\t1\t50.00\t2\t66.67\n低保贫困户\t1\t50.00\t1\t33.33\n合计\t2\t100.00\t3\t100.00\n");
        Label cell = fx.all(".label", Label.class).stream().filter(label -> "低保贫困户".equals(label.getText())).findFirst().orElseThrow();
        fx.click(cell, 2);
        assertThat(opened).containsExactly(Scope.of("2017-08").and("attribute", "04"));
    }

    @Test
    void anotherTableKeepsItsDeclaredOrderAndIsCrossed() throws Exception {
        show(Texts.chinese());
        choose("#tables-table", "年龄分组");
        assertThat(copied()).isEqualTo("年龄\t户数\t户占比 %\t人数\t人占比 %\n6–15岁\t1\t50.00\t1\t33.33\n30–39岁\t1\t50.00\t1\t33.33\n60岁及以上\t1\t50.00\t1\t33.33\n合计\t2\t100.00\t3\t100.00\n");
        assertThat(labels()).contains("按人统计：户数为有此类成员的户，一户可计入多行；人占比 = 该行人数 ÷ 已填写的人数。");
        choose("#tables-across", "乡镇");
        choose("#tables-measure", "人数");
        assertThat(copied()).startsWith("乡镇\t合计\t6–15岁\t30–39岁\t60岁及以上\n城关镇\t2\t1\t1\t0\n河西乡\t1\t0\t0\t1\n");
    }

    /** Ages and sexes are of persons: households that have such a member are what hardly anybody asks for first. One click leads to them and back. */
    @Test
    void crossedWithWhatPersonsHaveItBeginsWithPersonsAndSaysSo() throws Exception {
        show(Texts.chinese());
        choose("#tables-across", "性别");
        assertThat(copied()).isEqualTo("性别\t合计\t一般贫困户\t低保贫困户\n男\t2\t2\t0\n女\t1\t0\t1\n合计\t3\t2\t1\n");
        assertThat(labels()).contains("按户统计。表和图里是人数。", "贫困户属性 × 性别：人数").anyMatch(said -> said.contains("按性别看，最多的是男，有 2 人，其中一般贫困户最多，有 2 人，占 100.00%。"));
        fx.click(toggle("按户"), 1);
        assertThat(copied()).isEqualTo("性别\t合计\t一般贫困户\t低保贫困户\n男\t1\t1\t0\n女\t1\t0\t1\n合计\t2\t1\t1\n");
        assertThat(labels()).contains("按户统计。表和图里是户数。", "贫困户属性 × 性别：户数").anyMatch(said -> said.contains("按性别看，男、女并列最多，各 1 户。"));
        choose("#tables-measure", "人占比 %");
        choose("#tables-across", "年龄");
        assertThat(fx.find("#tables-measure", MenuButton.class).getText()).as("what the user chose stands").isEqualTo("人占比 %");
        choose("#tables-across", "乡镇");
        assertThat(fx.find("#tables-measure", MenuButton.class).getText()).isEqualTo("户占比 %");
        choose("#tables-across", "不交叉");
        assertThat(Fx.get(() -> fx.scene().lookup("#tables-unit").isVisible())).isFalse();
    }

    private ToggleButton toggle(String text) {
        return fx.all("#tables-unit .toggle-button", ToggleButton.class).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void comparedWithTheOtherPeriodTheDifferencesStandBeside() throws Exception {
        show(Texts.chinese());
        choose("#tables-compare", "2016-12");
        assertThat(copied()).isEqualTo("贫困户属性\t户数\t对比期\t增减\t户占比 %\t对比期\t增减（百分点）\n一般贫困户\t1\t1\t0\t50.00\t100.00\t-50.00\n低保贫困户\t1\t0\t+1\t50.00\t0.00\t+50.00\n合计\t2\t1\t+1\t100.00\t100.00\t0.00\n");
        choose("#tables-across", "乡镇");
        assertThat(Fx.get(() -> model.figures().get().tables().compared())).isNull();
        assertThat(compare()).isEqualTo("交叉时不能对比 true");
        choose("#tables-across", "不交叉");
        assertThat(compare()).isEqualTo("2016-12 false");
        assertThat(Fx.get(() -> model.figures().get().tables().compared())).isNotNull();
    }

    @Test
    void crossedTheParagraphNamesTheGreatestWhoseColumnMayBeOutOfSight() throws Exception {
        show(Texts.chinese());
        choose("#tables-across", "乡镇");
        assertThat(labels()).anyMatch(said -> said.startsWith("合计中，一般贫困户、低保贫困户并列最多，各 1 户，占 50.00%。"));
        choose("#tables-across", "不交叉");
        assertThat(labels()).noneMatch(said -> said.startsWith("合计中"));
    }

    @Test
    void aTableIsNeverCrossedWithItselfNorOfferedTo() throws Exception {
        show(Texts.chinese());
        assertThat(Fx.get(() -> model.across())).extracting(Dimension::id).doesNotContain("attribute").contains("township", "sex");
        choose("#tables-across", "性别");
        choose("#tables-table", "性别");
        assertThat(Fx.get(() -> model.wish())).isEqualTo(TableWish.FIRST.table("sexes"));
        assertThat(TablesModel.tables()).extracting(TableKind::id).doesNotContain("causes", "distribution", "problems").contains("ages", "helpers_named", "lands", "people", "village_rates");
    }

    @Test
    void inEnglishNoChineseIsLeftButNamesOfPlaces() throws Exception {
        show(Texts.english());
        choose("#tables-across", "Township");
        List<String> texts = fx.all(".text", Text.class).stream().map(Text::getText).toList();
        assertThat(texts).contains("城关镇", "河西乡").anyMatch(t -> t.startsWith("In all, "));
        assertThat(texts.stream().map(t -> t.replaceAll("城关镇|河西乡", "")).filter(t -> t.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))).isEmpty();
    }

    @Test
    void aTableOfAmountsShowsSumsAndMeansAndARowOpensWhoHasIt() throws Exception {
        load("2017-08", LAND, "城关镇,1,张三,2.5,0,是\n河西乡,2,李四,3,,否\n");
        open(Texts.chinese());
        choose("#tables-table", "土地资源");
        assertThat(copied()).startsWith("项目\t户数\t已填户数\t有此项户数\t合计（亩）\t户均（亩）\t人均（亩）\n耕地面积\t2\t2\t2\t5.50\t2.75\t—\n有效灌溉面积\t2\t0\t0\t—\t—\t—\n林地面积\t2\t1\t0\t0.00\t0.00\t—\n");
        assertThat(labels()).contains("土地资源：合计（亩）", "按户统计数额；户均 = 合计 ÷ 已填户数，人均 = 合计 ÷ 已填户的人数。");
        assertThat(shown("#tables-amount", "#tables-compare", "#tables-measure", "#tables-rounding")).as("this workspace has one period").isEmpty();
        assertThat(compare()).isEqualTo("这张表不能对比 true");
        fx.click(fx.all(".label", Label.class).stream().filter(label -> "林地面积".equals(label.getText())).findFirst().orElseThrow(), 2);
        assertThat(opened).containsExactly(Scope.of("2017-08").and("having_forest_land", "1"));
        choose("#tables-across", "乡镇");
        assertThat(copied()).startsWith("乡镇\t项目\t户数\t已填户数\t有此项户数\t合计（亩）\t户均（亩）\t人均（亩）\n城关镇\t耕地面积\t1\t1\t1\t2.50\t2.50\t—\n").contains("\n合计\t耕地面积\t2\t2\t2\t5.50\t2.75\t—\n");
        assertThat(shown("#tables-across", "#tables-measure")).containsExactly("#tables-across");
    }

    @Test
    void anAmountIsAddedUpAlongAnyTableAndCrossedOneFigureAtATime() throws Exception {
        load("2017-08", LAND, "城关镇,1,张三,2.5,0,是\n河西乡,2,李四,3,,否\n");
        open(Texts.chinese());
        choose("#tables-table", "乡镇分布");
        choose("#tables-amount", "耕地面积（亩）");
        assertThat(copied()).isEqualTo("乡镇\t户数\t已填户数\t有此项户数\t合计（亩）\t户均（亩）\t人均（亩）\n城关镇\t1\t1\t1\t2.50\t2.50\t—\n河西乡\t1\t1\t1\t3.00\t3.00\t—\n合计\t2\t2\t2\t5.50\t2.75\t—\n");
        assertThat(labels()).contains("乡镇分布：耕地面积（亩）");
        choose("#tables-across", "危房户");
        assertThat(copied()).isEqualTo("乡镇\t合计\t是\t否\n城关镇\t2.50\t2.50\t—\n河西乡\t3.00\t—\t3.00\n合计\t5.50\t2.50\t3.00\n");
    }

    @Test
    void indicatorsShowOfHowManyTheyAreKnownAndAreCrossed() throws Exception {
        load("2017-08", LAND, "城关镇,1,张三,2.5,0,是\n河西乡,2,李四,3,,\n");
        open(Texts.chinese());
        choose("#tables-table", "生产生活条件困难");
        assertThat(copied()).startsWith("指标\t户数\t户占比 %\t已填户数\t人数\t人占比 %\t已填人数\n").contains("\n危房\t1\t100.00\t1\t0\t—\t0\n").endsWith("全部\t2\t100.00\t2\t0\t—\t0\n");
        choose("#tables-across", "乡镇");
        assertThat(copied()).startsWith("乡镇\t全部\t饮水困难\t无安全饮水\t未通生活用电\t未通广播电视\t危房\t无卫生厕所\n城关镇\t1\t—\t—\t—\t—\t1\t—\n");
    }

    @Test
    void ofPlacesEachHasALineWhicheverSideTheyAreWishedOnAndTheyAreNotCrossedWithEachOther() throws Exception {
        show(Texts.chinese());
        choose("#tables-table", "乡镇分布");
        choose("#tables-across", "性别");
        assertThat(copied()).isEqualTo("乡镇\t合计\t男\t女\n城关镇\t2\t2\t0\n河西乡\t1\t0\t1\n合计\t3\t2\t1\n");
        assertThat(model.across()).extracting(Dimension::id).doesNotContain("township", "village");
        choose("#tables-table", "性别");
        choose("#tables-across", "行政村");
        choose("#tables-table", "行政村分布");
        assertThat(model.wish().by()).isNull();
    }

    @Test
    void ratesAreNeitherCrossedNorCompared() throws Exception {
        show(Texts.chinese());
        choose("#tables-across", "性别");
        choose("#tables-table", "各乡镇未脱贫人口与贫困发生率（本期未填）");
        assertThat(copied()).startsWith("乡镇\t未脱贫人数\t计入发生率的人数\t贫困发生率（%）\t农业户籍人口\t未脱贫户数\t户数\t村数\t计入发生率的村数\n");
        assertThat(shown("#tables-across", "#tables-amount", "#tables-compare", "#tables-rounding")).containsExactly("#tables-compare");
        assertThat(compare()).isEqualTo("这张表不能对比 true");
        choose("#tables-table", "各村未脱贫人口与贫困发生率（本期未填）");
        assertThat(copied()).startsWith("乡镇\t行政村\t是否贫困村\t未脱贫人数\t贫困发生率（%）\t农业户籍人口\t未脱贫户数\t户数\n");
    }

    @Test
    void anEmptyWorkspaceLeadsToTheImport() {
        open(Texts.chinese());
        assertThat(labels()).contains("还没有名册");
    }

    @Test
    void aTableIsExportedAsShownAndItsChartAsAPicture() throws Exception {
        show(Texts.chinese());
        choose("#tables-compare", "2016-12");
        Fx.run(() -> fx.scene().getRoot().lookupAll(".menu-button").stream().map(MenuButton.class::cast).filter(button -> button.getText().equals("导出")).findFirst().orElseThrow()
                .getItems().forEach(MenuItem::fire));
        assertThat(folder.resolve("贫困户属性.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("贫困户属性.svg")).content().contains("低保贫困户");
    }

    @Test
    void aCrossedTableIsExportedAsItStandsOnTheScreen() throws Exception {
        show(Texts.chinese());
        choose("#tables-across", "乡镇");
        choose("#tables-measure", "人数");
        Fx.run(() -> fx.scene().getRoot().lookupAll(".menu-button").stream().map(MenuButton.class::cast).filter(button -> button.getText().equals("导出")).findFirst().orElseThrow()
                .getItems().getFirst().fire());
        try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve("贫困户属性 × 乡镇.xlsx").toFile())) {
            assertThat(book.getFirstSheet().read().stream().map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())).containsExactly(
                    List.of("贫困户属性 × 乡镇：人数", "", "", ""), List.of("期次：2017-08　范围：全部户　单位：人", "", "", ""), List.of("乡镇", "合计", "一般贫困户", "低保贫困户"), List.of("城关镇", "2", "2", "0"), List.of("河西乡", "1", "0", "1"), List.of("合计", "3", "2", "1"));
        }
    }

    private void show(Texts texts) throws Exception {
        load("2016-12", "城关镇,1,101,张三,户主,男,1980-01-01,一般贫困户\n");
        load("2017-08", "城关镇,1,101,张三,户主,男,1980-01-01,一般贫困户\n城关镇,1,102,张小,之子,男,2008-05-01,一般贫困户\n河西乡,2,201,李四,户主,女,1950-01-01,低保贫困户\n");
        open(texts);
    }

    private List<String> shown(String... switches) {
        return Stream.of(switches).filter(id -> Fx.get(() -> fx.scene().getRoot().lookup(id).isVisible())).toList();
    }

    private void load(String period, String rows) throws Exception {
        load(period, HEAD, rows);
    }

    private void load(String period, String head, String rows) throws Exception {
        Path file = Files.writeString(folder.resolve(period + ".csv"), head + rows);
        desk.importFiles().load(new ImportRequest(List.of(new ImportSource(file, Choices.detected())), period, null, null, false), Progress.none());
    }

    private void open(Texts texts) {
        fx = Fx.show(() -> {
            InlineJobs jobs = new InlineJobs();
            UiContext ui = new UiContext(texts, jobs, new ToTheRoster(), new SimpleObjectProperty<>(Scope.of(desk.periods().all().isEmpty() ? null : "2017-08")), new Quiet(), Memory.ofThisRun());
            model = new TablesModel(new Breakdown.Source(desk.breakDown()::table, new FigureWords(texts)::spoken, () -> desk.periods().all().stream().map(Period::name).toList(), desk::unfilled), jobs, failed::add);
            TablesScreen screen = new TablesScreen(ui, model, new IntoTheFolder());
            screen.show(Selection.none());
            return new StackPane(screen.node());
        }, 980, 690);
        fx.pulses(3);
    }

    private void choose(String selector, String item) {
        MenuButton choice = fx.find(selector, MenuButton.class);
        Fx.run(() -> Menus.all(choice.getItems()).filter(one -> item.equals(one.getText())).findFirst().orElseThrow().fire());
        fx.pulses(3);
    }

    private List<String> labels() {
        return fx.all(".label", Label.class).stream().map(Labeled::getText).toList();
    }

    private String copied() {
        Fx.run(() -> fx.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast).filter(button -> button.getText().equals("复制为表格")).findFirst().orElseThrow().fire());
        return Fx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    private final class ToTheRoster implements Navigator {

        @Override
        public void open(String screen, Selection selection) {
            opened.add(selection.scope());
        }

        @Override
        public void changed() {
            // nothing to read again here
        }
    }

    /** What stands on the switch, and whether it is off. */
    private String compare() {
        return Fx.get(() -> {
            MenuButton compare = (MenuButton) fx.scene().lookup("#tables-compare");
            return compare.getText() + " " + compare.isDisable();
        });
    }

    private final class IntoTheFolder implements FileChoice {

        @Override
        public List<Path> open(Texts texts, Message title, List<String> endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Texts texts, Message title, String proposed) {
            return Optional.of(folder.resolve(proposed));
        }
    }
}
