package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one-file XML of Excel 2003. */
class SpreadsheetXmlTest {

    private static final String HEADER = "<Row>" + text("户编号") + text("姓名") + text("备注") + "</Row>";

    @TempDir
    private Path folder;

    private static String text(String said) {
        return cell("", "String", said);
    }

    private static String cell(String attributes, String type, String said) {
        return "<Cell %s><Data ss:Type=\"%s\">%s</Data></Cell>".formatted(attributes, type, said);
    }

    private static String sheet(String name, String rows, String more) {
        return "<Worksheet ss:Name=\"%s\"><Table>%s</Table>%s</Worksheet>".formatted(name, rows, more);
    }

    private Path book(String sheets) throws IOException {
        return book(sheets, StandardCharsets.UTF_8);
    }

    private Path book(String sheets, Charset charset) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" + sheets + "</Workbook>";
        return Files.write(folder.resolve("名册.xls"), text.getBytes(charset));
    }

    private SourceRow second(String cells) throws IOException {
        return Sheets.rows(book(sheet("名册", HEADER + "<Row>" + cells + "</Row>", ""))).getFirst();
    }

    @Test
    void numbersDatesTruthsAndErrorsReadAsInWorkbooksOfToday() throws IOException {
        SourceRow numbers = second(cell("", "Number", "0.30000000000000004") + cell("", "Number", "4.4052418800101E17") + cell("", "Boolean", "1"));
        assertThat(numbers.cells()).containsExactly("0.3", "440524188001010000", "TRUE");
        assertThat(numbers.notes()).isEqualTo(Map.of(1, CellNote.NUMBER_OVER_15_DIGITS));
        SourceRow others = second(cell("", "DateTime", "2017-09-04T00:00:00.000") + cell("", "DateTime", "1899-12-31T08:30:00.000") + cell("", "Error", "#REF!"));
        assertThat(others.cells()).containsExactly("2017-09-04", "08:30", "#REF!");
        assertThat(others.notes()).isEqualTo(Map.of(0, CellNote.DATE, 1, CellNote.DATE, 2, CellNote.ERROR));
    }

    @Test
    void cellsAndRowsThatAreLeftOutAreCounted() throws IOException {
        Path file = book(sheet("名册", HEADER + "<Row ss:Index=\"4\">" + cell("ss:Index=\"2\"", "String", "张三") + text("甲") + "</Row><Row>"
                + cell("ss:MergeAcross=\"1\"", "String", "002") + text("乙") + "</Row>", ""));
        assertThat(Sheets.rows(file)).extracting(row -> row.number() + " " + List.of(row.cells())).containsExactly("4 [, 张三, 甲]", "5 [002, , 乙]");
    }

    @Test
    void cellsMergedDownwardAreMarked() throws IOException {
        Path file = book(sheet("名册", HEADER + "<Row>" + cell("ss:MergeDown=\"1\"", "String", "001") + text("张三") + "</Row><Row>" + cell("ss:Index=\"2\"", "String", "李四") + "</Row>", ""));
        assertThat(Sheets.rows(file)).extracting(SourceRow::notes).containsExactly(Map.of(), Map.of(0, CellNote.MERGED_ABOVE));
    }

    @Test
    void aHiddenSheetIsNotReadWhereAVisibleOneIsThere() throws IOException {
        Path file = book(sheet("旧", HEADER + "<Row>" + text("9") + "</Row>", "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>")
                + sheet("名册", HEADER + "<Row>" + text("1") + "</Row>", "<WorksheetOptions/>"));
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts()).isEqualTo(new SheetFacts(Format.XML, "UTF-8", null, "名册", List.of(new SheetTab("旧", true, 2), new SheetTab("名册", false, 2)), null, 1, 1,
                    List.of(), List.of("户编号", "姓名", "备注"), List.of(Message.of("sheet.warning.hidden_sheets", "旧"))));
        }
    }

    @Test
    void aFileInTheCharsetOfChineseWindowsIsRead() throws IOException {
        assertThat(Sheets.cells(book(sheet("名册", HEADER + "<Row>" + text("1") + text("张&lt;三&gt;") + "</Row>", ""), Charset.forName("GBK")))).containsExactly(List.of("1", "张<三>", ""));
    }
}
