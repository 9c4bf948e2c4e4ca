package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<html><table>", "  <!DOCTYPE HTML>", "\n<TABLE border=1>", "<!-- x --><b>", "\uFEFF<html>", "<?xml version='1.0'?><html xmlns=''>"})
    void aPageOfTheWebIsOneWhateverItsName(String text) throws Exception {
        assertThat(kind("名册.csv", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.HTML);
        assertThat(kind("名册.xls", ("\uFEFF" + text.replace("\uFEFF", "")).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @CsvSource({"a.csv,%PDF-1.7", "C.XLSX,姓名;户编号", "d.csv,SQLite format 3"})
    void whatIsNoTableIsSaidToBeNone(String name, String text) throws Exception {
        refused(name, text.getBytes(StandardCharsets.UTF_8), Message.of("sheet.refused.no_table", name));
    }

    @Test
    void aWebPageInOneFileIsSaidToBeOne() throws Exception {
        refused("a.xls", "MIME-Version: 1.0\nContent-Type: multipart/related".getBytes(StandardCharsets.UTF_8), Message.of("sheet.refused.mhtml", "a.xls"));
    }

    @Test
    void whatIsLeftOfAnOpenWorkbookIsSaidToBeThat() throws Exception {
        refused("~$表.xlsx", new byte[0], Message.of("sheet.refused.lock_file", "~$表.xlsx", "表.xlsx"));
    }

    @Test
    void nothingIsNoFile() throws Exception {
        refused("空.csv", new byte[0], Message.of("sheet.refused.empty", "空.csv"));
        Path nowhere = folder.resolve("没有.csv");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FileKind.of(nowhere))
                .satisfies(refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.missing", nowhere.toString())));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FileKind.of(folder))
                .satisfies(refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.folder", folder.getFileName().toString())));
    }

    @Test
    void theFirstBytesDecideAndNotTheName() throws Exception {
        assertThat(FileKind.of(Files.write(folder.resolve("名册.csv"), new byte[] {'P', 'K', 3, 4, 0}))).isEqualTo(Format.XLSX);
        assertThat(kind("名册.et", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})).isEqualTo(Format.XLS);
        assertThat(kind("名册.xls", "<?xml version='1.0'?><Workbook>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.XML);
        assertThat(FileKind.of(Files.write(folder.resolve("名册.xls"), "姓名\t户编号".getBytes(StandardCharsets.UTF_8)))).isEqualTo(Format.CSV);
        assertThat(FileKind.of(Files.write(folder.resolve("P"), new byte[] {'P'}))).isEqualTo(Format.CSV);
    }

    @Test
    void aFingerprintIsTheSha256OfTheWholeFile() throws Exception {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        assertThat(Fingerprint.begin(file).value()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprint.begin(Files.createFile(folder.resolve("0"))).value()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private Format kind(String name, byte[] content) throws Exception {
        return FileKind.of(Files.write(folder.resolve(name), content));
    }

    private void refused(String name, byte[] content, Message said) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FileKind.of(file)).satisfies(refusal -> assertThat(refusal.said()).isEqualTo(said));
    }
}
