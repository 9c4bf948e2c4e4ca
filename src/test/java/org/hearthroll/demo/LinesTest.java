package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    @TempDir
    private Path folder;

    @Test
    void cellsAreQuotedOnlyWhereTheyMustBe() throws Exception {
        Path file = folder.resolve("a.csv");
        try (Lines lines = Lines.of(file, SampleFile.Form.UTF_8)) {
            lines.line("平常", null, 3, "一,二", "说\"好\"", "两\n行", "");
            lines.done();
        }
        assertThat(Files.readString(file)).isEqualTo("平常,,3,\"一,二\",\"说\"\"好\"\"\",\"两\n行\",\r\n");
    }

    @Test
    void theMarkStandsBeforeEverythingAndOnlyWhereItIsWanted() throws Exception {
        assertThat(bytes(SampleFile.Form.UTF_8_WITH_MARK)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes(SampleFile.Form.UTF_8), StandardCharsets.UTF_8)).isEqualTo("户\r\n");
        assertThat(new String(bytes(SampleFile.Form.GB18030), Charset.forName("GB18030"))).isEqualTo("户\r\n");
    }

    @Test
    void aFileThatIsNotDoneLeavesNothingBehind() throws Exception {
        for (SampleFile.Form form : SampleFile.Form.values()) {
            try (Lines lines = Lines.of(folder.resolve("halb"), form)) {
                lines.line("户");
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Lines.of(folder.resolve("无/a.csv"), SampleFile.Form.UTF_8));
        assertThat(refusal.said().key()).isEqualTo("demo.unwritable");
    }

    @Test
    void aWorkbookDoesNotSayWhenItWasWritten() throws Exception {
        byte[] first = bytes(SampleFile.Form.WORKBOOK);
        assertThat(bytes(SampleFile.Form.WORKBOOK)).isEqualTo(first);
        try (ZipFile zip = new ZipFile(folder.resolve("WORKBOOK").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().toString())).containsOnly("2017-09-04T08:30");
        }
    }

    private byte[] bytes(SampleFile.Form form) throws Exception {
        Path file = folder.resolve(form.name());
        try (Lines lines = Lines.of(file, form)) {
            lines.line("户");
            lines.done();
        }
        return Files.readAllBytes(file);
    }
}
