package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that few programs know, on their way through a file, the workspace, an export and back. */
class RareCharactersTest {

    private static final List<String> NAMES = List.of("张㳇", "李𣐤", "王\uE5E5", "赵㙍䃥", "孙𠮷𠮷", "买买提·艾力");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path workspace;

    @Test
    void theyComeOutOfAnExportAsTheyWentInAndNeverAsQuestionMarks() throws Exception {
        workspace = folder.resolve("w.hearth");
        Path roster = Files.writeString(folder.resolve("名册.csv"), roster(), Charset.forName("GB18030"));
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-12")).isEqualTo(0);
        for (String export : List.of("户.csv", "户.xlsx")) {
            Path exported = folder.resolve(export);
            assertThat(run("households", "--from", workspace, "--unmasked", "--reason", "核对", "--out", exported)).isEqualTo(0);
            assertThat(names(exported)).as(export).containsExactlyElementsOf(NAMES);
        }
    }

    @Test
    void aRejectListKeepsThemToo() throws Exception {
        workspace = folder.resolve("w.hearth");
        Path roster = Files.writeString(folder.resolve("名册.csv"), roster() + ",周㳇𣐤\uE5E5,1\n", Charset.forName("GB18030"));
        Path rejects = folder.resolve("退回.csv");
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-12", "--rejects", rejects)).isEqualTo(3);
        assertThat(Files.readString(rejects)).contains("周㳇𣐤\uE5E5").doesNotContain("?");
    }

    private static String roster() {
        StringBuilder text = new StringBuilder("户编号,户主姓名,人数\n");
        for (int i = 0; i < NAMES.size(); i++) {
            text.append("000").append(i).append(',').append(NAMES.get(i)).append(",1\n");
        }
        return text.toString();
    }

    /** The names in an exported list, read back by the program itself: what it makes of its own export is what counts. */
    private List<String> names(Path exported) {
        Path again = folder.resolve(exported.getFileName() + ".hearth");
        Path map = folder.resolve("t.json");
        try {
            Files.writeString(map, "{\"columns\":{\"household_code\":\"household_code\",\"head_name\":\"head_name\",\"persons\":\"household_size\",\"户编号\":\"household_code\",\"户主\":\"head_name\"}}");
            assertThat(run("import", exported, "--into", again, "--create", "--period", "2020-12", "--as", "roster", "--map", map)).isEqualTo(0);
            out.reset();
            assertThat(run("households", "--from", again, "--unmasked", "--reason", "核对", "--format", "csv")).isEqualTo(0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", -1)[4]).toList();
    }

    private int run(Object... arguments) {
        String[] words = Arrays.copyOf(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), arguments.length + 2);
        words[arguments.length] = "--lang";
        words[arguments.length + 1] = "zh";
        PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return HearthrollCommand.run(words, null, new PrintStream(out, true, StandardCharsets.UTF_8), silent);
    }
}
