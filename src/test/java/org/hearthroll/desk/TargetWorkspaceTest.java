package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetWorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void whatWasMadeForAnImportGoesUnlessItSucceeds() {
        Path file = folder.resolve("w.hearth");
        TargetWorkspace.open(file, true, false).close();
        assertThat(folder).isEmptyDirectory();

        try (TargetWorkspace target = TargetWorkspace.open(file, true, false)) {
            target.keep();
        }
        assertThat(folder.toFile().list()).containsExactly("w.hearth");
    }

    @Test
    void whatWasThereStaysWhateverHappens() {
        Path file = folder.resolve("w.hearth");
        Desk.create(file).close();
        TargetWorkspace.open(file, true, false).close();
        TargetWorkspace.open(file, true, true).close();
        assertThat(folder.toFile().list()).containsExactly("w.hearth");
    }

    @Test
    void aTrialOfAMissingWorkspaceHappensElsewhereAndLeavesNothing() {
        Path tried;
        try (TargetWorkspace target = TargetWorkspace.open(folder.resolve("w.hearth"), true, true)) {
            tried = target.desk().file();
            target.keep();
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(Files.exists(tried.getParent())).isFalse();
    }

    @Test
    void aMissingWorkspaceIsRefusedWhereItMayNotBeMade() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TargetWorkspace.open(folder.resolve("w.hearth"), false, false));
        assertThat(refusal.said().key()).isEqualTo("workspace.missing");
    }
}
