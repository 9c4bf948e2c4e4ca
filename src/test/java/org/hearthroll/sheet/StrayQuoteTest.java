package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrayQuoteTest {

    private static final RowFault AT_THIRD_CELL = new RowFault(RowFault.Kind.STRAY_QUOTE, 3);

    @TempDir
    private Path folder;

    private List<SourceRow> rows(String text) {
        return Sheets.rows(Sheets.file(folder, text));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsNoRow() {
        StringBuilder text = new StringBuilder("户编号,姓名,备注\n001,\"张三,x\n");
        for (int i = 2; i <= 500; i++) {
            text.append(i).append(",李四,y\n");
        }
        List<SourceRow> rows = rows(text.toString());
        assertThat(rows).hasSize(500).allMatch(row -> row.cells().length == 3 && row.fault() == null);
        assertThat(rows.getFirst().cells()).containsExactly("001", "\"张三", "x");
        assertThat(rows.getLast().cells()).containsExactly("500", "李四", "y");
    }

    @Test
    void twoStrayQuotesTwoLinesApartDoNotMakeOneRow() {
        assertThat(rows("户编号,姓名,备注\n1,\"张三,x\n2,李四\",y\n")).extracting(row -> List.of(row.cells()))
                .containsExactly(List.of("1", "\"张三", "x"), List.of("2", "李四\"", "y"));
    }

    @Test
    void aLongTextOfMoreThanThreeLinesWithDelimitersIsNotBelieved() {
        List<SourceRow> rows = rows("户编号,姓名,备注\n1,张三,\"a\nb,c\nd\ne\nf\"\n2,李四,y\n");
        assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(rows.get(1).cells()).containsExactly("b", "c");
        assertThat(rows.getLast().cells()).containsExactly("2", "李四", "y");
    }

    @Test
    void aLineThatHasTheWrongNumberOfCellsWithoutItsQuoteIsAtFault() {
        List<SourceRow> rows = rows("户编号,姓名,备注\n1,张三,\"a,b\n" + "2,李四,y\n".repeat(9));
        assertThat(rows).hasSize(10);
        assertThat(rows.getFirst().fault()).isEqualTo(AT_THIRD_CELL);
        assertThat(rows.getFirst().cells()).containsExactly("1", "张三", "\"a", "b");
        assertThat(rows.subList(1, 10)).allMatch(row -> row.fault() == null);
    }

    @Test
    void aCellOfMoreThanTwoThousandCharactersOverLinesIsNotBelieved() {
        List<SourceRow> rows = rows("户编号,姓名,备注\n1,张三,\"" + "字".repeat(1999) + "\n尾\"\n2,李四,y\n");
        assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aLongCellOnOneLineIsBelieved() {
        String text = "字".repeat(70_000);
        assertThat(rows("户编号,姓名,备注\n1,张三,\"" + text + "\"\n").getFirst().cells()).containsExactly("1", "张三", text);
    }

    @Test
    void quotesWithinACellAreCharactersLikeAnyOther() {
        assertThat(rows("户编号,姓名,备注\n1,5\"管,a\"\"b\n2,\"张\"三,\"y\"\n").stream().map(row -> List.of(row.cells())))
                .containsExactly(List.of("1", "5\"管", "a\"\"b"), List.of("2", "\"张\"三", "y"));
    }

    @Test
    void soundQuotedCellsOnTheSameLineAreStillReadAsQuoted() {
        assertThat(rows("户编号,姓名,备注\n\"0,01\",\"张三,y\n2,李四,y\n").getFirst().cells()).containsExactly("0,01", "\"张三", "y");
    }

    @Test
    void aQuoteOpenedOnTheVeryLastCharacterIsKept() {
        assertThat(rows("户编号,姓名\n1,\"").getFirst().cells()).containsExactly("1", "\"");
    }

    @Test
    void aFormulaWrapperIsLeftForTheRoster() {
        assertThat(rows("户编号,姓名\n\"=\"\"440524\"\"\",=\"001\"\n").getFirst().cells()).containsExactly("=\"440524\"", "=\"001\"");
    }

    @Test
    void raggedRowsKeepAllTheirCells() {
        assertThat(rows("户编号,姓名,备注\n1\n2,李四,y,多,,\n").stream().map(row -> List.of(row.cells()))).containsExactly(List.of("1"), List.of("2", "李四", "y", "多"));
    }
}
