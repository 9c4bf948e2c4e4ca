package org.hearthroll.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Register;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alone;
import org.hearthroll.ui.kit.Appearance;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Look;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Named;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Signature;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of settings, clicked. */
class SettingsScreenTest {

    @TempDir
    private Path folder;
    private final Memory memory = Memory.ofThisRun();
    private final InlineJobs jobs = new InlineJobs();
    private final Quiet alerts = new Quiet();
    private final Alone navigator = new Alone();
    private final Named files = new Named();
    private Appearance appearance;
    private Signature signature;
    private Desk desk;
    private SettingsScreen screen;
    private Fx fx;

    @AfterEach
    void nothingWasThrown() {
        fx.close();
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void withoutAWorkspaceThereIsNothingToKeepSafe() {
        show();
        assertThat(words()).contains("界面", "语言", "外观", "字号").doesNotContain("备份与核验", "核验工作区");
    }

    @Test
    void whatWasRememberedIsChosen() {
        memory.keep("theme", "dark");
        memory.keep("size", "15");
        show();
        assertThat(chosen()).containsExactly("中文", "深色", "大");
    }

    @Test
    void whatNobodyWouldRememberIsTheStandard() {
        memory.keep("theme", "pink");
        memory.keep("size", "1000");
        show();
        assertThat(chosen()).containsExactly("中文", "浅色", "标准");
    }

    @Test
    void theLanguageIsRememberedAtOnce() {
        show();
        click("English");
        assertThat(Fx.get(() -> appearance.language().get())).isEqualTo(Language.ENGLISH);
        assertThat(memory.recall("language")).contains("en");
    }

    @Test
    void theThemeLeavesTheSizeAsItIs() {
        memory.keep("size", "17");
        show();
        click("深色");
        assertThat(Fx.get(() -> appearance.look().get())).isEqualTo(new Look(true, 17));
        assertThat(memory.recall("theme")).contains("dark");
    }

    @Test
    void theSizeLeavesTheThemeAsItIs() {
        memory.keep("theme", "dark");
        show();
        click("小");
        assertThat(Fx.get(() -> appearance.look().get())).isEqualTo(new Look(true, 12));
        assertThat(memory.recall("size")).contains("12");
    }

    @Test
    void theNameInTheHistoryIsThatOfTheAccountUntilOneIsTyped() {
        show();
        TextField name = fx.find("#settings-operator", TextField.class);
        assertThat(name.getText()).isEmpty();
        assertThat(name.getPromptText()).isEqualTo("user7");
        fx.click("#settings-operator");
        fx.type("wang");
        fx.press(KeyCode.ENTER);
        assertThat(memory.recall(Signature.KEY)).contains("wang");
        assertThat(alerts.said).containsExactly("settings.operator.done");
    }

    @Test
    void aNameThatIsStillBeingTypedIsTakenWhenThePageIsLeft() {
        show();
        Fx.run(() -> fx.find("#settings-operator", TextField.class).setText("  陈顺 "));
        assertThat(Fx.get(() -> screen.leave())).isEmpty();
        assertThat(Fx.get(() -> signature.name().get())).isEqualTo("陈顺");
        Fx.run(() -> screen.leave());
        assertThat(alerts.said).containsExactly("settings.operator.done");
    }

    @Test
    void aNameTakenAwayIsThatOfTheAccountAgainAndALongOneIsCut() {
        memory.keep(Signature.KEY, "陈顺");
        show();
        TextField name = fx.find("#settings-operator", TextField.class);
        assertThat(name.getText()).isEqualTo("陈顺");
        Fx.run(() -> name.setText("陈".repeat(50)));
        Fx.run(() -> screen.leave());
        assertThat(memory.recall(Signature.KEY)).contains("陈".repeat(40));
        Fx.run(name::clear);
        Fx.run(() -> screen.leave());
        assertThat(memory.recall(Signature.KEY)).contains("");
        assertThat(alerts.said).containsExactly("settings.operator.done", "settings.operator.account");
    }

    @Test
    void aCopyIsKeptAndTheStatusLineHearsOfIt() {
        workspace();
        click("立即备份");
        assertThat(alerts.said).containsExactly("settings.backup.done");
        assertThat(navigator.changes).isEqualTo(1);
        assertThat(folder.resolve("县.backups")).isDirectory();
    }

    @Test
    void whoTurnsAwayFromTheFileWindowBacksUpNothing() {
        workspace();
        click("备份到…");
        assertThat(files.asked).containsExactly("备份到… 县.hearth");
        assertThat(alerts.said).isEmpty();
        assertThat(jobs.names).containsExactly("settings.job.periods", "settings.job.wordings");
    }

    @Test
    void aBackupGoesWhereTheUserSays() {
        workspace();
        files.next.add(folder.resolve("备份.hearth"));
        click("备份到…");
        assertThat(alerts.said).containsExactly("settings.backup.done");
        assertThat(folder.resolve("备份.hearth")).isRegularFile();
    }

    @Test
    void theCheckShowsEveryResultByName() {
        workspace();
        click("核验工作区");
        click("核验工作区");
        assertThat(words()).containsSubsequence("通过", "文件结构", "通过", "引用关系", "通过", "人数核对", "通过", "操作记录");
        assertThat(words()).filteredOn("文件结构"::equals).hasSize(1);
    }

    @Test
    void theLastCardIsReachedInASmallWindow() {
        workspace();
        ScrollPane scroll = fx.find(".scroll-pane", ScrollPane.class);
        Fx.run(() -> scroll.setVvalue(1));
        fx.pulses(2);
        Label last = fx.all(".label", Label.class).stream().filter(label -> label.getText().startsWith("还没有记住的用词")).findFirst().orElseThrow();
        assertThat(Fx.get(() -> last.localToScene(last.getBoundsInLocal()).getMaxY())).isLessThan(700);
    }

    private void workspace() {
        Path file = folder.resolve("县.hearth");
        Register.make(file, "2020-06", List.of());
        desk = Desk.writing(file);
        show();
        assertThat(words()).anyMatch(w -> w.startsWith("当前工作区：" + file));
    }

    private void show() {
        memory.keep("language", "zh");
        appearance = new Appearance(memory);
        signature = new Signature(memory, "user7");
        fx = Fx.show(this::page, 960, 700);
    }

    private Parent page() {
        UiContext ui = new UiContext(Texts.chinese(), jobs, navigator, new SimpleObjectProperty<>(Scope.of(null)), alerts, memory);
        screen = new SettingsScreen(ui, appearance, signature, desk == null ? null : WorkspaceModels.of(desk, ui), files);
        screen.show(Selection.none());
        assertThat(screen.id()).isEqualTo("settings");
        return (Parent) screen.node();
    }

    private void click(String words) {
        Stream<Labeled> all = Stream.of(".button", ".toggle-button").flatMap(style -> fx.all(style, Labeled.class).stream());
        fx.click(all.filter(button -> words.equals(button.getText())).findFirst().orElseThrow(), 1);
    }

    private List<String> chosen() {
        return fx.all(".toggle-button", ToggleButton.class).stream().filter(b -> Fx.get(b::isSelected)).map(Labeled::getText).toList();
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).filter(t -> t != null && !t.isBlank()).toList();
    }
}
