package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static byte[] compound(String entry) {
        byte[] bytes = new byte[4096];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
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
    void anOldWorkbookIsRefusedWithTheNextStep() throws IOException {
        refused(made("旧.xls", compound("Workbook")), "sheet.refused.xls", "旧.xls");
    }

    @Test
    void aWebPageSavedAsATableIsRefused() throws IOException {
        refused(made("网页.xls", "\uFEFF\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>1</td></tr></table></html>"), "sheet.refused.html", "网页.xls");
        refused(made("网页2.xls", "<meta charset=gbk><table></table>"), "sheet.refused.html", "网页2.xls");
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
        refused(made("半.xlsx", java.util.Arrays.copyOf(bytes, bytes.length / 2)), "sheet.refused.damaged", "半.xlsx");
        refused(new RawWorkbook().sheet("名册", "", "<row r=\"1\"><c r=\"A1\"><v>1</v>").in(folder), "sheet.refused.damaged", "名册.xlsx");
    }

    @Test
    void anArchiveOfTooManyPartsIsRefused() {
        RawWorkbook workbook = new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "户编号"));
        for (int i = 0; i < 10_001; i++) {
            workbook.part("xl/media/" + i, "");
        }
        refused(workbook.in(folder), "sheet.refused.too_big", "名册.xlsx", 2048L);
    }

    @Test
    void anEntityBombIsRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        RawWorkbook workbook = new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "户编号"));
        workbook.part("xl/worksheets/sheet1.xml", bomb + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + RawWorkbook.row(1, "户编号&b;") + RawWorkbook.row(2, "1") + "</sheetData></worksheet>");
        refused(workbook.in(folder), "sheet.refused.damaged", "名册.xlsx");
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
