package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {

    @TempDir
    private Path folder;

    private void refused(Path file, String key, Object... arguments) {
        Message said = Message.of(key, arguments);
        assertThatThrownBy(() -> Sheets.open(file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said()).isEqualTo(said));
        assertThat(Texts.chinese().say(said)).doesNotContain("{").isNotEqualTo(Texts.english().say(said));
    }

    private Path made(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path made(String name, String text) throws IOException {
        return made(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A compound file with one stream of that name. */
    private static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[600]), stream);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFolderIsRefused() {
        refused(folder, "sheet.refused.folder", folder.getFileName().toString());
    }

    @Test
    void aMissingFileIsRefused() {
        refused(folder.resolve("无.csv"), "sheet.refused.missing", folder.resolve("无.csv").toString());
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(made("空.csv", ""), "sheet.refused.empty", "空.csv");
    }

    @Test
    void aFileOfBlankLinesIsRefused() throws IOException {
        refused(made("空白.csv", "\n\n ,\n"), "sheet.refused.no_rows", "空白.csv");
    }

    @Test
    void aHeaderWithoutRowsIsRefused() throws IOException {
        refused(made("表头.csv", "户编号,姓名\n\n,\n"), "sheet.refused.header_only", "表头.csv");
        refused(new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "户编号", "姓名")).in(folder), "sheet.refused.header_only", "名册.xlsx");
    }

    @Test
    void aWorkbookUnderAPasswordIsRefused() throws IOException {
        refused(made("密.xlsx", compound("EncryptedPackage")), "sheet.refused.password", "密.xlsx");
    }

    @Test
    void aWorkbookOlderThanExcel97IsRefusedWithTheNextStep() throws IOException {
        refused(made("旧.xls", compound("Book")), "sheet.refused.xls_old", "旧.xls");
        refused(made("更旧.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}), "sheet.refused.xls_old", "更旧.xls");
    }

    @Test
    void aLetterOfAnOldWordProcessorIsNoTable() throws IOException {
        refused(made("信.wps", compound("WordDocument")), "sheet.refused.no_table", "信.wps");
    }

    @Test
    void aDamagedOldWorkbookIsRefused() throws IOException {
        refused(made("坏.xls", compound("Workbook")), "sheet.refused.no_worksheet", "坏.xls");
        refused(made("半.xls", Arrays.copyOf(compound("Workbook"), 700)), "sheet.refused.damaged", "半.xls");
    }

    @Test
    void aWebPageWithoutATableIsRefused() throws IOException {
        refused(made("网页.xls", "\uFEFF\n<html><body>请重新登录</body></html>"), "sheet.refused.html", "网页.xls");
        refused(made("框架.xls", "<html><frameset><frame src=\"名册.files/sheet001.htm\"></frameset></html>"), "sheet.refused.html", "框架.xls");
    }

    @Test
    void xmlThatIsNoWorkbookIsRefused() throws IOException {
        refused(made("书.xml", "<?xml version=\"1.0\"?><feed><Workbook/></feed>"), "sheet.refused.no_table", "书.xml");
    }

    @Test
    void anArchiveIsRefusedAndTheUserToldToUnpackIt() throws IOException {
        refused(made("名册.rar", "Rar!\u001A\u0007"), "sheet.refused.archive", "名册.rar");
        refused(made("名册.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}), "sheet.refused.archive", "名册.gz");
    }

    @Test
    void theFileThatExcelKeepsBesideAnOpenWorkbookIsRefusedNamingTheWorkbook() throws IOException {
        refused(made("~$名册.xlsx", new byte[165]), "sheet.refused.lock_file", "~$名册.xlsx", "名册.xlsx");
    }

    @Test
    void aFileThatWindowsSaysAnotherProgramHoldsIsOpenInExcel() {
        Path file = folder.resolve("名册.xlsx");
        String english = "The process cannot access the file because it is being used by another process";
        for (String reason : List.of(english, "另一个程序正在使用此文件，进程无法访问。", "another process has locked a portion of the file")) {
            Refusal refusal = SheetFile.unreadable(file, new FileSystemException(file.toString(), null, reason));
            assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.in_use", "名册.xlsx"));
        }
        assertThat(SheetFile.unreadable(file, new IOException("disk")).said()).isEqualTo(Message.of("sheet.refused.unreadable", "名册.xlsx", "disk"));
    }

    @Test
    void aFileThatCannotBeReadWhileExcelKeepsItsMarkBesideItIsOpenInExcel() throws IOException {
        made("~$名册.xlsx", "");
        assertThat(SheetFile.unreadable(folder.resolve("名册.xlsx"), new IOException("locked")).said()).isEqualTo(Message.of("sheet.refused.in_use", "名册.xlsx"));
    }

    @Test
    void whatOnlyHasTheNameOfAWorkbookIsRefused() throws IOException {
        refused(made("假.xlsx", "户编号,姓名\n001,张三\n"), "sheet.refused.no_table", "假.xlsx");
        refused(made("文.pdf", "%PDF-1.7 …"), "sheet.refused.no_table", "文.pdf");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        Path whole = new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "户编号")).in(folder);
        byte[] bytes = Files.readAllBytes(whole);
        refused(made("半.xlsx", Arrays.copyOf(bytes, bytes.length / 2)), "sheet.refused.damaged", "半.xlsx");
        refused(new RawWorkbook().sheet("名册", "", "<row r=\"1\"><c r=\"A1\"><v>1</v>").in(folder), "sheet.refused.damaged", "名册.xlsx");
    }

    @Test
    void aSheetThatIsNotThereIsRefusedNamingThoseThatAre() {
        Path file = new RawWorkbook().sheet("甲", "", "").sheet("乙", "", "").in(folder);
        assertThatThrownBy(() -> SheetFile.open(file, new ReadingChoice(null, null, "3", null), Sheets.KNOWN)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.no_sheet", "名册.xlsx", "3", "甲、乙")));
    }

    @Test
    void aHeaderRowBeyondTheFileIsRefused() throws IOException {
        Path file = made("短.csv", "户编号,姓名\n001,张三\n");
        assertThatThrownBy(() -> SheetFile.open(file, new ReadingChoice(null, null, null, 7), Sheets.KNOWN)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.no_rows", "短.csv")));
    }
}
