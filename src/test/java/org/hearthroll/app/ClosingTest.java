package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Named;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is to close: with a date that is none still open in a cell, with work under way, or with nothing against it. */
class ClosingTest {

    private static final int START = 9;
    private static final String REFUSED = "“2020-13”不是日期，请写成 2017-7-1 或 7-1。";

    @TempDir
    private Path folder;
    private final List<String> closed = new ArrayList<>();
    private Workbench workbench;
    private Fx fx;

    @BeforeEach
    void aPlanWithOneMeasure() {
        Memory memory = Memory.ofThisRun();
        memory.keep("language", "zh");
        Path file = SmallCounty.workspace(folder);
        fx = Fx.show(() -> {
            workbench = new Workbench(memory, new Named(), new SampleCounty(folder));
            return workbench.root();
        }, 960, 700);
        Fx.run(() -> workbench.open(file));
        idle();
        fx.click("#nav-plans");
        idle();
        fx.click(fx.all("#plan-suggestions .button", Node.class).getFirst(), 1);
        idle();
    }

    @AfterEach
    void nothingWasThrown() {
        Fx.run(workbench::close);
        fx.close();
    }

    @Test
    void aDateThatIsNoneKeepsTheWindowOpenAndSaysSo() {
        type("2020-13");
        assertThat(mayClose()).isFalse();
        assertThat(words()).contains(REFUSED);
        assertThat(closed).isEmpty();
    }

    @Test
    void itCanBeDroppedAndTheWindowThenCloses() {
        type("2020-13");
        mayClose();
        fx.pulses(2);
        Button drop = fx.all(".button", Button.class).stream().filter(b -> "不要这一格，关闭".equals(b.getText())).findFirst().orElseThrow();
        fx.click(drop, 1);
        assertThat(closed).containsExactly("anyway");
    }

    @Test
    void whoStaysAndLeavesItCanCloseTheSecondTime() {
        type("2020-13");
        mayClose();
        assertThat(mayClose()).isTrue();
    }

    @Test
    void aDateThatIsOneIsKeptAndNothingIsAsked() {
        type("2020-7-1");
        assertThat(mayClose()).isTrue();
        assertThat(words()).noneMatch(word -> word.contains("不是日期"));
    }

    @Test
    void onTheWayToAnotherPageItIsSaidToo() {
        type("2020-13");
        Fx.run(() -> workbench.window().open("overview", Selection.none()));
        idle();
        assertThat(words()).contains(REFUSED, "户数");
    }

    @Test
    void inAnotherLanguageTheNewWindowSaysIt() {
        type("2020-13");
        Fx.run(() -> workbench.appearance().language().set(Language.ENGLISH));
        idle();
        assertThat(words()).contains("\"2020-13\" is not a date; write 2017-7-1 or 7-1.");
    }

    @Test
    void workThatSaysHowFarItIsIsAskedAbout() {
        CountDownLatch end = new CountDownLatch(1);
        Fx.run(() -> workbench.jobs().start(Message.of("shell.job.open"), progress -> {
            progress.report(1, 2);
            end.await();
            return null;
        }, _ -> { }));
        fx.until("the work says how far it is", () -> workbench.jobs().running().stream().anyMatch(job -> job.progress().get() >= 0));
        assertThat(mayClose()).isFalse();
        assertThat(words()).contains("还有工作没有做完；现在关闭会停下它，已完成的部分不会写入。");
        end.countDown();
        idle();
        assertThat(mayClose()).isTrue();
    }

    private boolean mayClose() {
        return Fx.get(() -> new Closing(workbench).may(() -> closed.add("anyway")));
    }

    private void type(String date) {
        TableView<?> plan = fx.find("#plan-table", TableView.class);
        choose(plan);
        fx.type(date);
        assertThat(fx.all(".hr-cell-editor", Node.class)).hasSize(1);
    }

    private <L> void choose(TableView<L> table) {
        Fx.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, table.getVisibleLeafColumn(START));
            table.scrollToColumnIndex(START);
        });
        fx.pulses(2);
    }

    private void idle() {
        fx.pulses(2);
        fx.until("no job is left", () -> workbench.jobs().running().isEmpty());
        fx.pulses(3);
    }

    private List<String> words() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }
}
