package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** imports, undo-import, verify, backup and restore: their exit codes and their sentences. */
class SafekeepingCommandsTest {

    private static final String SOUND = "文件结构：通过\n引用关系：通过\n人数核对：通过\n操作记录：通过\n";

    @TempDir
    private Path folder;
    private Path workspace;
    private Path roster;

    @BeforeEach
    void twoImports() throws IOException {
        workspace = folder.resolve("w.hearth");
        roster = Files.writeString(folder.resolve("名册.csv"), "乡镇,行政村,户编号,人编号,姓名,与户主关系\n城关镇,一村,0001,000101,张三,户主\n");
        assertThat(Spoken.run("import", roster, "--into", workspace, "--create", "--period", "2020-12").code()).isZero();
    }

    @Test
    void aWorkspaceThatIsNotThereIsRefusedByEachOfThem() {
        Path none = folder.resolve("none.hearth");
        Spoken refused = Spoken.refused("找不到工作区文件 " + none + "，请核对路径，新建请加 --create。");
        assertThat(Spoken.run("imports", "--from", none)).isEqualTo(refused);
        assertThat(Spoken.run("undo-import", "--from", none)).isEqualTo(refused);
        assertThat(Spoken.run("verify", none)).isEqualTo(refused);
        assertThat(Spoken.run("backup", none, "--to", folder.resolve("b.hearth"))).isEqualTo(refused);
        assertThat(Spoken.run("restore", none, "--to", workspace)).isEqualTo(refused);
        assertThat(none).doesNotExist();
    }

    @Test
    void whatIsNotNamedIsWrongUsage() {
        assertThat(List.of(Spoken.run("imports"), Spoken.run("undo-import"), Spoken.run("verify"), Spoken.run("backup", workspace), Spoken.run("restore", workspace)))
                .allSatisfy(spoken -> {
                    assertThat(spoken.code()).isEqualTo(ExitCode.WRONG_USAGE);
                    assertThat(spoken.out()).isEmpty();
                    assertThat(spoken.err()).contains("缺少").hasLineCount(1);
                });
    }

    @Test
    void aWorkspaceWithoutAnImportHasAnEmptyHistory() {
        Path empty = folder.resolve("empty.hearth");
        Desk.create(empty).close();
        assertThat(Spoken.run("imports", "--from", empty)).isEqualTo(Spoken.done(""));
        assertThat(Spoken.run("imports", "--from", empty, "--json")).isEqualTo(Spoken.done("[]\n"));
        assertThat(Spoken.run("undo-import", "--from", empty).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Spoken.run("verify", empty)).isEqualTo(Spoken.done(SOUND));
    }

    @Test
    void theHistoryIsLatestFirstAndAnUndoneImportStaysInIt() throws IOException {
        Files.writeString(roster, Files.readString(roster) + "城关镇,一村,0002,000201,李四,户主\n");
        Spoken.run("import", roster, "--into", workspace, "--period", "2020-12");
        Spoken undone = Spoken.run("undo-import", "--from", workspace);
        assertThat(new Spoken(undone.code(), undone.out().replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "今天"), undone.err())).isEqualTo(Spoken.done("""
                已撤销第 2 号导入：“名册.csv”（今天），计划和手工修改保持不变。
                再撤销一次，将撤销第 1 号导入：“名册.csv”（今天）。
                """));
        List<String> lines = Spoken.run("imports", "--from", workspace).out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("2. ").contains(" 名册.csv 2020-12 导入 2 行 （").endsWith(" 已撤销）");
        assertThat(lines.getLast()).startsWith("1. ").contains(" 名册.csv 2020-12 导入 1 行").doesNotContain("已撤销");
    }

    @Test
    void aFileThatWasLoadedBeforeStandsInTheHistoryAsNoChangeAndUndoingItSaysSo() {
        Spoken again = Spoken.run("import", roster, "--into", workspace, "--period", "2020-12", "--json");
        assertThat(again.code()).isZero();
        assertThat(again.out()).endsWith("\"importId\":null}\n");
        assertThat(Spoken.run("imports", "--from", workspace).out().lines().findFirst()).hasValueSatisfying(line ->
                assertThat(line).startsWith("2. ").endsWith(" 名册.csv 2020-12 导入 1 行 （与原有数据相同，没有改动）"));
        assertThat(Spoken.run("undo-import", "--from", workspace).out().lines()).first().asString()
                .startsWith("第 2 号导入“名册.csv”（").endsWith("）本来就没有改动任何内容，已在记录中标为撤销，数据保持不变。");
        assertThat(Spoken.run("households", "--from", workspace, "--format", "csv").out().lines()).hasSize(2);
    }

    @Test
    void theHistoryAsJsonHasItsFieldsInOrderAndTheReceiptAsItWas() throws IOException {
        JsonNode all = new ObjectMapper().readTree(Spoken.run("imports", "--from", workspace, "--json").out());
        assertThat(all.size()).isEqualTo(1);
        List<String> names = new ArrayList<>();
        all.get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("id", "at", "operator", "period", "file", "kind", "receipt", "undoneAt", "periodGone");
        assertThat(List.of(all.get(0).get("period").asText(), all.get(0).get("file").asText(), all.get(0).get("kind").asText())).containsExactly("2020-12", "名册.csv", "roster");
        assertThat(all.get(0).get("receipt").get("loaded").asInt()).isEqualTo(1);
        assertThat(all.get(0).get("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)");
    }

    @Test
    void undoingTheOnlyImportLeavesNoHouseholdAndNothingMoreToUndo() {
        assertThat(Spoken.run("undo-import", "--from", workspace).code()).isZero();
        Spoken again = Spoken.run("undo-import", "--from", workspace);
        assertThat(again.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(again.err()).hasLineCount(1);
        assertThat(Spoken.run("households", "--from", workspace)).isEqualTo(Spoken.refused("工作区里还没有名册，请先导入名册。"));
        assertThat(Spoken.run("verify", workspace)).isEqualTo(Spoken.done(SOUND));
    }

    @Test
    void aWorkspaceSomebodyHoldsIsReadButNotUndone() {
        try (Desk held = Desk.writing(workspace)) {
            assertThat(held.readOnly()).isFalse();
            Spoken undo = Spoken.run("undo-import", "--from", workspace);
            assertThat(undo.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(undo.err()).startsWith("w.hearth 正由 ").endsWith("请先关闭它，或以只读方式打开。\n");
            assertThat(Spoken.run("verify", workspace)).isEqualTo(Spoken.done(SOUND));
            assertThat(Spoken.run("backup", workspace, "--to", folder.resolve("b.hearth")).code()).isZero();
        }
    }

    @Test
    void aWrongCountOfPersonsFailsItsCheckAndOnlyThat() throws Exception {
        change("UPDATE household SET persons = 5");
        assertThat(Spoken.run("verify", workspace)).isEqualTo(new Spoken(ExitCode.REFUSED, SOUND.replace("人数核对：通过", "人数核对：不通过（0001），请用备份恢复。"), ""));
    }

    @Test
    void aForgedTrailFailsItsCheckByTheFirstBrokenLink() throws Exception {
        change("DROP TRIGGER audit_is_never_changed", "UPDATE audit SET operator = 'nobody' WHERE seq = 1");
        assertThat(Spoken.run("verify", workspace)).isEqualTo(new Spoken(ExitCode.REFUSED, SOUND.replace("操作记录：通过", "操作记录：不通过（audit 1），请用备份恢复。"), ""));
    }

    @Test
    void aBackupSaysWhereItIsAndIsAWorkspaceItself() {
        Path backup = folder.resolve("备份 一.hearth");
        assertThat(Spoken.run("backup", workspace, "--to", backup)).isEqualTo(Spoken.done("备份已写入 " + backup + "，并已打开核对。\n"));
        assertThat(Spoken.run("verify", backup)).isEqualTo(Spoken.done(SOUND));
        assertThat(Spoken.run("imports", "--from", backup)).isEqualTo(Spoken.run("imports", "--from", workspace));
    }

    @Test
    void aBackupNeverLandsOnTheWorkspaceItself() throws IOException {
        byte[] before = Files.readAllBytes(workspace);
        Path roundabout = folder.resolve("x").resolve("..").resolve("w.hearth");
        Files.createDirectory(folder.resolve("x"));
        for (Path target : List.of(workspace, roundabout)) {
            assertThat(Spoken.run("backup", workspace, "--to", target)).isEqualTo(Spoken.refused(target + " 就是正在打开的工作区，不能把备份写在它自己身上，请换一个名字。"));
        }
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
        assertThat(parts()).isEmpty();
    }

    @Test
    void aBackupWithoutAFolderOrOntoOneIsRefusedByTheNameOfTheBackup() throws IOException {
        Path nowhere = folder.resolve("none").resolve("b.hearth");
        assertThat(Spoken.run("backup", workspace, "--to", nowhere)).isEqualTo(Spoken.refused("无法写出备份 " + nowhere + "，请检查路径和磁盘空间。"));
        Path taken = Files.createDirectory(folder.resolve("b.hearth"));
        assertThat(Spoken.run("backup", workspace, "--to", taken)).isEqualTo(Spoken.refused("无法写出备份 " + taken + "，请检查路径和磁盘空间。"));
        assertThat(parts()).isEmpty();
    }

    @Test
    void anOlderBackupOfTheSameNameIsReplaced() throws Exception {
        Path backup = folder.resolve("b.hearth");
        Spoken.run("backup", workspace, "--to", backup);
        Spoken.run("undo-import", "--from", workspace);
        assertThat(Spoken.run("backup", workspace, "--to", backup).code()).isZero();
        assertThat(Spoken.run("imports", "--from", backup).out()).contains("已撤销");
    }

    @Test
    void aRestoreKeepsWhatItReplacesAndSaysWhere() {
        Path backup = folder.resolve("b.hearth");
        Spoken.run("backup", workspace, "--to", backup);
        Spoken.run("undo-import", "--from", workspace);
        Spoken restored = Spoken.run("restore", backup, "--to", workspace);
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).startsWith("已恢复为 " + workspace + "，原文件留作 " + folder.resolve("w.backups")).hasLineCount(1);
        Path kept = Path.of(restored.out().strip().replaceFirst(".*留作 ", "").replaceFirst("。$", ""));
        assertThat(Spoken.run("imports", "--from", kept).out()).contains("已撤销");
        assertThat(Spoken.run("imports", "--from", workspace).out()).doesNotContain("已撤销");
    }

    @Test
    void aRestoreWhereNothingWasKeepsNothing() {
        Path other = folder.resolve("other.hearth");
        assertThat(Spoken.run("restore", workspace, "--to", other)).isEqualTo(Spoken.done("已恢复为 " + other + "。\n"));
        assertThat(Spoken.run("imports", "--from", other)).isEqualTo(Spoken.run("imports", "--from", workspace));
        assertThat(folder.resolve("other.backups")).doesNotExist();
    }

    @Test
    void aCutBackupIsRefusedAndTheWorkspaceStaysByteByByte() throws IOException {
        byte[] before = Files.readAllBytes(workspace);
        Path cut = Files.write(folder.resolve("cut.hearth"), Arrays.copyOf(before, before.length / 2));
        assertThat(Spoken.run("restore", cut, "--to", workspace)).isEqualTo(Spoken.refused("cut.hearth 不完整（文件被截断），未作任何改动，请用备份恢复。"));
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
        assertThat(parts()).isEmpty();
    }

    private List<String> parts() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".part") || name.endsWith(".lock")).toList();
        }
    }

    private void change(String... statements) throws Exception {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + workspace)) {
            for (String statement : statements) {
                plain.createStatement().execute(statement);
            }
        }
    }
}
