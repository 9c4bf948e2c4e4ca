package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigSampleTest {

    @TempDir
    private Path folder;

    @Test
    void aCountyOfAnySizeHasThatManyHouseholdsAndThirtyColumns() {
        Sample.write(folder, 500, 7, Progress.none());
        List<Map<String, String>> members = Written.utf8(folder, SampleFile.MEMBERS_AS_CSV);
        assertThat(members.stream().map(row -> row.get("户编号")).distinct()).hasSize(500);
        assertThat(members).hasSize(1885).allMatch(row -> row.size() == 30);
        assertThat(Written.utf8(folder, SampleFile.LEDGER_AS_CSV)).hasSize(23);
        assertThat(Written.utf8(folder, SampleFile.AREAS)).hasSize(239);
    }

    @Test
    void aCountyOfOneHouseholdIsACountyToo() {
        Sample.write(folder, 1, 7, Progress.none());
        assertThat(Written.utf8(folder, SampleFile.MEMBERS_AS_CSV)).hasSize(4);
    }

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherSeedOthers() throws Exception {
        String first = writtenWith(20);
        assertThat(writtenWith(20)).isEqualTo(first);
        assertThat(writtenWith(21)).isNotEqualTo(first);
    }

    @Test
    void aCountyThatIsCancelledLeavesNoFileUnderItsName() throws Exception {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {
                throw new AssertionError("went on after it was cancelled");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(catchThrowable(() -> Sample.write(folder, 10, 7, stopped))).isInstanceOf(Cancelled.class);
        assertThat(Files.list(folder)).isEmpty();
    }

    private String writtenWith(long seed) throws Exception {
        Sample.write(folder, 60, seed, Progress.none());
        try (var files = Files.list(folder)) {
            return files.sorted().map(BigSampleTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
