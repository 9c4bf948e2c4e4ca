package org.hearthroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Menus;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The whole window on a small county, in Chinese, as small as it may be. */
abstract class InTheWindow {

    private static final FileChoice NO_FILES = new FileChoice() {
        @Override
        public List<Path> open(Texts texts, Message title, List<String> endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Texts texts, Message title, String proposed) {
            return Optional.empty();
        }
    };

    @TempDir
    private Path folder;
    protected Workbench workbench;
    protected Fx fx;

    @BeforeEach
    void aSmallCounty() {
        Memory memory = Memory.ofThisRun();
        memory.keep("language", "zh");
        fx = Fx.show(() -> {
            workbench = new Workbench(memory, NO_FILES, new SampleCounty(folder));
            return workbench.root();
        }, 960, 700);
        Fx.run(() -> workbench.open(SmallCounty.workspace(folder)));
        idle();
    }

    @AfterEach
    void nothingWasThrown() {
        Fx.run(workbench::close);
        fx.close();
    }

    /** Opens a page of figures and crosses its table with a dimension, by its name. */
    protected void crossed(String page, String dimension) {
        Fx.run(() -> workbench.window().open(page, Selection.none()));
        idle();
        Fx.run(() -> Menus.all(fx.find("#" + page + "-across", MenuButton.class).getItems()).filter(item -> dimension.equals(item.getText())).findFirst().orElseThrow().fire());
        idle();
    }

    protected String screen() {
        return Fx.get(() -> workbench.window().screen());
    }

    protected void idle() {
        fx.pulses(2);
        fx.until("no job is left", () -> workbench.jobs().running().isEmpty());
        fx.pulses(3);
    }

    protected List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }
}
