package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthroll.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsThereAfterARestartAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("新 文件夹/window.properties");
        new MemoryFile(file).keep("recent", "a\n中文 b");
        assertThat(new MemoryFile(file).recall("recent")).contains("a\n中文 b");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aDamagedFileCostsTheMemoryAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("window.properties"), "a=\\u12");
        MemoryFile memory = new MemoryFile(file);
        assertThat(memory.recall("a")).isEmpty();
        memory.keep("b", "1");
        assertThat(new MemoryFile(file).recall("b")).contains("1");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoFault() throws IOException {
        Path inAFile = Files.writeString(folder.resolve("file"), "").resolve("window.properties");
        MemoryFile memory = new MemoryFile(inAFile);
        memory.keep("a", "1");
        assertThat(memory.recall("a")).contains("1");
    }

    @Test
    void theAppearanceIsRememberedAndNonsenseIsNot() {
        Memory memory = Memory.ofThisRun();
        memory.keep("size", "400");
        Appearance appearance = new Appearance(memory);
        assertThat(appearance.look().get()).isEqualTo(Look.STANDARD);
        appearance.language().set(Language.ENGLISH);
        appearance.look().set(new Look(true, 15));
        Appearance later = new Appearance(memory);
        assertThat(later.language().get()).isEqualTo(Language.ENGLISH);
        assertThat(later.look().get()).isEqualTo(new Look(true, 15));
    }
}
