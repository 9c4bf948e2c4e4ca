package org.hearthroll.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.desk.Check;
import org.hearthroll.desk.Desk;
import org.hearthroll.store.Register;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafekeepingModelTest {

    private static final List<Check> SOUND = List.of(new Check("integrity", null), new Check("foreign-keys", null), new Check("counts", null), new Check("audit", null));

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private Desk desk;
    private SafekeepingModel model;

    @BeforeEach
    void open() {
        Path file = folder.resolve("县.hearth");
        Register.make(file, "2020-06", List.of());
        desk = Desk.writing(file);
        model = new SafekeepingModel(desk, jobs);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aWorkspaceNobodyHasUsedHasNoCopyToKeep() {
        List<Optional<Path>> kept = new ArrayList<>();
        try (Desk fresh = Desk.create(folder.resolve("新.hearth"))) {
            new SafekeepingModel(fresh, jobs).keepCopy(kept::add);
        }
        assertThat(kept).containsExactly(Optional.empty());
        assertThat(folder.resolve("新.backups")).doesNotExist();
    }

    @Test
    void aDatedCopyLiesBesideTheWorkspaceAndIsNumberedOn() {
        List<String> kept = new ArrayList<>();
        model.keepCopy(copy -> kept.add(folder.relativize(copy.orElseThrow()).toString()));
        model.keepCopy(copy -> kept.add(folder.relativize(copy.orElseThrow()).toString()));
        assertThat(kept).satisfiesExactly(first -> assertThat(first).matches("县\\.backups.00001-\\d{8}-\\d{6}\\.hearth"),
                second -> assertThat(second).matches("县\\.backups.00002-\\d{8}-\\d{6}\\.hearth"));
        assertThat(desk.safekeeping().lastCopy()).isPresent();
    }

    @Test
    void aBackupThatFailsIsNotSaidToBeWritten() {
        model.backup(folder.resolve("nowhere").resolve("b.hearth"), () -> {
            throw new AssertionError("it was not written");
        });
        assertThat(jobs.failures).singleElement().isInstanceOf(Refusal.class).hasToString("org.hearthroll.text.Refusal: backup.impossible");
    }

    @Test
    void aBackupOverTheOpenWorkspaceIsRefusedAndTheWorkspaceGoesOn() {
        model.backup(desk.file(), () -> {
            throw new AssertionError("it was not written");
        });
        assertThat(jobs.failures).singleElement().hasToString("org.hearthroll.text.Refusal: backup.itself");
        desk.periods().setCurrent("2020-06");
        desk.close();
        try (Desk again = Desk.reading(desk.file())) {
            assertThat(again.periods().current().orElseThrow().name()).isEqualTo("2020-06");
        }
    }

    @Test
    void aBackupIsAWorkspaceOfItsOwn() {
        Path target = folder.resolve("备份.hearth");
        List<String> said = new ArrayList<>();
        model.backup(target, () -> said.add("written"));
        assertThat(said).containsExactly("written");
        assertThat(jobs.names).containsExactly("settings.job.backup");
        try (Desk copy = Desk.reading(target)) {
            assertThat(copy.safekeeping().verify()).isEqualTo(SOUND);
        }
    }

    @Test
    void everyCheckIsAnsweredInItsOrder() {
        List<Check> found = new ArrayList<>();
        model.verify(found::addAll);
        assertThat(found).isEqualTo(SOUND);
        assertThat(model.file()).isEqualTo(folder.resolve("县.hearth"));
        assertThat(Files.exists(folder.resolve("县.backups"))).isFalse();
    }
}
