package org.hearthroll.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final List<Group> GROUPS = List.of(new Group(Origin.KEPT, 700, 2600), new Group(Origin.NEW, 250, 1000), new Group(Origin.RETURNED, 50, 120));
    private static final Draft[] DRAFTS = new Drafts(new Region(), new Chance(3)).deal(GROUPS);

    @Test
    void everyGroupHasItsHouseholdsAndItsPersonsExactly() {
        assertThat(GROUPS).allSatisfy(group -> {
            assertThat(Arrays.stream(DRAFTS).filter(draft -> draft.origin() == group.origin())).hasSize(group.households());
            assertThat(Arrays.stream(DRAFTS).filter(draft -> draft.origin() == group.origin()).mapToInt(Draft::size).sum()).isEqualTo(group.persons());
        });
    }

    @Test
    void theCausesAreSharedOutAsDeclaredWhateverTheSize() {
        Map<String, Long> causes = Arrays.stream(DRAFTS).collect(groupingBy(Draft::cause, counting()));
        assertThat(causes).containsEntry("01", 265L).containsEntry("07", 326L).containsEntry("04", 4L).hasSize(12);
    }

    @Test
    void theyStandInTheOrderOfARoster() {
        assertThat(DRAFTS).isSortedAccordingTo((a, b) -> a.township() != b.township() ? a.township() - b.township() : a.village() - b.village());
    }

    @Test
    void serialNumbersBeginAnewInEachVillageAndLeaveNoGap() {
        for (int i = 1; i < DRAFTS.length; i++) {
            boolean sameVillage = DRAFTS[i].township() == DRAFTS[i - 1].township() && DRAFTS[i].village() == DRAFTS[i - 1].village();
            assertThat(DRAFTS[i].serial()).isEqualTo(sameVillage ? DRAFTS[i - 1].serial() + 1 : 1);
        }
    }

    @Test
    void aHouseholdPoorBySchoolingIsLargeEnoughForAStudent() {
        assertThat(Arrays.stream(DRAFTS).filter(draft -> draft.cause().equals("03"))).isNotEmpty().allMatch(draft -> draft.size() > 2);
    }

    @Test
    void allTownshipsOfTheRegionHaveHouseholds() {
        assertThat(Arrays.stream(DRAFTS).map(Draft::township).distinct()).hasSize(24);
    }
}
