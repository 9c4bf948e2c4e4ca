package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aCountyOfAnySizeIsWrittenIntoAFolderThatNeedNotExist() throws Exception {
        Path made = folder.resolve("新建/县");
        assertThat(run("--out", made.toString(), "--households", "20", "--seed", "3")).isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("区划.csv", "名册-人-2017-08.csv", "问题台账.csv");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("示例文件已写入 " + made + "。\n");
    }

    @Test
    void aCountyWithoutHouseholdsIsWrongUsage() {
        assertThat(run("--out", folder.toString(), "--households", "0")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("参数 --households 的值“0”不正确。请用“hearthroll sample --help”查看用法。\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAFolderItIsWrongUsage() {
        assertThat(run("--households", "5")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("缺少参数：--out。请用“hearthroll sample --help”查看用法。\n");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefusedAndStaysAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("占用"), "x");
        assertThat(run("--out", file.toString(), "--households", "5")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("无法写入 " + file).hasLineCount(1);
        assertThat(file).hasContent("x");
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(Stream.of("sample", "--lang", "zh"), Stream.of(arguments)).toArray(String[]::new);
        return HearthrollCommand.run(all, null, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
