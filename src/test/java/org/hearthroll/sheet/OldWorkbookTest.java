package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of Excel 97 to 2003. */
class OldWorkbookTest {

    @TempDir
    private Path folder;

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet = workbook.createSheet("名册");

    private HSSFRow row(HSSFSheet of, int number, String... cells) {
        HSSFRow row = of.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private Path saved() {
        Path file = folder.resolve("名册.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private HSSFCellStyle style(String format) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private HSSFCell number(HSSFRow row, int column, double value, String format) {
        HSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style(format));
        return cell;
    }

    @Test
    void numbersReadAsInWorkbooksOfToday() {
        row(sheet, 1, "户编号", "姓名", "备注", "电话", "证件号码");
        HSSFRow row = row(sheet, 2, "001");
        row.createCell(1).setCellValue(0.1 + 0.2);
        row.createCell(2).setCellValue(123_456_789_012_345d);
        row.createCell(3).setCellValue(13_800_138_000d);
        row.createCell(4).setCellValue(440_524_188_001_010_014d);
        SourceRow read = Sheets.rows(saved()).getFirst();
        assertThat(read.cells()).containsExactly("001", "0.3", "123456789012345", "13800138000", "440524188001010000");
        assertThat(read.notes()).isEqualTo(Map.of(4, CellNote.NUMBER_OVER_15_DIGITS));
    }

    @Test
    void datesPercentagesAndTimesReadAsTheyAreShown() {
        row(sheet, 1, "户编号", "姓名", "备注", "电话");
        HSSFRow row = row(sheet, 2);
        number(row, 0, 42_982, "yyyy\"年\"m\"月\"d\"日\"");
        number(row, 1, 42_982.75, "yyyy/m/d h:mm");
        number(row, 2, 0.2545, "0.00%");
        number(row, 3, 1.5, "[h]:mm");
        SourceRow read = Sheets.rows(saved()).getFirst();
        assertThat(read.cells()).containsExactly("2017-09-04", "2017-09-04 18:00", "25.45%", "36:00");
        assertThat(read.notes()).isEqualTo(Map.of(0, CellNote.DATE, 1, CellNote.DATE));
    }

    @Test
    void formulasCountWithTheirStoredResultsAndErrorsAreMarked() {
        row(sheet, 1, "户编号", "姓名", "备注", "电话", "行政村");
        HSSFRow row = row(sheet, 2);
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("\"张\"&\"三\"");
        row.createCell(2).setCellFormula("1/0");
        row.createCell(3).setCellFormula("1=1");
        row.createCell(4).setCellValue("#N/A");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        SourceRow read = Sheets.rows(saved()).getFirst();
        assertThat(read.cells()).containsExactly("2", "张三", "#DIV/0!", "TRUE", "#N/A");
        assertThat(read.notes()).isEqualTo(Map.of(2, CellNote.ERROR, 4, CellNote.ERROR));
    }

    @Test
    void richTextIsJoinedAndSpacesAreKept() {
        row(sheet, 1, "户编号", "姓名");
        HSSFRichTextString rich = new HSSFRichTextString("张三 ");
        rich.applyFont(0, 1, workbook.createFont());
        row(sheet, 2, "001").createCell(1).setCellValue(rich);
        assertThat(Sheets.cells(saved())).containsExactly(List.of("001", "张三 "));
    }

    @Test
    void cellsMergedDownwardAreMarked() {
        row(sheet, 1, "户编号", "姓名");
        row(sheet, 2, "001", "张三");
        row(sheet, 3, "", "李四");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        assertThat(Sheets.rows(saved())).extracting(SourceRow::notes).containsExactly(Map.of(), Map.of(0, CellNote.MERGED_ABOVE));
    }

    @Test
    void theSheetIsChosenAsInWorkbooksOfToday() {
        row(sheet, 1, "本表由各村填报");
        row(workbook.createSheet("户"), 1, "户编号", "姓名");
        row(workbook.getSheet("户"), 2, "001", "张三");
        row(workbook.createSheet("旧"), 1, "户编号", "姓名");
        workbook.setSheetHidden(2, true);
        try (SheetFile open = Sheets.open(saved())) {
            assertThat(open.facts()).isEqualTo(new SheetFacts(Format.XLS, null, null, "户",
                    List.of(new SheetTab("名册", false, 1), new SheetTab("户", false, 2), new SheetTab("旧", true, 1)), false, 1, 1, List.of(),
                    List.of("户编号", "姓名"), List.of(Message.of("sheet.warning.hidden_sheets", "旧"))));
        }
    }

    @Test
    void aPasswordIsRefusedButNotTheOneThatExcelSetsByItselfToProtectTheWorkbook() {
        row(sheet, 1, "户编号", "姓名");
        row(sheet, 2, "001", "张三");
        assertThat(Sheets.cells(encrypted("VelvetSweatshop"))).containsExactly(List.of("001", "张三"));
        assertThatThrownBy(() -> Sheets.open(encrypted("1234"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.password", "名册.xls")));
    }

    private Path encrypted(String password) {
        try {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            return saved();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
