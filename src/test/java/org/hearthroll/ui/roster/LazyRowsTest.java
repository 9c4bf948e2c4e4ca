package org.hearthroll.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.hearthroll.model.RegisterRow;
import org.junit.jupiter.api.Test;

class LazyRowsTest {

    private final List<Integer> wanted = new ArrayList<>();
    private final LazyRows rows = new LazyRows(450, wanted::add);

    @Test
    void aRowThatHasNotComeYetIsBlankAndItsPageIsAskedForOnce() {
        assertThat(rows.get(0).values()).isEmpty();
        assertThat(rows.get(199).values()).isEmpty();
        assertThat(rows.get(449).values()).isEmpty();
        assertThat(wanted).containsExactly(0, 2);
    }

    @Test
    void aPageThatCameIsThereAndSaysWhichRowsChanged() {
        List<Integer> changed = new ArrayList<>();
        rows.addListener((ListChangeListener<RegisterRow>) change -> {
            while (change.next()) {
                changed.addAll(List.of(change.getFrom(), change.getTo()));
            }
        });
        rows.arrived(2, page(400, 50));
        assertThat(rows.get(401).household()).isEqualTo("h401");
        assertThat(changed).containsExactly(400, 450);
        assertThat(wanted).isEmpty();
    }

    @Test
    void thePlaceOfAHouseholdIsThatOfItsFirstRow() {
        rows.arrived(1, List.of(row("a"), row("b"), row("b")));
        assertThat(rows.place("b")).isEqualTo(201);
        assertThat(rows.place("c")).isEqualTo(-1);
        assertThat(rows.here()).hasSize(3);
    }

    @Test
    void comparingTwoListingsReadsNoRows() {
        LazyRows same = new LazyRows(450, wanted::add);
        assertThat(rows.equals(same)).isFalse();
        assertThat(rows.equals(rows)).isTrue();
        assertThat(wanted).isEmpty();
    }

    private static List<RegisterRow> page(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> row("h" + i)).toList();
    }

    private static RegisterRow row(String household) {
        return new RegisterRow(1, household, List.of(household));
    }
}
