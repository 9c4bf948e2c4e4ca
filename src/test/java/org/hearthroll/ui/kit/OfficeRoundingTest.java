package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearthroll.figures.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeRoundingTest {

    @TempDir
    private Path folder;

    @Test
    void theRuleChosenTodayHoldsAtTheNextStart() {
        Path file = folder.resolve("window.properties");
        assertThat(new OfficeRounding(new MemoryFile(file)).rule()).isEqualTo(Rounding.HALF_UP);
        new OfficeRounding(new MemoryFile(file)).choose(Rounding.LARGEST_REMAINDER);
        assertThat(new OfficeRounding(new MemoryFile(file)).rule()).isEqualTo(Rounding.LARGEST_REMAINDER);
    }

    @Test
    void aRuleThatThereIsNotIsNotTrusted() {
        Memory memory = Memory.ofThisRun();
        memory.keep("figures.rounding", "HALF_DOWN");
        assertThat(new OfficeRounding(memory).rule()).isEqualTo(Rounding.HALF_UP);
    }
}
