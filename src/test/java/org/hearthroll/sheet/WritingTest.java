package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

    private static final List<String> HEADER = List.of("户编号", "姓名", "人口", "占比");

    @TempDir
    private Path folder;

    @Test
    void aCsvFileHasUnixLineEndsAndAMarkOnlyIfAskedFor() throws IOException {
        Path file = folder.resolve("表.csv");
        try (CsvWriting writing = CsvWriting.begin(file, HEADER, true)) {
            writing.row(Arrays.asList("001", "张,三", 4, new BigDecimal("26.50")));
            writing.row(Arrays.asList(null, "", -2L, null));
            writing.done();
        }
        String text = "户编号,姓名,人口,占比\n001,\"张,三\",4,26.50\n,,-2,\n";
        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + text);
        assertThat(CsvWriting.text(HEADER, List.of(Arrays.asList("001", "张,三", 4, new BigDecimal("26.50")), Arrays.asList(null, "", -2L, null)))).isEqualTo(text);
    }

    @Test
    void cellsThatWouldRunAsFormulasAreMadeHarmlessAndComeBackAsTheyWere() {
        List<String> cells = List.of("=1+1", "+86", "-cmd", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠1", " =1", "\"=1", "'=1", "'", "-3", "-3.5", "-", "--1", "'440524", "普通");
        assertThat(cells.stream().map(FormulaGuard::guarded)).containsExactly(
                "'=1+1", "'+86", "'-cmd", "'@x", "'\tx", "'\rx", "'＝1", "'＋1", "'－1", "'＠1", "' =1", "'\"=1", "''=1", "'", "-3", "-3.5", "'-", "'--1", "'440524", "普通");
        assertThat(cells.stream().map(FormulaGuard::guarded).map(FormulaGuard::unguarded)).isEqualTo(cells);
    }

    @Test
    void aWorkbookKeepsTextAsTextAndNumbersAsNumbers() throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (XlsxWriting writing = XlsxWriting.begin(file, "户/口:表", HEADER).forPeople()) {
            writing.row(Arrays.asList("440524188001010014", "=1+1", 4, new BigDecimal("26.50")));
            writing.row(Arrays.asList(null, "a\u0000\u000Bb<&>\n𠮷", -2, null));
            writing.done();
        }
        assertThat(Sheets.cells(file)).containsExactly(List.of("440524188001010014", "=1+1", "4", "26.5"), List.of("", "ab<&>\n𠮷", "-2", ""));
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)); Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
            List<Cell> second = rows.skip(1).findFirst().orElseThrow().stream().toList();
            assertThat(second).extracting(Cell::getType).containsExactly(CellType.STRING, CellType.STRING, CellType.NUMBER, CellType.NUMBER);
            assertThat(second.subList(2, 4)).extracting(Cell::getDataFormatString).containsExactly("0", "0.00");
        }
    }

    @Test
    void aTextThatLooksLikeAnEscapedCharacterComesBackAsItWas() {
        Path file = folder.resolve("表.xlsx");
        try (XlsxWriting writing = XlsxWriting.begin(file, "表", HEADER)) {
            writing.row(List.of("_x0041_", "_x0041_x0042_", "_x005F_x0041_", "a_x41_"));
            writing.done();
        }
        assertThat(Sheets.cells(file)).containsExactly(List.of("_x0041_", "_x0041_x0042_", "_x005F_x0041_", "a_x41_"));
    }

    @Test
    void aWorkbookOfSeveralSheetsReadsBackSheetBySheet() {
        Path file = folder.resolve("表.xlsx");
        try (XlsxWriting writing = XlsxWriting.begin(file, "甲", List.of("户编号"))) {
            writing.row(List.of("1"));
            writing.sheet("乙", List.of("姓名"));
            writing.row(List.of("张三"));
            writing.done();
        }
        try (SheetFile open = SheetFile.open(file, new ReadingChoice(null, null, "乙", null), Sheets.KNOWN)) {
            assertThat(open.facts().sheets()).containsExactly("甲", "乙");
            assertThat(Sheets.rows(open)).extracting(row -> row.cells()[0]).containsExactly("张三");
        }
    }

    @Test
    void manyRowsRoundTripThroughAWorkbook() {
        Path file = folder.resolve("多.xlsx");
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            table.add(List.of("户" + i, "姓名" + i % 7, String.valueOf(i), "0" + i));
        }
        try (XlsxWriting writing = XlsxWriting.begin(file, "名册", HEADER)) {
            table.forEach(writing::row);
            writing.done();
        }
        assertThat(Sheets.cells(file)).isEqualTo(table);
    }

    @Test
    void aTextLongerThanExcelTakesIsCutVisibly() {
        Path file = folder.resolve("长.xlsx");
        try (XlsxWriting writing = XlsxWriting.begin(file, "名册", List.of("姓名"))) {
            writing.row(List.of("字".repeat(40_000)));
            writing.done();
        }
        assertThat(Sheets.cells(file).getFirst().getFirst()).hasSize(32_767).endsWith("字…");
    }

    @Test
    void aFileNotDoneLeavesTheOldOneAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("表.csv"), "旧", StandardCharsets.UTF_8);
        try (CsvWriting writing = CsvWriting.begin(file, HEADER, false)) {
            writing.row(List.of("新"));
        }
        try (XlsxWriting writing = XlsxWriting.begin(folder.resolve("表.xlsx"), "甲", HEADER)) {
            writing.row(List.of("新"));
        }
        assertThat(Files.readString(file)).isEqualTo("旧");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path file = folder.resolve("无/表.csv");
        assertThatThrownBy(() -> CsvWriting.begin(file, HEADER, false)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said().key()).isEqualTo("sheet.refused.unwritable"));
        assertThatThrownBy(() -> XlsxWriting.begin(file, "甲", HEADER)).isInstanceOf(Refusal.class);
    }
}
