package org.hearthroll.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alone;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Named;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.ui.kit.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page, clicked. */
class WelcomeScreenTest {

    private static final Path FOLDER = Path.of("档案").toAbsolutePath();

    private final Named files = new Named();
    private final Asked workspaces = new Asked();
    private WelcomeScreen screen;
    private Fx fx;

    @BeforeEach
    void show() {
        fx = Fx.show(() -> {
            UiContext ui = new UiContext(Texts.chinese(), new InlineJobs(), new Alone(), new SimpleObjectProperty<>(Scope.of(null)), new Quiet(), Memory.ofThisRun());
            screen = new WelcomeScreen(ui, workspaces, files);
            screen.show(Selection.none());
            return (Parent) screen.node();
        }, 960, 700);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void aFirstStartHasNoListOfFilesAndNothingWaits() {
        assertThat(screen.id()).isEqualTo("welcome");
        assertThat(words()).contains("新建工作区", "打开工作区", "看看示例县", "把名册拖到这里").doesNotContain("最近打开").noneMatch(w -> w.contains("等待导入"));
    }

    @Test
    void whoTurnsAwayFromTheFileWindowChangesNothing() {
        fx.click("#welcome-new");
        fx.click("#welcome-open");
        assertThat(files.asked).containsExactly("新建工作区 新工作区.hearth", "打开工作区 [hearth]");
        assertThat(workspaces.asked).isEmpty();
    }

    @Test
    void aNewWorkspaceGetsItsEndingOnce() {
        files.next.addAll(List.of(FOLDER.resolve("县"), FOLDER.resolve("乡.hearth"), FOLDER.resolve("2020.12")));
        fx.click("#welcome-new");
        fx.click("#welcome-new");
        fx.click("#welcome-new");
        assertThat(workspaces.asked).containsExactly("create " + FOLDER.resolve("县.hearth"), "create " + FOLDER.resolve("乡.hearth"), "create " + FOLDER.resolve("2020.12.hearth"));
    }

    @Test
    void anOldWorkspaceIsOpenedAndTheSampleIsMade() {
        files.next.add(FOLDER.resolve("县.hearth"));
        fx.click("#welcome-open");
        fx.click("#welcome-sample");
        assertThat(workspaces.asked).containsExactly("open " + FOLDER.resolve("县.hearth"), "sample");
    }

    @Test
    void theFilesOpenedBeforeAreOfferedWithTheirFoldersInTheirOrder() {
        workspaces.recent.addAll(List.of(FOLDER.resolve("通宁_县.hearth"), FOLDER.resolve("城关.hearth")));
        again();
        assertThat(words()).contains("最近打开", FOLDER.toString());
        List<Button> offered = fx.all(".button", Button.class).stream().filter(b -> b.getText().endsWith(".hearth")).toList();
        assertThat(offered).extracting(Button::getText).containsExactly("通宁_县.hearth", "城关.hearth");
        fx.click(offered.getLast(), 1);
        assertThat(workspaces.asked).containsExactly("open " + FOLDER.resolve("城关.hearth"));
    }

    @Test
    void rostersThatWaitAreCountedAndGoOnceTheyDoNotWaitAnyMore() {
        workspaces.waiting = List.of(Path.of("名册.xlsx"), Path.of("台账.csv"));
        again();
        assertThat(words()).contains("2 个文件等待导入（名册.xlsx 等），请先新建或打开一个工作区。");
        workspaces.waiting = List.of();
        again();
        assertThat(words()).noneMatch(w -> w.contains("等待导入"));
    }

    @Test
    void everyWayInHasAWordForTheScreenReader() {
        assertThat(fx.all(".hr-way", Button.class)).extracting(Button::getAccessibleText).containsExactly("新建工作区", "打开工作区", "看看示例县");
    }

    private void again() {
        Fx.run(() -> screen.show(Selection.none()));
        fx.pulses(3);
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).filter(t -> t != null && !t.isBlank()).toList();
    }

    /** Workspaces that only write down what was asked of them. */
    private static final class Asked implements Workspaces {

        private final List<String> asked = new ArrayList<>();
        private final List<Path> recent = new ArrayList<>();
        private List<Path> waiting = List.of();

        @Override
        public void open(Path file) {
            asked.add("open " + file);
        }

        @Override
        public void create(Path file) {
            asked.add("create " + file);
        }

        @Override
        public void openSample() {
            asked.add("sample");
        }

        @Override
        public List<Path> recent() {
            return recent;
        }

        @Override
        public void load(List<Path> rosters) {
            asked.add("load " + rosters);
        }

        @Override
        public List<Path> waiting() {
            return waiting;
        }
    }
}
