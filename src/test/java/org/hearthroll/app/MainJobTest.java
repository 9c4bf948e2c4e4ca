package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hearthroll.desk.WorkList;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.FileChoice;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The morning of an analyst at the least size of the window, clicked and typed through the real screens. */
class MainJobTest {

    @TempDir
    private Path folder;
    private Workbench workbench;
    private Fx fx;

    @BeforeEach
    void anEmptyWindow() {
        Memory memory = Memory.ofThisRun();
        memory.keep("language", "zh");
        List<Path> sources = List.of(SmallCounty.roster(folder), SmallCounty.ledger(folder));
        Path target = folder.resolve("通宁县.hearth");
        fx = Fx.show(() -> {
            workbench = new Workbench(memory, naming(sources, target), new SampleCounty(folder));
            return workbench.root();
        }, 960, 700);
    }

    @AfterEach
    void nothingWasThrown() {
        Fx.run(workbench::close);
        fx.close();
    }

    @Test
    void fromAnEmptyWindowToTheCausesTheHouseholdsBehindThemAndAPlan() {
        makeAWorkspace();
        importTheRoster();
        readTheCauses();
        openTheHouseholdsBehindACause();
        lookAtTheDistribution();
        planForAHousehold();
    }

    private void makeAWorkspace() {
        click("#welcome-new");
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("import");
    }

    private void importTheRoster() {
        click("#import-choose");
        click("#import-period");
        fx.type("2017-08");
        fx.press(KeyCode.ENTER);
        idle();
        click("#import-next");
        click("#import-next");
        assertThat(words()).anyMatch(w -> w.contains("6"));
        click("#import-load");
        assertThat(words()).contains("当前范围 5 户 · 6 人");
    }

    private void readTheCauses() {
        click("#nav-causes");
        assertThat(figures()).contains(List.of("缺技术", "2", "50.00", "2", "40.00"), List.of("未填", "1", "1"), List.of("合计", "5", "100.00", "6", "100.00"));
    }

    private void openTheHouseholdsBehindACause() {
        fx.click(cell("缺技术"), 2);
        idle();
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("roster");
        TableView<?> list = fx.find("#roster-table", TableView.class);
        assertThat(Fx.get(() -> list.getItems().size())).isEqualTo(2);
        fx.click(cell("9900000003"), 1);
        idle();
        assertThat(words()).contains("王*户", "家庭成员（1 人）");
    }

    private void lookAtTheDistribution() {
        click("#nav-distribution");
        assertThat(Fx.get(() -> workbench.window().screen())).isEqualTo("distribution");
        assertThat(figures()).anySatisfy(row -> assertThat(row).contains("1", "城关镇", "3", "2", "66.67")).anySatisfy(row -> assertThat(row).contains("2", "大用镇", "2", "1", "33.33"));
    }

    private void planForAHousehold() {
        click("#nav-plans");
        for (int measures = 0; measures < 4; measures++) {
            click(fx.all("#plan-suggestions .button", Node.class).getFirst());
        }
        assertThat(fx.find("#plan-saved", Label.class).getText()).startsWith("已保存");
        assertThat(savedMeasures()).isEqualTo(4);
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        idle();
        assertThat(savedMeasures()).isEqualTo(3);
    }

    private int savedMeasures() {
        return Fx.get(() -> {
            String chosen = workbench.desk().plans().review(2017, "2017-08").workList(Scope.of("2017-08"), Progress.none()).entries().stream()
                    .filter(e -> e.measures() > 0).map(WorkList.Entry::household).findFirst().orElseThrow();
            return workbench.desk().plans().show(chosen, 2017, "2017-08").plan().measures().size();
        });
    }

    private void click(Node node) {
        fx.click(node, 1);
        idle();
    }

    private void click(String selector) {
        fx.click(selector);
        idle();
    }

    private void idle() {
        fx.pulses(2);
        fx.until("no job is left", () -> workbench.jobs().running().isEmpty());
        fx.pulses(3);
    }

    /** The rows of the table in view as they read, without the cells that are blank. */
    private List<List<String>> figures() {
        return fx.all(".table-row-cell", Node.class).stream().map(row -> Fx.get(() -> row.lookupAll(".table-cell").stream().map(TableCell.class::cast)
                .map(MainJobTest::text).filter(t -> !t.isEmpty()).collect(Collectors.toList()))).toList();
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).filter(t -> t != null && !t.isBlank()).toList();
    }

    private Node cell(String text) {
        return fx.all(".table-cell", TableCell.class).stream().filter(c -> text.equals(Fx.get(() -> text(c)))).findFirst().orElseThrow();
    }

    private static String text(TableCell<?, ?> cell) {
        if (cell.getGraphic() instanceof Labeled label) {
            return label.getText();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static FileChoice naming(List<Path> sources, Path target) {
        return new FileChoice() {
            @Override
            public List<Path> open(Texts texts, Message title, List<String> endings) {
                return sources;
            }

            @Override
            public Optional<Path> save(Texts texts, Message title, String proposed) {
                return Optional.of(target);
            }
        };
    }
}
