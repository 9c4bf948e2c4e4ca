package org.hearthroll.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void theNewFileReplacesTheOldOneOnlyWhenItIsWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("表.csv"), "旧");
        try (AtomicFile file = AtomicFile.beside(target)) {
            Files.writeString(file.draft(), "新");
            assertThat(target).hasContent("旧");
            file.commit();
        }
        assertThat(target).hasContent("新");
        assertThat(names()).containsExactly("表.csv");
    }

    @Test
    void aFileThatIsNotCommittedLeavesNothing() throws IOException {
        try (AtomicFile file = AtomicFile.beside(folder.resolve("表.csv"))) {
            Files.writeString(file.draft(), "半");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void twoDraftsOfOneFileDoNotMeet() throws IOException {
        Path target = folder.resolve("表.csv");
        try (AtomicFile one = AtomicFile.beside(target); AtomicFile other = AtomicFile.beside(target)) {
            assertThat(one.draft().toString()).isNotEqualTo(other.draft().toString());
            assertThat(one.draft().getParent().toString()).isEqualTo(folder.toString());
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
