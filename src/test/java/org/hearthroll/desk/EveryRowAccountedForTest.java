package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.roster.Columns;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over every file there is, damaged ones first: loaded + set aside + rejected are the rows that the sheet itself counts below its header. */
class EveryRowAccountedForTest {

    private static final Path BASE = Path.of(System.getProperty("hearthroll.basedir", ""));
    /** The sample's large rosters are counted where the sample is recounted. */
    private static final long LARGE = 3_000_000;

    @TempDir
    Path folder;

    @Test
    void noRowOfAnyFileIsLost() throws IOException {
        List<String> counted = new ArrayList<>();
        try (Bench bench = new Bench(folder)) {
            for (Path file : files()) {
                Receipt receipt = check(bench, file);
                if (receipt != null) {
                    assertThat(receipt.loaded() + receipt.setAside() + receipt.rejected()).as(file.toString()).isEqualTo(receipt.sourceRows()).isEqualTo(rows(file));
                    counted.add(file.getFileName().toString());
                }
            }
        }
        assertThat(counted).hasSizeGreaterThan(18).contains("名册-未整理.csv", "残疾人名单.xlsx", "问题台账.xlsx", "14-ragged.csv", "invalid-byte-gb18030.csv", "stray-quotes.csv");
    }

    /** Null where the file is refused as a whole. */
    private static Receipt check(Bench bench, Path file) {
        try {
            return bench.desk.importFiles().check(Bench.request("2020-12", file), Progress.none()).getFirst();
        } catch (Refusal refused) {
            return null;
        }
    }

    private static long rows(Path file) {
        long count = 0;
        try (SheetFile sheet = SheetFile.open(file, ReadingChoice.detect(), Columns.standard().known()); Rows rows = sheet.rows()) {
            while (rows.next() != null) {
                count++;
            }
        }
        return count;
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String place : List.of("src/test/resources/org/hearthroll/desk/bad", "src/test/resources/org/hearthroll/sheet", "sample-data")) {
            try (Stream<Path> files = Files.list(BASE.resolve(place))) {
                files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)") && file.toFile().length() < LARGE).sorted().forEach(all::add);
            }
        }
        return all;
    }
}
