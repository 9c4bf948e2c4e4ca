package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseholdIdsTest {

    private final HouseholdIds ids = new HouseholdIds();

    @Test
    void aHouseholdThatIsNotKnownHasNoId() {
        ids.found(3, 44);
        assertThat(ids.id(2)).isEqualTo(HouseholdIds.NONE);
        assertThat(ids.id(1_000_000)).isEqualTo(HouseholdIds.NONE);
        assertThat(ids.isAdded(3)).as("the register held it before").isFalse();
    }

    @Test
    void idsStayWithTheirOrdinalsHoweverManyThereAre() {
        for (int i = 0; i < 5000; i += 7) {
            ids.added(i, 9_000_000_000L + i);
        }
        assertThat(ids.id(0)).isEqualTo(9_000_000_000L);
        assertThat(ids.id(4998)).isEqualTo(9_000_004_998L);
        assertThat(ids.isAdded(4998)).isTrue();
        assertThat(ids.id(4999)).isEqualTo(HouseholdIds.NONE);
        assertThat(ids.isAdded(4999)).isFalse();
    }
}
