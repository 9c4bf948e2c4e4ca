package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReadingTest {

    private static final String HEADER = RawWorkbook.row(1, "户编号", "姓名", "备注");

    @TempDir
    private Path folder;

    private SourceRow only(RawWorkbook workbook) {
        return Sheets.rows(workbook.in(folder)).getFirst();
    }

    private static RawWorkbook second(String cells) {
        return new RawWorkbook().sheet("名册", "", HEADER + "<row r=\"2\">" + cells + "</row>");
    }

    @Test
    void numbersHaveNoExponentAndNoNeedlessDecimals() {
        SourceRow row = only(second("<c r=\"A2\"><v>3600</v></c><c r=\"B2\"><v>1.3800138E10</v></c><c r=\"C2\"><v>1.1000000000000001</v></c>"));
        assertThat(row.cells()).containsExactly("3600", "13800138000", "1.1");
        assertThat(row.notes()).isEmpty();
    }

    @Test
    void aNumberOfMoreThanFifteenDigitsIsMarked() {
        SourceRow row = only(second("<c r=\"A2\"><v>440524188001010000</v></c><c r=\"B2\"><v>4.4052418800101E+17</v></c><c r=\"C2\"><v>123456789012345</v></c>"));
        assertThat(row.cells()).containsExactly("440524188001010000", "440524188001010000", "123456789012345");
        assertThat(row.notes()).isEqualTo(Map.of(0, CellNote.NUMBER_OVER_15_DIGITS, 1, CellNote.NUMBER_OVER_15_DIGITS));
    }

    @Test
    void aDateCellIsIsoTextAndASerialWithoutDateFormatStaysANumber() {
        SourceRow row = only(second("<c r=\"A2\" s=\"1\"><v>42982</v></c><c r=\"B2\" s=\"2\"><v>42979.5</v></c><c r=\"C2\"><v>42982</v></c>"));
        assertThat(row.cells()).containsExactly("2017-09-04", "2017-09-01", "42982");
        assertThat(row.notes()).isEqualTo(Map.of(0, CellNote.DATE, 1, CellNote.DATE));
    }

    @Test
    void datesCountedFrom1904AreTheSameDates() {
        RawWorkbook workbook = second("<c r=\"A2\" s=\"1\"><v>41520</v></c>").since1904();
        assertThat(only(workbook).cells()).containsExactly("2017-09-04", "", "");
    }

    @Test
    void theUserKnowsBetterFromWhenTheDatesCount() {
        Path file = second("<c r=\"A2\" s=\"1\"><v>41520</v></c>").in(folder);
        try (SheetFile open = SheetFile.open(file, ReadingChoice.detect().with(true), Sheets.KNOWN)) {
            assertThat(open.facts().since1904()).isTrue();
            assertThat(Sheets.rows(open).getFirst().cells()).containsExactly("2017-09-04", "", "");
        }
    }

    @Test
    void datesThatAreWrittenOutAreReadAsTheyStand() {
        SourceRow row = only(second("<c r=\"A2\" t=\"d\"><v>2017-09-04T00:00:00Z</v></c><c r=\"B2\" t=\"d\" s=\"1\"><v>2017-09-04T08:30:15.250</v></c><c r=\"C2\" t=\"d\"><v>九月</v></c>"));
        assertThat(row.cells()).containsExactly("2017-09-04", "2017-09-04 08:30:15", "九月");
        assertThat(row.notes()).isEqualTo(Map.of(0, CellNote.DATE, 1, CellNote.DATE));
    }

    @Test
    void errorsThatWereCopiedAsTextAreErrors() {
        SourceRow row = only(second("<c r=\"A2\" t=\"str\"><f>A1</f><v>#N/A</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>#REF!</t></is></c><c r=\"C2\" t=\"inlineStr\"><is><t>#12</t></is></c>"));
        assertThat(row.cells()).containsExactly("#N/A", "#REF!", "#12");
        assertThat(row.notes()).isEqualTo(Map.of(0, CellNote.ERROR, 1, CellNote.ERROR));
    }

    @Test
    void aCellThatSaysItIsANumberAndIsNoneIsText() {
        assertThat(only(second("<c r=\"A2\"><v>12a</v></c><c r=\"B2\"><v> 3.50 </v></c><c r=\"C2\" t=\"n\"><v>NaN</v></c>")).cells()).containsExactly("12a", "3.5", "NaN");
    }

    @Test
    void cellsMergedDownwardAreMarkedWhereTheyAreBlank() {
        RawWorkbook workbook = second("").part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + HEADER + RawWorkbook.row(2, "001", "张三", "甲")
                + RawWorkbook.row(3, "", "李四", "乙") + RawWorkbook.row(4, "002", "王五", "") + "</sheetData><mergeCells count=\"3\"><mergeCell ref=\"A2:A3\"/>"
                + "<mergeCell ref=\"C2:C4\"/><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>");
        assertThat(Sheets.rows(workbook.in(folder))).extracting(SourceRow::notes)
                .containsExactly(Map.of(), Map.of(0, CellNote.MERGED_ABOVE), Map.of(2, CellNote.MERGED_ABOVE));
    }

    @Test
    void theFirstDayThatAWorkbookNamesIsAFact() {
        try (SheetFile open = Sheets.open(second("<c r=\"A2\"><v>1</v></c>").since1904().in(folder))) {
            assertThat(open.facts().since1904()).isTrue();
        }
    }

    @Test
    void theDayThatNeverWasMovesTheDaysBeforeItByOne() {
        assertThat(only(second("<c r=\"A2\" s=\"1\"><v>59</v></c><c r=\"B2\" s=\"1\"><v>61</v></c><c r=\"C2\" s=\"1\"><v>0</v></c>")).cells())
                .containsExactly("1900-02-28", "1900-03-01", "0");
    }

    @Test
    void errorCellsAreMarkedAlsoBehindAFormula() {
        SourceRow row = only(second("<c r=\"A2\" t=\"e\"><v>#REF!</v></c><c r=\"B2\" t=\"e\"><f>A1+1</f><v>#VALUE!</v></c><c r=\"C2\" t=\"b\"><v>1</v></c>"));
        assertThat(row.cells()).containsExactly("#REF!", "#VALUE!", "TRUE");
        assertThat(row.notes()).isEqualTo(Map.of(0, CellNote.ERROR, 1, CellNote.ERROR));
    }

    @Test
    void aFormulaGivesItsResult() {
        SourceRow row = only(second("<c r=\"A2\"><f>1+2</f><v>3.50</v></c><c r=\"B2\" t=\"str\"><f>T(\"x\")</f><v>张三</v></c><c r=\"C2\" s=\"1\"><f>TODAY()</f><v>42982</v></c>"));
        assertThat(row.cells()).containsExactly("3.5", "张三", "2017-09-04");
        assertThat(row.notes()).isEqualTo(Map.of(2, CellNote.DATE));
    }

    @Test
    void aFormulaThatMakesTextKeepsItsLeadingZeros() {
        assertThat(only(second("<c r=\"A2\" t=\"str\"><f>TEXT(1,\"000\")</f><v>001</v></c>")).cells()).containsExactly("001", "", "");
    }

    @Test
    void gapsAreBlankRowsThatCountInTheNumbering() {
        Path file = new RawWorkbook().sheet("名册", "", HEADER + RawWorkbook.row(4, "001", "张三") + "<row r=\"5\"/>" + RawWorkbook.row(9, "002", "李四", "x", " ")).in(folder);
        assertThat(Sheets.rows(file)).extracting(SourceRow::number).containsExactly(4L, 9L);
        assertThat(Sheets.cells(file)).containsExactly(List.of("001", "张三", ""), List.of("002", "李四", "x"));
    }

    @Test
    void theFirstVisibleSheetWithAHeaderIsReadAndHiddenOnesAreNamed() {
        Path file = new RawWorkbook().sheet("旧", "state=\"hidden\"", HEADER + RawWorkbook.row(2, "9", "9", "9"))
                .sheet("说明", "", RawWorkbook.row(1, "本表由各村填报", "请勿改动"))
                .sheet("名册", "", HEADER + RawWorkbook.row(2, "001", "张三"))
                .in(folder);
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts()).isEqualTo(new SheetFacts(Format.XLSX, null, null, "名册", List.of(new SheetTab("旧", true, 9), new SheetTab("说明", false, 9), new SheetTab("名册", false, 9)), false, 1, 1, List.of(),
                    List.of("户编号", "姓名", "备注"), List.of(Message.of("sheet.warning.hidden_sheets", "旧"))));
            assertThat(Sheets.rows(open)).extracting(row -> row.cells()[1]).containsExactly("张三");
        }
    }

    @Test
    void ofSeveralSheetsWithHeadingsTheFirstThatHasMostOfThemIsReadAndTheOthersAreNamed() {
        Path file = new RawWorkbook().sheet("字典", "", RawWorkbook.row(1, "姓名") + RawWorkbook.row(2, "甲"))
                .sheet("一月", "", HEADER + RawWorkbook.row(2, "001", "张三"))
                .sheet("二月", "", RawWorkbook.row(1, "户编号", "姓名", "备注", "电话") + RawWorkbook.row(2, "002", "李四"))
                .in(folder);
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().sheet()).isEqualTo("一月");
            assertThat(open.facts().warnings()).containsExactly(Message.of("sheet.warning.other_sheets", "二月"));
        }
    }

    @Test
    void aHiddenSheetIsReadWhereOnlyItHasHeadingsAndTheUserIsTold() {
        Path file = new RawWorkbook().sheet("封面", "", RawWorkbook.row(1, "通宁县", "2017"))
                .sheet("名册", "state=\"veryHidden\"", HEADER + RawWorkbook.row(2, "001", "张三"))
                .in(folder);
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().sheet()).isEqualTo("名册");
            assertThat(open.facts().warnings()).containsExactly(Message.of("sheet.warning.hidden_read", "名册"));
        }
    }

    @Test
    void aSheetIsChosenByNameOrByNumber() {
        Path file = new RawWorkbook().sheet("2019", "", HEADER + RawWorkbook.row(2, "a")).sheet("2020", "", HEADER + RawWorkbook.row(2, "b")).in(folder);
        assertThat(List.of(first(file, "2020"), first(file, "2"), first(file, "1"))).containsExactly("b", "b", "a");
    }

    private static String first(Path file, String sheet) {
        try (SheetFile open = SheetFile.open(file, new ReadingChoice(null, null, sheet, null), Sheets.KNOWN)) {
            return Sheets.rows(open).getFirst().cells()[0];
        }
    }

    @Test
    void aMillionUsedBlankRowsAreNoRows() {
        StringBuilder rows = new StringBuilder(HEADER).append(RawWorkbook.row(2, "001", "张三"));
        for (int i = 3; i < 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" s=\"1\"/></row>");
        }
        assertThat(Sheets.rows(new RawWorkbook().sheet("名册", "", rows.toString()).in(folder))).hasSize(1);
    }
}
