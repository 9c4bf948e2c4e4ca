package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddedHouseholdsTest {

    private final AddedHouseholds added = new AddedHouseholds();

    @Test
    void aHouseholdThatWasNotAddedHasNoId() {
        added.put(3, 44);
        assertThat(added.id(2)).isEqualTo(AddedHouseholds.NONE);
        assertThat(added.id(1_000_000)).isEqualTo(AddedHouseholds.NONE);
    }

    @Test
    void idsStayWithTheirOrdinalsHoweverManyThereAre() {
        for (int i = 0; i < 5000; i += 7) {
            added.put(i, 9_000_000_000L + i);
        }
        assertThat(added.id(0)).isEqualTo(9_000_000_000L);
        assertThat(added.id(4998)).isEqualTo(9_000_004_998L);
        assertThat(added.id(4999)).isEqualTo(AddedHouseholds.NONE);
    }
}
