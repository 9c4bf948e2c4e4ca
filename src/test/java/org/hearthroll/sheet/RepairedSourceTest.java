package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairedSourceTest {

    private static final String TEXT = "某县贫困户花名册,,\n户编号,姓名,备注\n0001,张三,户主外出务工\n0002,李四,\"住房,危房\"\n";

    @TempDir
    private Path folder;

    @Test
    void unaskedAGarbledFileIsReadAsItStandsWithItsWarning() {
        try (SheetFile open = Sheets.open(garbled(TEXT))) {
            assertThat(open.facts().warnings()).extracting(Message::key).contains("sheet.warning.mojibake");
            assertThat(open.facts().header()).doesNotContain("户编号");
        }
    }

    @Test
    void repairedItIsReadAsIfItHadNeverBeenGarbled() {
        ReadingChoice repair = ReadingChoice.detect().repairing(true);
        try (SheetFile open = SheetFile.open(garbled(TEXT), repair, Sheets.KNOWN)) {
            assertThat(open.facts()).isEqualTo(new SheetFacts(Format.CSV, "UTF-8", ",", null, List.of(), null, 2, 1, List.of("某县贫困户花名册"), List.of("户编号", "姓名", "备注"), List.of()));
            assertThat(Sheets.rows(open)).extracting(row -> List.of(row.cells())).containsExactly(List.of("0001", "张三", "户主外出务工"), List.of("0002", "李四", "住房,危房"));
            assertThat(open.head(3).getLast()).containsExactly("0001", "张三", "户主外出务工");
        }
    }

    @Test
    void aSoundFileIsTheSameWithAndWithoutTheRepair() {
        Path file = Sheets.file(folder, TEXT);
        List<List<String>> plain = Sheets.cells(file);
        try (SheetFile open = SheetFile.open(file, ReadingChoice.detect().repairing(true), Sheets.KNOWN)) {
            assertThat(Sheets.rows(open)).extracting(row -> List.of(row.cells())).isEqualTo(plain);
        }
    }

    @Test
    void cellsThatAreSoundInAGarbledFileStaySo() {
        String mixed = garble("户编号,姓名,备注\n0001,张三,户主外出务工电话联系\n") + "0002,李四,°C\n";
        try (SheetFile open = SheetFile.open(Sheets.file(folder, mixed), ReadingChoice.detect().repairing(true), Sheets.KNOWN)) {
            assertThat(Sheets.rows(open).getLast().cells()).containsExactly("0002", "李四", "°C");
        }
    }

    @Test
    void aWorkbookIsRepairedToo() {
        Path file = folder.resolve("b.xlsx");
        try (RowWriting writing = XlsxWriting.begin(file, "表", List.of(garble("户编号"), garble("姓名"), garble("备注")))) {
            writing.row(List.of("0001", garble("张三"), garble("户主外出务工")));
            writing.done();
        }
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().warnings()).extracting(Message::key).contains("sheet.warning.mojibake");
        }
        try (SheetFile open = SheetFile.open(file, ReadingChoice.detect().repairing(true), Sheets.KNOWN)) {
            assertThat(open.facts().header()).containsExactly("户编号", "姓名", "备注");
            assertThat(open.facts().warnings()).isEmpty();
            assertThat(Sheets.rows(open).getFirst().cells()).containsExactly("0001", "张三", "户主外出务工");
        }
    }

    private Path garbled(String text) {
        return Sheets.file(folder, garble(text));
    }

    private static String garble(String text) {
        return new String(text.getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);
    }
}
