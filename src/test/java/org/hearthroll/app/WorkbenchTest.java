package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Desk;
import org.hearthroll.store.Operator;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Look;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.Signature;
import org.hearthroll.ui.kit.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {

    @TempDir
    private Path folder;
    private final List<Path> named = new ArrayList<>();
    private final Memory memory = Memory.ofThisRun();
    private Workbench workbench;
    private Fx fx;

    /** The user names the files a test says, in turn. */
    private final FileChoice files = new FileChoice() {
        @Override
        public List<Path> open(Texts texts, Message title, List<String> endings) {
            return named.isEmpty() ? List.of() : List.of(named.removeFirst());
        }

        @Override
        public Optional<Path> save(Texts texts, Message title, String proposed) {
            return named.isEmpty() ? Optional.empty() : Optional.of(named.removeFirst());
        }
    };

    @BeforeEach
    void aWindowOfTheLeastSize() {
        memory.keep("language", "zh");
        fx = Fx.show(() -> {
            workbench = new Workbench(memory, files, new SampleCounty(folder));
            return workbench.root();
        }, 960, 700);
    }

    @AfterEach
    void nothingWasThrown() {
        Operator.sign("");
        Fx.run(workbench::close);
        fx.close();
    }

    @Test
    void withoutAWorkspaceThereAreOnlyWelcomeAndSettings() {
        assertThat(Fx.get(() -> workbench.window().screenIds())).containsExactly("welcome", "settings");
        assertThat(words()).contains("新建工作区", "打开工作区", "看看示例县", "把名册拖到这里");
    }

    @Test
    void aWorkspaceOpensOnItsOverviewAndItsFiguresStandBelow() {
        open(SmallCounty.workspace(folder));
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("overview");
        assertThat(words()).contains("当前范围 5 户 · 6 人", "户数", "致贫原因（户）");
        assertThat(Fx.get(() -> workbench.recent())).containsExactly(folder.resolve("小县.hearth"));
    }

    @Test
    void theNameSetInTheSettingsIsTheOneInTheHistoryOfAPlan() {
        open(SmallCounty.workspace(folder));
        Fx.run(() -> workbench.window().open("settings", Selection.none()));
        fx.pulses(2);
        Fx.run(() -> fx.find("#settings-operator", TextField.class).setText("陈顺"));
        fx.click("#nav-plans");
        idle();
        fx.click(fx.all("#plan-suggestions .button", Button.class).getFirst(), 1);
        idle();
        assertThat(words()).contains("陈顺");
        assertThat(memory.recall(Signature.KEY)).contains("陈顺");
    }

    @Test
    void aFileOfAnotherProgramIsRefusedInTheBarAndNothingElseHappens() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.hearth"), "hello, this is not a workspace at all");
        named.add(other);
        fx.click("#welcome-open");
        idle();
        assertThat(words()).anyMatch(w -> w.contains("notes.hearth 不是户情工作站的工作区文件"));
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("welcome");
        assertThat(Files.readString(other)).startsWith("hello");
    }

    @Test
    void aWorkspaceHeldElsewhereCanBeOpenedToRead() {
        Path file = SmallCounty.workspace(folder);
        try (Desk elsewhere = Desk.writing(file)) {
            open(file);
            assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("welcome");
            fx.click(button("以只读方式打开"), 1);
            idle();
            assertThat(Fx.get(() -> workbench.desk().readOnly())).isTrue();
            assertThat(words()).anyMatch(w -> w.contains("只读"));
            assertThat(elsewhere.readOnly()).isFalse();
        }
    }

    @Test
    void theLanguageChangesWhileThePageStays() {
        open(SmallCounty.workspace(folder));
        fx.click("#nav-settings");
        fx.click(toggle("English"), 1);
        idle();
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("settings");
        assertThat(words()).contains("Appearance", "In scope: 5 households · 6 persons");
        assertThat(memory.recall("language")).contains("en");
        Fx.run(() -> workbench.appearance().language().set(Language.CHINESE));
        idle();
        assertThat(words()).contains("当前范围 5 户 · 6 人");
    }

    @Test
    void theDarkLookIsWornAtOnce() {
        fx.click("#nav-settings");
        fx.click(toggle("深色"), 1);
        assertThat(Fx.get(() -> workbench.appearance().look().get())).isEqualTo(new Look(true, 13));
        assertThat(Fx.get(() -> workbench.root().getScene().getStylesheets())).hasSize(3);
    }

    @Test
    void aHouseholdIsFoundByNameAndOpensOnItsCard() {
        open(SmallCounty.workspace(folder));
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("oymh");
        idle();
        fx.press(KeyCode.ENTER);
        idle();
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("roster");
        assertThat(words()).contains("欧阳**户", "城关镇 三元村 2组", "家庭成员（1 人）");
    }

    @Test
    void aTownshipChosenInTheScopeBarNarrowsEveryPage() {
        open(SmallCounty.workspace(folder));
        MenuButton township = fx.find("#scope-township", MenuButton.class);
        Fx.run(() -> township.getItems().stream().filter(i -> "大用镇".equals(i.getText())).findFirst().orElseThrow().fire());
        idle();
        assertThat(words()).contains("当前范围 2 户 · 2 人");
        MenuButton village = fx.find("#scope-village", MenuButton.class);
        assertThat(Fx.get(() -> village.getItems().stream().map(MenuItem::getText).toList())).containsExactly("全部", "新民村");
    }

    @Test
    void keysLeadFromPageToPage() {
        open(SmallCounty.workspace(folder));
        int place = Fx.get(() -> workbench.window().screenIds()).indexOf("roster") + 1;
        fx.press(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(place)));
        idle();
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("roster");
        assertThat(Fx.get(() -> fx.scene().lookup("#roster-table") instanceof TableView<?> table ? table.getItems().size() : 0)).isEqualTo(5);
    }

    @Test
    void aNewWorkspaceIsMadeWhereTheUserSaysAndAsksForARoster() {
        named.add(folder.resolve("新县"));
        fx.click("#welcome-new");
        idle();
        assertThat(folder.resolve("新县.hearth")).exists();
        assertThat(Fx.get(() -> workbench.window().screen())).isIn("import", "overview");
    }

    @Test
    void theEyeAsksForAReasonShowsThePageInFullAndMasksItAgain() {
        open(SmallCounty.workspace(folder));
        fx.click("#nav-roster");
        idle();
        assertThat(cells()).contains("欧阳**").doesNotContain("欧阳明华");
        Button eye = fx.find("#shell-eye", Button.class);
        assertThat(eye.getText()).isEqualTo("个人信息已遮蔽");
        assertThat(eye.isFocusTraversable()).isTrue();
        fx.click("#shell-eye");
        fx.press(KeyCode.ENTER);
        idle();
        assertThat(words()).contains("查看或导出完整信息要写明理由；请填写理由后再试。");
        fx.type("ruhu");
        fx.press(KeyCode.ENTER);
        idle();
        assertThat(fx.all("#shell-reason", TextField.class)).isEmpty();
        assertThat(words()).noneMatch(word -> word.contains("写明理由"));
        assertThat(eye.getText()).isEqualTo("完整信息显示中");
        assertThat(eye.getStyleClass()).contains(Tone.WARNING.style());
        assertThat(eye.getTooltip().getText()).startsWith("理由：ruhu");
        assertThat(eye.getAccessibleText()).isEqualTo("完整信息显示中 – 理由：ruhu。按一下重新遮蔽");
        assertThat(cells()).contains("欧阳明华").doesNotContain("欧阳**");
        fx.click("#shell-eye");
        idle();
        assertThat(eye.getText()).isEqualTo("个人信息已遮蔽");
        assertThat(eye.getStyleClass()).doesNotContain(Tone.WARNING.style());
        assertThat(cells()).contains("欧阳**").doesNotContain("欧阳明华");
    }

    @Test
    void escapeLeavesTheReasonAndTheKeyboardAloneOpensIt() {
        open(SmallCounty.workspace(folder));
        Fx.run(() -> fx.find("#shell-eye", Button.class).requestFocus());
        fx.press(KeyCode.SPACE);
        fx.type("geren");
        fx.press(KeyCode.ESCAPE);
        assertThat(fx.all("#shell-reason", TextField.class)).isEmpty();
        assertThat(Fx.get(() -> fx.scene().getFocusOwner().getId())).isEqualTo("shell-eye");
        assertThat(Fx.get(() -> workbench.desk().disclosing().now().masked())).isTrue();
        fx.press(KeyCode.SPACE);
        assertThat(fx.find("#shell-reason", TextField.class).getText()).isEmpty();
    }

    @Test
    void fullDataStaysWhileTheLanguageChangesAndEndsWithTheWorkspace() {
        Path file = SmallCounty.workspace(folder);
        open(file);
        Fx.run(() -> workbench.desk().disclosing().disclose("核对"));
        Fx.run(() -> workbench.appearance().language().set(Language.ENGLISH));
        idle();
        assertThat(fx.find("#shell-eye", Button.class).getText()).isEqualTo("Full data shown");
        named.add(folder.resolve("新县"));
        fx.click("#nav-welcome");
        fx.click("#welcome-new");
        idle();
        assertThat(fx.find("#shell-eye", Button.class).getText()).isEqualTo("Personal data masked");
        open(file);
        assertThat(fx.find("#shell-eye", Button.class).getText()).isEqualTo("Personal data masked");
    }

    @Test
    void aWorkspaceThatIsOnlyReadSaysWhyItStaysMasked() {
        Path file = SmallCounty.workspace(folder);
        try (Desk elsewhere = Desk.writing(file)) {
            open(file);
            fx.click(button("以只读方式打开"), 1);
            idle();
            fx.click("#shell-eye");
            assertThat(words()).contains("小县.hearth 以只读方式打开，理由无法记入日志，不能显示完整信息；请以可写方式打开后再试。");
            assertThat(fx.all("#shell-reason", TextField.class)).isEmpty();
            assertThat(elsewhere.readOnly()).isFalse();
        }
    }

    @Test
    void withoutAWorkspaceThereIsNoEye() {
        assertThat(fx.all("#shell-eye", Button.class)).isEmpty();
    }

    private List<String> cells() {
        return fx.all("#roster-table .table-cell", Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void open(Path file) {
        Fx.run(() -> workbench.open(file));
        idle();
    }

    private void idle() {
        fx.pulses(2);
        fx.until("no job is left", () -> workbench.jobs().running().isEmpty());
        fx.pulses(3);
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).filter(t -> t != null && !t.isBlank()).collect(Collectors.toList());
    }

    private Button button(String text) {
        return fx.all(".button", Button.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private ToggleButton toggle(String text) {
        return fx.all(".toggle-button", ToggleButton.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }
}
