package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthroll.sheet.Merges.Range;
import org.junit.jupiter.api.Test;

class MergesTest {

    private static final Map<Integer, CellNote> NOTHING = Map.of();

    private static Merges of(Range... ranges) {
        return Merges.of(List.of(ranges)).afresh(3);
    }

    @Test
    void blankCellsBelowTheTopOfARangeAreMarkedInAllItsColumns() {
        Merges merges = of(new Range(3, 5, 0, 1));
        assertThat(merges.notes(3, new String[] {"村", "", ""}, NOTHING)).isEmpty();
        assertThat(merges.notes(4, new String[] {"", "", ""}, NOTHING)).isEqualTo(Map.of(0, CellNote.MERGED_ABOVE, 1, CellNote.MERGED_ABOVE));
        assertThat(merges.notes(5, new String[] {"", "值", ""}, NOTHING)).isEqualTo(Map.of(0, CellNote.MERGED_ABOVE));
        assertThat(merges.notes(6, new String[] {"", "", ""}, NOTHING)).isEmpty();
    }

    @Test
    void theNotesThatARowAlreadyHasStay() {
        assertThat(of(new Range(1, 2, 0, 0)).notes(2, new String[] {"", "2017-09-04"}, Map.of(1, CellNote.DATE)))
                .isEqualTo(Map.of(0, CellNote.MERGED_ABOVE, 1, CellNote.DATE));
    }

    @Test
    void rangesInAnyOrderAndWithRowsLeftOutAreFollowed() {
        Merges merges = of(new Range(10, 12, 0, 0), new Range(2, 3, 0, 0), new Range(2, 2, 0, 2));
        assertThat(merges.notes(3, new String[] {""}, NOTHING)).isEqualTo(Map.of(0, CellNote.MERGED_ABOVE));
        assertThat(merges.notes(9, new String[] {""}, NOTHING)).isEmpty();
        assertThat(merges.notes(12, new String[] {""}, NOTHING)).isEqualTo(Map.of(0, CellNote.MERGED_ABOVE));
    }

    @Test
    void aRangeWiderThanTheTableEndsWithIt() {
        assertThat(of(new Range(1, 1_048_576, 1, 16_383)).notes(2, new String[] {"", "", "", "", ""}, NOTHING))
                .isEqualTo(Map.of(1, CellNote.MERGED_ABOVE, 2, CellNote.MERGED_ABOVE));
    }

    @Test
    void askedAfreshTheRangesBeginFromTheTop() {
        Merges merges = Merges.of(List.of(new Range(1, 2, 0, 0)));
        merges.afresh(1).notes(9, new String[] {""}, NOTHING);
        assertThat(merges.afresh(1).notes(2, new String[] {""}, NOTHING)).isEqualTo(Map.of(0, CellNote.MERGED_ABOVE));
        assertThat(Merges.of(List.of())).isSameAs(Merges.NONE);
    }
}
