package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearthroll.desk.WorkList;
import org.hearthroll.desk.WorkList.Entry;
import org.hearthroll.desk.WorkList.Mark;
import org.hearthroll.desk.WorkList.Need;
import org.hearthroll.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    private static final WorkList LIST = new WorkList(List.of(entry("H1", "NO_PLAN"), entry("H2", "TOO_FEW", "CAUSE_UNANSWERED"), entry("H3", "CAUSE_UNANSWERED"),
            entry("H4"), entry("H5", "DUE_BEFORE_START"), entry("H6"), entry("H7", "TOO_FEW")));

    @ParameterizedTest
    @CsvSource({"OPEN,H1 H2 H3 H5 H7", "NO_PLAN,H1", "TOO_FEW,H2 H7", "NOT_MATCHING,H3 H5", "NONE,H4 H6", "ALL,H1 H2 H3 H4 H5 H6 H7"})
    void everyFilterShowsItsHouseholdsInTheOrderOfTheListAndCountsThem(Filter filter, String households) {
        assertThat(filter.of(LIST).stream().map(Entry::household)).containsExactly(households.split(" "));
        assertThat(filter.count(LIST)).isEqualTo(households.split(" ").length);
    }

    @Test
    void anEmptyListCountsNothingUnderAnyFilter() {
        WorkList nobody = new WorkList(List.of());
        assertThat(Arrays.stream(Filter.values())).allMatch(filter -> filter.of(nobody).isEmpty() && filter.count(nobody) == 0);
    }

    @Test
    void everyHouseholdHasExactlyOneNeedSoTheNeedsAddUpToAll() {
        long sum = Arrays.stream(Need.values()).mapToLong(LIST::count).sum();
        assertThat(sum).isEqualTo(Filter.ALL.count(LIST)).isEqualTo(7);
        assertThat(Filter.OPEN.count(LIST) + Filter.NONE.count(LIST)).isEqualTo(7);
    }

    @Test
    void noNeedAskedForIsEveryHousehold() {
        assertThat(LIST.needing(null)).isEqualTo(LIST.entries());
        assertThat(LIST.open()).isEqualTo(Filter.OPEN.of(LIST));
    }

    @Test
    void whatAHouseholdMayBeLookedForByIsAFilterToo() {
        WorkList marked = new WorkList(List.of(marked("H1", Mark.OVERDUE, Mark.DUE_THIS_MONTH), marked("H2", Mark.MONITORED), marked("H3", Mark.CHANGED, Mark.OVERDUE), marked("H4")));
        assertThat(Filter.OVERDUE.of(marked)).extracting(Entry::household).containsExactly("H1", "H3");
        assertThat(List.of(Filter.DUE_THIS_MONTH.count(marked), Filter.MONITORED.count(marked), Filter.CHANGED.count(marked), Filter.WARNED.count(marked))).containsExactly(1L, 1L, 1L, 0L);
    }

    private static Entry marked(String code, Mark... marks) {
        return new Entry(code, "张某", new Place("城关镇", "一碗水村", ""), List.of("01"), 4, Set.of(), Set.of(), Set.of(marks));
    }

    private static Entry entry(String code, String... errors) {
        return new Entry(code, "张某", new Place("城关镇", "一碗水村", ""), List.of("01"), errors.length, Set.of(errors), Set.of(), Set.of());
    }
}
