package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelimiterTest {

    @TempDir
    private Path folder;

    private char found(String text) throws IOException {
        return DelimiterFinder.find(Sheets.file(folder, text), Encoding.of(StandardCharsets.UTF_8, 0), Sheets.KNOWN);
    }

    @Test
    void theDelimiterIsTheOneThatCutsTheHeadingsApart() throws IOException {
        assertThat(found("户编号\t姓名\t备注\n001\t张三\ta,b,c,d\n002\t李四\te,f,g,h\n")).isEqualTo('\t');
        assertThat(found("户编号;姓名;备注\n001;张三;1,5\n002;李四;2,5\n")).isEqualTo(';');
        assertThat(found("户编号|姓名|备注\n001|张三|x\n")).isEqualTo('|');
        assertThat(found("户编号，姓名，备注\n001，张三，x\n")).isEqualTo('，');
    }

    @Test
    void delimitersInsideQuotesDoNotCount() throws IOException {
        assertThat(found("户编号;\"a,b,c,d\";姓名\n001;\"a,b,c,d\";张三\n")).isEqualTo(';');
    }

    @Test
    void titleLinesFullOfOtherDelimitersDoNotMislead() throws IOException {
        assertThat(found("一、二，三，四，五，六\n说明；a;b;c;d;e;f;g\n户编号,姓名\n001,张三\n002,李四\n")).isEqualTo(',');
    }

    @Test
    void withoutKnownHeadingsTheEvenestCutWins() throws IOException {
        assertThat(found("a;b;c\n1;2,5;3\n4;5;6\n")).isEqualTo(';');
    }

    @Test
    void aSingleColumnIsReadWithCommas() throws IOException {
        Path file = Sheets.file(folder, "姓名\n张三\n李四\n");
        assertThat(DelimiterFinder.find(file, Encoding.of(StandardCharsets.UTF_8, 0), Sheets.KNOWN)).isEqualTo(',');
        assertThat(Sheets.cells(file)).containsExactly(List.of("张三"), List.of("李四"));
    }

    @Test
    void quotesAreCharactersLikeAnyOtherWhereTheUserSaysSo() {
        Path file = Sheets.file(folder, "户编号,姓名,备注\n001,张三,\"高2,宽3\"\n002,李四,\"\n");
        assertThat(Sheets.cells(file)).startsWith(List.of("001", "张三", "高2,宽3"));
        try (SheetFile open = SheetFile.open(file, ReadingChoice.detect().quoting(true), Sheets.KNOWN)) {
            assertThat(Sheets.rows(open)).extracting(row -> List.of(row.cells())).containsExactly(List.of("001", "张三", "\"高2", "宽3\""), List.of("002", "李四", "\""));
        }
    }

    @Test
    void theChosenDelimiterIsUsedAgainstAllEvidence() {
        Path file = Sheets.file(folder, "户编号,姓名;备注\n001,张三;x\n");
        try (SheetFile open = SheetFile.open(file, new ReadingChoice(null, ';', null, null), Sheets.KNOWN)) {
            assertThat(open.facts().delimiter()).isEqualTo(";");
            assertThat(open.facts().header()).containsExactly("户编号,姓名", "备注");
        }
    }
}
