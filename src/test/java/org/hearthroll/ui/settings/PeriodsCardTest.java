package org.hearthroll.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alone;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Named;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card of the periods, clicked. */
class PeriodsCardTest {

    private static final String ROSTER = "乡镇,行政村,户编号,人编号,姓名,与户主关系\n城关镇,一村,0001,000101,张三,户主\n大用镇,二村,0002,000201,李四,户主\n";

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private final Quiet alerts = new Quiet();
    private final Alone navigator = new Alone();
    private final Named files = new Named();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.of("2020-12").with("township", "城关镇").with("attribute", "04"));
    private Desk desk;
    private Fx fx;

    @BeforeEach
    void twoPeriods() throws IOException {
        desk = Desk.create(folder.resolve("县.hearth"));
        Path roster = Files.writeString(folder.resolve("名册.csv"), ROSTER);
        for (String period : List.of("2019-12", "2020-12")) {
            desk.importFiles().load(new ImportRequest(List.of(new ImportSource(roster, Choices.detected())), period, null, null, false), Progress.none());
        }
        UiContext ui = new UiContext(Texts.chinese(), jobs, navigator, scope, alerts, Memory.ofThisRun());
        PeriodsModel model = new PeriodsModel(desk, ui);
        fx = Fx.show(() -> new PeriodsCard(ui, model, files), 960, 700);
        Fx.run(model::read);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
        desk.close();
    }

    @Test
    void eachPeriodSaysWhatItHoldsAndTheCurrentOneThatItIs() {
        assertThat(words()).containsSubsequence("期次", "2020-12", "当前期", "2 户 · 2 人 · 0 个问题 · 1 次导入", "2019-12", "2 户 · 2 人 · 0 个问题 · 1 次导入");
        assertThat(buttons()).containsExactly("改名", "复制", "拆分", "删除", "设为当前期", "改名", "复制", "拆分", "删除");
    }

    @Test
    void aRenamedPeriodStaysInTheScopeBarWithEverythingElse() {
        click("#period-2020-12", "改名");
        fill("#period-name", " 2021-01 ");
        click("#period-asked", "确定");
        assertThat(names()).containsExactly("2021-01", "2019-12");
        assertThat(scope.get()).isEqualTo(Scope.of("2021-01").with("township", "城关镇").with("attribute", "04"));
        assertThat(alerts.said).containsExactly("settings.periods.rename.done");
        assertThat(navigator.changes).isEqualTo(1);
        assertThat(words()).contains("2021-01").doesNotContain("2020-12", "新名称");
    }

    @Test
    void theNameIsThereToBeCorrectedAndEnterIsEnough() {
        click("#period-2019-12", "改名");
        assertThat(fx.find("#period-name", TextField.class).getText()).isEqualTo("2019-12");
        fill("#period-name", "2019-06");
        Fx.run(() -> fx.find("#period-name", TextField.class).fireEvent(new javafx.event.ActionEvent()));
        assertThat(names()).containsExactly("2020-12", "2019-06");
        assertThat(scope.get().period()).isEqualTo("2020-12");
    }

    @Test
    void aRefusedNameLeavesTheQuestionOpen() {
        click("#period-2020-12", "改名");
        fill("#period-name", "2019-12");
        click("#period-asked", "确定");
        assertThat(jobs.failures).singleElement().isInstanceOf(Refusal.class).hasToString("org.hearthroll.text.Refusal: period.taken");
        assertThat(fx.find("#period-name", TextField.class).getText()).isEqualTo("2019-12");
        assertThat(alerts.said).isEmpty();
    }

    @Test
    void aCopyAppearsInTheListAndTheScopeBarStays() {
        click("#period-2020-12", "复制");
        fill("#period-name", "2021-03");
        click("#period-asked", "确定");
        assertThat(names()).containsExactly("2021-03", "2020-12", "2019-12");
        assertThat(scope.get().period()).isEqualTo("2020-12");
        assertThat(alerts.said).containsExactly("settings.periods.copy.done");
    }

    @Test
    void theCurrentPeriodIsAlsoTheOneInTheScopeBar() {
        click("#period-2019-12", "设为当前期");
        assertThat(desk.periods().current()).map(Period::name).hasValue("2019-12");
        assertThat(scope.get()).isEqualTo(Scope.of("2019-12").with("attribute", "04"));
        assertThat(alerts.said).containsExactly("settings.periods.current.done");
    }

    @Test
    void deletingAsksOnceInTheCardAndSaysWhatGoes() {
        click("#period-2019-12", "删除");
        assertThat(words()).contains("删除 2019-12 这一期吗？其中的 2 户、2 人和 0 个问题会一起删除；1 次导入留在记录里，但不能再撤销；帮扶计划按户和年度保存，不受影响。删除前会自动留一份备份。");
        assertThat(names()).hasSize(2);
        click("#period-asked", "删除 2019-12");
        assertThat(names()).containsExactly("2020-12");
        assertThat(alerts.said).containsExactly("settings.periods.delete.done");
        assertThat(folder.resolve("县.backups")).isDirectory();
    }

    @Test
    void whoTurnsAwayDeletesNothing() {
        click("#period-2019-12", "删除");
        click("#period-asked", "取消");
        click("#period-2019-12", "复制");
        fx.click("#period-name");
        fx.press(KeyCode.ESCAPE);
        fx.pulses(2);
        assertThat(fx.all("#period-asked", PeriodPane.class)).isEmpty();
        assertThat(names()).containsExactly("2020-12", "2019-12");
        assertThat(jobs.names).containsExactly("settings.job.periods");
    }

    @Test
    void aSplitIsMaskedUnlessAReasonIsGiven() {
        click("#period-2020-12", "拆分");
        assertThat(fx.find("#split-reason", TextField.class).isDisabled()).isTrue();
        files.next.add(folder.resolve("乡镇"));
        click("#period-asked", "选择文件夹并写出…");
        assertThat(folder.resolve("乡镇")).isDirectoryContaining("glob:**/城关镇.xlsx").isDirectoryContaining("glob:**/大用镇.xlsx");
        assertThat(alerts.said).containsExactly("split.done");
        assertThat(fx.all("#period-asked", PeriodPane.class)).isEmpty();
    }

    @Test
    void fullDataByVillageAsksForItsReason() {
        click("#period-2020-12", "拆分");
        click("#period-asked", "按村");
        Fx.run(() -> fx.find("#split-full", CheckBox.class).setSelected(true));
        files.next.addAll(List.of(folder.resolve("村"), folder.resolve("村")));
        click("#period-asked", "选择文件夹并写出…");
        assertThat(jobs.failures).hasSize(1);
        assertThat(folder.resolve("村")).doesNotExist();
        fill("#split-reason", "村级核对");
        click("#period-asked", "选择文件夹并写出…");
        assertThat(folder.resolve("村")).isDirectoryContaining("glob:**/城关镇-一村.xlsx");
    }

    private List<String> names() {
        return desk.periods().all().stream().map(Period::name).toList();
    }

    private void fill(String field, String text) {
        Fx.run(() -> fx.find(field, TextField.class).setText(text));
    }

    private void click(String within, String words) {
        Stream<Labeled> all = Stream.of(".button", ".toggle-button").flatMap(style -> fx.all(within + " " + style, Labeled.class).stream());
        fx.click(all.filter(button -> words.equals(button.getText())).findFirst().orElseThrow(), 1);
    }

    private List<String> buttons() {
        return fx.all(".button", Button.class).stream().map(Button::getText).toList();
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).filter(t -> t != null && !t.isBlank()).toList();
    }
}
