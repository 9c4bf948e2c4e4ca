package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearthroll.desk.Check;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.MakeSample;
import org.hearthroll.model.PeriodContents;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it imports: the workspace holds all of the file or nothing of it. Where it is killed is told by what it
 * has written so far, from the lock it takes first to the last bytes of its journal.
 */
class KilledImportTest {

    private static final int HOUSEHOLDS = 1000;
    private static final List<Long> BYTES_OF_JOURNAL = List.of(0L, 1L, 400_000L, 1_200_000L);

    @TempDir
    Path folder;

    private Path workspace;
    private Path roster;

    @BeforeEach
    void aWorkspaceWithOnePeriod() throws IOException {
        MakeSample.countyOf(HOUSEHOLDS, folder.resolve("sample"), 3, Progress.none());
        try (Stream<Path> files = Files.list(folder.resolve("sample"))) {
            roster = files.filter(file -> file.getFileName().toString().startsWith("名册")).findFirst().orElseThrow();
        }
        workspace = folder.resolve("w.hearth");
        Path first = Files.writeString(folder.resolve("r.csv"), "乡镇,行政村,户编号,人编号,姓名,与户主关系\n城关镇,一村,0001,000101,张三,户主\n");
        assertThat(Spoken.run("import", first, "--into", workspace, "--create", "--period", "2019-12").code()).isZero();
    }

    @Test
    void theWorkspaceIsAsBeforeOrAsAfterAndTakesTheFileThen() throws IOException, InterruptedException {
        for (long bytes : BYTES_OF_JOURNAL) {
            int code = kill(bytes);
            assertThat(code != 0 || bytes > 0).as("a process that has written nothing yet was killed").isTrue();
            try (Desk desk = Desk.writing(workspace)) {
                assertThat(desk.readOnly()).as("the lock went with its process").isFalse();
                assertThat(desk.safekeeping().verify()).allMatch(Check::passed);
                assertThat(desk.periods().contents()).extracting(PeriodContents::households).isIn(List.of(1L), List.of((long) HOUSEHOLDS, 1L));
            }
        }
        assertThat(kill(Long.MAX_VALUE)).as("left alone, the process imports").isZero();
        try (Desk desk = Desk.reading(workspace)) {
            assertThat(desk.periods().contents()).extracting(PeriodContents::households).containsExactly((long) HOUSEHOLDS, 1L);
        }
        assertThat(leftovers()).isEmpty();
    }

    /** Lets a process of its own import until its journal has grown by so many bytes, 0: until it holds the workspace; answers its exit code. */
    private int kill(long bytes) throws IOException, InterruptedException {
        Path journal = Path.of(workspace + (bytes == 0 ? ".lock" : "-wal"));
        Process child = Child.started(folder.resolve("said.txt"), ImportingProcess.class, roster, workspace);
        while (!child.waitFor(1, TimeUnit.MILLISECONDS)) {
            if (Files.exists(journal) && Files.size(journal) >= bytes) {
                child.destroyForcibly();
            }
        }
        return child.exitValue();
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".part") || name.endsWith("-wal") || name.endsWith(".lock")).toList();
        }
    }
}
