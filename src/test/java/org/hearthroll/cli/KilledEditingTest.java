package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearthroll.desk.Check;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanEdit;
import org.hearthroll.desk.PlanView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while plans are edited, at moments nobody chose: every edit it said it had saved is there with its history,
 * and at most the one it was about to tell of besides.
 */
class KilledEditingTest {

    private static final int KILLS = 3;
    private static final int MOST_EDITS = 150;

    @TempDir
    Path folder;

    private Path workspace;
    private Path said;

    @BeforeEach
    void aWorkspaceWithThreeHouseholds() throws IOException {
        workspace = folder.resolve("w.hearth");
        said = folder.resolve("said.txt");
        Path roster = Files.writeString(folder.resolve("r.csv"), "乡镇,行政村,户编号,人编号,姓名,与户主关系,主要致贫原因\n城关镇,一村,0001,000101,张某,户主,因病\n城关镇,一村,0002,000201,李某,户主,因病\n城关镇,一村,0003,000301,王某,户主,因病\n");
        assertThat(Spoken.run("import", roster, "--into", workspace, "--create", "--period", "2020-06").code()).isZero();
    }

    @Test
    void everyAcknowledgedEditSurvivesAndAtMostTheOneInFlightIsLost() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        int made = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = kill(made, made + dice.nextInt(MOST_EDITS), dice.nextInt(3_000_000));
            int there = edits();
            assertThat(there).as("edits after kill %d, seed %d, of which %d were said to be saved", kill, seed, acknowledged).isBetween(acknowledged, acknowledged + 1);
            stands(there);
            made = there;
        }
        assertThat(made).as("something was edited").isPositive();
    }

    /** Lets a process of its own edit until it has said so many edits, and some nanoseconds longer; answers the last one it said. */
    private int kill(int made, int edits, int nanoseconds) throws IOException, InterruptedException {
        Files.deleteIfExists(said);
        Process child = Child.started(said, EditingProcess.class, workspace, made);
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (last(made) <= edits) {
            assertThat(child.isAlive() && System.nanoTime() < patience).as("it edits: %s", Files.readString(said)).isTrue();
            Thread.sleep(1);
        }
        Thread.sleep(nanoseconds / 1_000_000, nanoseconds % 1_000_000);
        child.destroyForcibly().waitFor();
        return last(made);
    }

    /** The last edit that was said to its end; the line after it may have been cut off. */
    private int last(int made) throws IOException {
        String lines = Files.exists(said) ? Files.readString(said) : "";
        List<String> whole = lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList();
        return whole.isEmpty() ? made : Integer.parseInt(whole.getLast());
    }

    private int edits() {
        try (Desk desk = Desk.reading(workspace)) {
            return EditingProcess.HOUSEHOLDS.stream().mapToInt(household -> desk.plans().show(household, EditingProcess.YEAR, null).revision()).sum();
        }
    }

    /** The file is sound, the plans are those that so many edits leave, and each edit is told of. */
    private void stands(int edits) {
        try (Desk desk = Desk.writing(workspace)) {
            assertThat(desk.readOnly()).as("the lock went with its process").isFalse();
            assertThat(desk.safekeeping().verify()).allMatch(Check::passed);
            for (int number = Math.max(1, edits - 2); number <= edits; number++) {
                PlanView view = desk.plans().show(EditingProcess.household(number), EditingProcess.YEAR, null);
                assertThat(view.plan()).isEqualTo(EditingProcess.after(number));
                List<PlanEdit> history = desk.plans().history(view, Integer.MAX_VALUE);
                for (int back = 0; back < history.size(); back++) {
                    assertThat(history.get(back).after()).isEqualTo(EditingProcess.after(number - back * EditingProcess.HOUSEHOLDS.size()));
                }
                assertThat(history).hasSize(view.revision());
            }
        }
    }
}
