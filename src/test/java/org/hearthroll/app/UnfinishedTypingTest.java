package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Access;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing typed is lost: a cell of a plan is being edited, nobody presses Enter, and something else happens. */
class UnfinishedTypingTest {

    private static final int PERSON = 6;

    @TempDir
    private Path folder;
    private Path file;
    private Workbench workbench;
    private Fx fx;

    @BeforeEach
    void aCellIsBeingTypedInto() {
        Memory memory = Memory.ofThisRun();
        memory.keep("language", "zh");
        file = SmallCounty.workspace(folder);
        fx = Fx.show(() -> {
            workbench = new Workbench(memory, noFiles(), new SampleCounty(folder));
            return workbench.root();
        }, 960, 700);
        Fx.run(() -> workbench.open(file));
        idle();
        fx.click("#nav-plans");
        idle();
        fx.click(fx.all("#plan-suggestions .button", Node.class).getFirst(), 1);
        idle();
        TableView<?> plan = fx.find("#plan-table", TableView.class);
        choose(plan);
        "wang".chars().forEach(key -> fx.type(Character.toString(key)));
        assertThat(fx.all(".hr-cell-editor", Node.class)).hasSize(1);
    }

    @AfterEach
    void nothingWasThrown() {
        Fx.run(workbench::close);
        fx.close();
    }

    @Test
    void closingTheWindowKeepsIt() {
        Fx.run(workbench::close);
        assertThat(personInFile()).isEqualTo("wang");
    }

    @Test
    void closingTheProgramFromAnotherThreadKeepsIt() {
        workbench.close();
        assertThat(personInFile()).isEqualTo("wang");
    }

    @Test
    void goingToAnotherPageByItsKeyKeepsItAndComingBackShowsIt() {
        fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        idle();
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("overview");
        assertThat(person(workbench.desk())).isEqualTo("wang");
        fx.click("#nav-plans");
        idle();
        assertThat(fx.all(".hr-plan .table-cell", TableCell.class)).anyMatch(cell -> "wang".equals(cell.getText()));
    }

    @Test
    void anotherLanguageKeepsItAndShowsItAtOnce() {
        Fx.run(() -> workbench.appearance().language().set(Language.ENGLISH));
        idle();
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("plans");
        assertThat(fx.all(".hr-plan .table-cell", TableCell.class)).anyMatch(cell -> "wang".equals(cell.getText()));
    }

    @Test
    void openingAnotherWorkspaceKeepsItInTheOldOne() {
        Fx.run(() -> workbench.create(folder.resolve("另县.hearth")));
        idle();
        assertThat(Fx.get(() -> workbench.desk().file().getFileName())).hasToString("另县.hearth");
        assertThat(personInFile()).isEqualTo("wang");
    }

    @Test
    void anotherScopeKeepsIt() {
        Fx.run(() -> workbench.window().open("plans", Selection.none()));
        idle();
        assertThat(person(workbench.desk())).isEqualTo("wang");
    }

    @Test
    void onlyEscapeDropsIt() {
        fx.press(KeyCode.ESCAPE);
        Fx.run(workbench::close);
        assertThat(personInFile()).isEmpty();
    }

    private <L> void choose(TableView<L> table) {
        Fx.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, table.getVisibleLeafColumn(PERSON));
            table.scrollToColumnIndex(PERSON);
        });
        fx.pulses(2);
    }

    private void idle() {
        fx.pulses(2);
        fx.until("no job is left", () -> workbench.jobs().running().isEmpty());
        fx.pulses(3);
    }

    private String personInFile() {
        try (Desk read = Desk.open(file, Access.READ)) {
            return person(read);
        }
    }

    private static String person(Desk desk) {
        String planned = desk.plans().review(2017, "2017-08").workList(Scope.of("2017-08"), Progress.none()).entries().stream()
                .filter(entry -> entry.measures() > 0).findFirst().orElseThrow().household();
        return desk.plans().show(planned, 2017, "2017-08").plan().measures().getFirst().duty().person();
    }

    private static FileChoice noFiles() {
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
}
