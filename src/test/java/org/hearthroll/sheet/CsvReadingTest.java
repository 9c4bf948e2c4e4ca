package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {

    @TempDir
    private Path folder;

    @Test
    void anErrorThatASpreadsheetExportedIsMarked() {
        SourceRow row = Sheets.rows(Sheets.file(folder, "户编号,姓名,备注\n001,#N/A,#3\n")).getFirst();
        assertThat(row.cells()).containsExactly("001", "#N/A", "#3");
        assertThat(row.notes()).isEqualTo(java.util.Map.of(1, CellNote.ERROR));
    }

    @Test
    void everyRowBelowTheHeaderIsReadWithItsNumber() {
        Path file = Sheets.file(folder, "户编号,姓名\n001,张三\n\n002,李四");
        assertThat(Sheets.rows(file)).extracting(SourceRow::number).containsExactly(2L, 4L);
        assertThat(Sheets.cells(file)).containsExactly(List.of("001", "张三"), List.of("002", "李四"));
    }

    @Test
    void quotedCellsMayHoldDelimitersQuotesAndLineEnds() {
        Path file = Sheets.file(folder, "户编号,备注\r\n001,\"低保,五保\"\r\n002,\"\"\"一户一策\"\"已签字\"\r\n003,\"与其弟同住\n需单独核实\"\r\n004,\"\"\r\n");
        assertThat(Sheets.cells(file))
                .containsExactly(
                        List.of("001", "低保,五保"), List.of("002", "\"一户一策\"已签字"), List.of("003", "与其弟同住\n需单独核实"), List.of("004", ""));
    }

    @Test
    void aStrayQuoteSwallowsNothing() {
        Path file = Sheets.file(folder, "户编号,姓名,备注\n001,\"张三,x\n002,李四,y\n003,王五\",z\n004,赵六,w\n");
        assertThat(Sheets.cells(file))
                .containsExactly(
                        List.of("001", "\"张三", "x"), List.of("002", "李四", "y"), List.of("003", "王五\"", "z"), List.of("004", "赵六", "w"));
        assertThat(Sheets.rows(file)).allMatch(row -> row.fault() == null);
    }
}
