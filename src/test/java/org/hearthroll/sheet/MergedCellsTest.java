package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedCellsTest {

    @TempDir
    private Path folder;

    @Test
    void cellsOfOneMergedRangeAreJoinedAndOthersAreNot() throws IOException {
        MergedCells cells = in("<sheetData/><mergeCells count=\"3\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"AB2:AC9\"/><mergeCell ref=\"A1:F1\"/></mergeCells>");
        assertThat(cells.join(0, 2, 4)).isTrue();
        assertThat(cells.join(0, 2, 5)).isFalse();
        assertThat(cells.join(0, 1, 2)).isFalse();
        assertThat(cells.join(1, 2, 4)).isFalse();
        assertThat(cells.join(27, 2, 9)).isTrue();
        assertThat(cells.join(28, 3, 9)).isFalse();
        assertThat(cells.join(5, 1, 1)).isFalse();
    }

    @Test
    void whereverTheTextIsCutWhileItIsReadNoRangeIsLostOrMetTwice() throws IOException {
        StringBuilder part = new StringBuilder();
        for (int i = 1; i <= 9000; i++) {
            part.append("<mergeCell ref=\"B").append(2 * i).append(":B").append(2 * i + 1).append("\"/>");
        }
        MergedCells cells = in(part.toString());
        for (int i = 1; i <= 9000; i++) {
            assertThat(cells.join(1, 2 * i, 2 * i + 1)).isTrue();
        }
    }

    @Test
    void aTextFileHasNone() {
        try (SheetFile open = Sheets.open(Sheets.file(folder, "户编号,姓名\n1,张三\n"))) {
            assertThat(open.merged().get().join(0, 1, 2)).isFalse();
        }
    }

    private static MergedCells in(String part) throws IOException {
        return MergedCells.in(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
    }
}
