package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.hearthroll.cli.TourRequest;
import org.hearthroll.desk.Desk;
import org.hearthroll.store.Access;
import org.hearthroll.text.Language;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.SystemFileChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /** An analyst has the workspace open nearly always. */
    @Test
    void aWorkspaceThatAWindowHasOpenIsDrawnWhole() {
        Path workspace = SmallCounty.workspace(folder);
        try (Desk _ = Desk.open(workspace, Access.WRITE)) {
            assertThat(drawn(workspace)).containsExactlyInAnyOrder("welcome.png", "overview.png", "import.png", "roster.png", "causes.png", "tables.png", "distribution.png",
                    "plans.png", "quality.png", "settings.png");
        }
    }

    @Test
    void whatIsNoWorkspaceIsRefusedAndNothingIsDrawn() throws IOException {
        Path roster = Files.writeString(folder.resolve("名册.csv"), SmallCounty.ROSTER);
        assertThatThrownBy(() -> drawn(roster)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said().key()).isEqualTo("workspace.not-a-workspace"));
        assertThat(folder.resolve("图")).doesNotExist();
    }

    private List<String> drawn(Path workspace) {
        Memory memory = Memory.ofThisRun();
        memory.keep("language", "zh");
        try (Workbench workbench = Toolkit.on(() -> new Workbench(memory, new SystemFileChoice(memory), new SampleCounty(folder)))) {
            List<Path> pictures = Tour.draw(workbench, workspace, new TourRequest(folder.resolve("图"), workspace, Language.CHINESE, false, 960, 700));
            assertThat(pictures).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
            return pictures.stream().map(picture -> picture.getFileName().toString()).toList();
        } finally {
            Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        }
    }
}
