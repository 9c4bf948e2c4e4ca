package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.desk.MakeSample;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up county, split for its villages and put together again. */
class SplitCommandTest {

    @TempDir
    Path folder;

    private Path workspace;
    private Path out;

    @BeforeEach
    void aCounty() throws IOException {
        Path sample = folder.resolve("sample");
        MakeSample.countyOf(250, sample, 5, Progress.none());
        workspace = folder.resolve("w.hearth");
        out = folder.resolve("拆分");
        try (Stream<Path> files = Files.list(sample)) {
            Path roster = files.filter(file -> file.getFileName().toString().startsWith("名册")).findFirst().orElseThrow();
            assertThat(Spoken.run("import", roster, "--into", workspace, "--create", "--period", "2017-08").code()).isZero();
        }
    }

    @Test
    void allWorkbooksOfTheVillagesLoadedAgainChangeNothing() throws IOException {
        Spoken split = Spoken.run("split", "--from", workspace, "--by", "village", "--out", out, "--unmasked", "--reason", "村级核对");
        assertThat(split).isEqualTo(Spoken.done("已写出 %s 个工作簿，共 250 户、%s 人，在 %s。\n".formatted(files().size(), Texts.chinese().count(members()), out)));
        assertThat(files()).hasSizeGreaterThan(20).allMatch(file -> file.getFileName().toString().matches("[^-]+-[^-]+\\.xlsx"));
        JsonNode receipts = load(files(), 0);
        assertThat(receipts).hasSize(files().size()).allSatisfy(receipt -> {
            assertThat(receipt.get("same").asLong()).isPositive().isEqualTo(receipt.get("sourceRows").asLong());
            assertThat(receipt.get("gone").asLong()).isZero();
            assertThat(receipt.get("importId").isNull()).isTrue();
        });
    }

    @Test
    void aVillageThatCorrectsARowChangesThatRowAlone() throws IOException {
        Spoken.run("split", "--from", workspace, "--by", "township", "--out", out, "--unmasked", "--reason", "乡镇核对");
        Path corrected = files().getFirst();
        Path csv = folder.resolve("改.csv");
        Corrected.firstHealth(corrected, csv);
        JsonNode receipt = new ObjectMapper().readTree(Spoken.run("import", csv, "--into", workspace, "--period", "2017-08", "--json").out());
        assertThat(List.of(receipt.get("changed").asLong(), receipt.get("new").asLong(), receipt.get("gone").asLong())).containsExactly(1L, 0L, 0L);
    }

    @Test
    void maskedIsTheStandardAndSaysThatItCannotBeLoaded() throws IOException {
        Spoken split = Spoken.run("split", "--from", workspace, "--by", "township", "--out", out);
        assertThat(split.code()).isZero();
        assertThat(split.err()).isEqualTo("姓名、证件号码、电话已脱敏，这些工作簿只供查看，不能导回；要请下面填写，请加 --unmasked --reason 写明理由。\n");
        Spoken again = Spoken.run("import", files().getFirst(), "--into", workspace, "--period", "2017-08");
        assertThat(again.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(again.err()).contains("是脱敏后的名册").hasLineCount(1);
    }

    @Test
    void oneDamagedWorkbookAmongManyIsNamedAndNothingIsLoaded() throws IOException {
        Spoken.run("split", "--from", workspace, "--by", "village", "--out", out, "--unmasked", "--reason", "村级核对");
        Path damaged = files().get(7);
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
        Path fresh = folder.resolve("fresh.hearth");
        Spoken refused = Spoken.run(arguments(files(), fresh, "--create"));
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains(damaged.getFileName().toString()).hasLineCount(1);
        assertThat(fresh).doesNotExist();
    }

    @Test
    void theWorkbooksOfAllVillagesMakeTheCountyInAnEmptyWorkspace() throws IOException {
        Spoken.run("split", "--from", workspace, "--by", "village", "--out", out, "--unmasked", "--reason", "村级核对");
        Path fresh = folder.resolve("fresh.hearth");
        assertThat(Spoken.run(arguments(files(), fresh, "--create")).code()).isZero();
        for (String dimension : List.of("township", "village", "attribute")) {
            List<String> county = table(workspace, dimension);
            assertThat(table(fresh, dimension)).hasSizeGreaterThan(3).containsExactlyInAnyOrderElementsOf(county);
        }
    }

    @Test
    void aHouseholdThatStandsInTwoWorkbooksAndDiffersIsReported() throws IOException {
        Spoken.run("split", "--from", workspace, "--by", "township", "--out", out, "--unmasked", "--reason", "乡镇核对");
        Path other = folder.resolve("另.csv");
        Corrected.firstHealth(files().getFirst(), other);
        Path fresh = folder.resolve("fresh.hearth");
        JsonNode receipts = new ObjectMapper().readTree(Spoken.run("import", files().getFirst(), other, "--into", fresh, "--create", "--period", "2017-08", "--json").out());
        assertThat(List.of(receipts.get(1).get("new").asLong(), receipts.get(1).get("changed").asLong())).containsExactly(0L, 1L);
        assertThat(receipts.get(1).get("findings").get("HOUSEHOLD_IN_TWO_FILES").asLong()).isEqualTo(1);
        assertThat(receipts.get(1).get("same").asLong()).isEqualTo(receipts.get(0).get("new").asLong() - 1);
    }

    @Test
    void wrongWishesAreWrongUsage() {
        assertThat(List.of(Spoken.run("split", "--from", workspace, "--out", out), Spoken.run("split", "--from", workspace, "--by", "county", "--out", out),
                Spoken.run("split", "--from", workspace, "--by", "village", "--out", out, "--unmasked"))).extracting(Spoken::code).containsOnly(ExitCode.WRONG_USAGE);
        assertThat(Spoken.run("split", "--from", workspace, "--by", "village", "--out", out, "--period", "1999-01"))
                .isEqualTo(Spoken.refused("工作区里没有 1999-01 这一期，请用已有的期。"));
        assertThat(out).doesNotExist();
    }

    private static List<String> table(Path workspace, String dimension) {
        return Spoken.run("table", "causes", "--from", workspace, "--by", dimension, "--format", "csv").out().lines().toList();
    }

    private JsonNode load(List<Path> files, int code) throws IOException {
        Spoken loaded = Spoken.run(arguments(files, workspace, "--json"));
        assertThat(loaded.code()).isEqualTo(code);
        return new ObjectMapper().readTree(loaded.out());
    }

    private static Object[] arguments(List<Path> files, Path into, String option) {
        return Stream.of(Stream.of("import"), files.stream(), Stream.of("--into", into, "--period", "2017-08", option)).flatMap(words -> words).toArray();
    }

    private long members() {
        return Long.parseLong(Spoken.run("table", "causes", "--from", workspace, "--format", "csv").out().lines().toList().getLast().split(",")[4]);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }
}
