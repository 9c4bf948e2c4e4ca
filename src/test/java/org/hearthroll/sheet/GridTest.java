package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridTest {

    private final Grid grid = new Grid();

    private List<String> rows(int width) {
        List<String> rows = new ArrayList<>();
        try (SheetCells cells = grid.cells()) {
            while (cells.advance()) {
                rows.add(cells.number() + " " + List.of(cells.cells(width)) + " " + cells.notes());
            }
        }
        return rows;
    }

    @Test
    void cellsMayComeInAnyOrderAndRowsMayBeMissing() {
        grid.put(2, 1, "乙", null);
        grid.put(0, 0, "甲", null);
        grid.put(2, 0, "#N/A", CellNote.ERROR);
        assertThat(rows(2)).containsExactly("1 [甲, ] {}", "2 [, ] {}", "3 [#N/A, 乙] {0=ERROR}");
        assertThat(grid.size()).isEqualTo(3);
    }

    @Test
    void blankCellsBehindTheTableAreLeftOutAndFilledOnesAreNot() {
        grid.put(0, 0, "甲", null);
        grid.put(0, 3, " ", null);
        grid.put(1, 3, "远", null);
        assertThat(rows(2)).containsExactly("1 [甲, ] {}", "2 [, , , 远] {}");
        assertThat(rows(0)).containsExactly("1 [甲] {}", "2 [, , , 远] {}");
    }

    @Test
    void whatLiesBeyondEverySheetIsLeftOut() {
        grid.put(1 << 20, 0, "下", null);
        grid.put(0, 1 << 14, "右", null);
        grid.put(0, 0, "", CellNote.ERROR);
        assertThat(rows(0)).isEmpty();
    }

    @Test
    void everyReadingBeginsFromTheTop() {
        grid.put(0, 0, "甲", null);
        assertThat(rows(1)).isEqualTo(rows(1)).hasSize(1);
    }

    @Test
    void aMergedRangeCountsRowsFromOneAsTheReaderDoes() {
        grid.merge(0, 1, 0, 0);
        assertThat(grid.merges().afresh(1).notes(2, new String[] {""}, Map.of())).isEqualTo(Map.of(0, CellNote.MERGED_ABOVE));
    }
}
