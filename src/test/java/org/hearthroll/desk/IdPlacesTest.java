package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdPlacesTest {

    private final IdPlaces places = new IdPlaces();

    @Test
    void aNumberKeepsTheHouseholdAndTheLineWhereItWasMetFirst() {
        int first = places.place("99012619630831066X", 0, 4);
        int again = places.place("99012619630831066X", 5, 9);
        assertThat(again).isEqualTo(first);
        assertThat(places.household(again)).isZero();
        assertThat(places.line(again)).isEqualTo(4);
    }

    @Test
    void numbersThatDifferInTheirLastCharacterAloneAreTwo() {
        places.place("99012619630831066X", 1, 1);
        assertThat(places.find("990126196308310660")).isEqualTo(-1);
        places.place("990126196308310660", 2, 2);
        assertThat(places.household(places.find("99012619630831066X"))).isEqualTo(1);
        assertThat(places.household(places.find("990126196308310660"))).isEqualTo(2);
    }

    @Test
    void everyNumberOfALargeFileIsFoundAgain() {
        Random random = new Random(7);
        Map<String, Long> met = new LinkedHashMap<>();
        while (met.size() < 50_000) {
            String id = "%017d%s".formatted(random.nextLong(100_000_000_000_000_000L), random.nextInt(11) == 10 ? "X" : random.nextInt(10));
            met.putIfAbsent(id, met.size() + 4_000_000_000L - 60_000);
        }
        met.forEach((id, line) -> places.place(id, (int) (line % 40_000), line));
        met.forEach((id, line) -> {
            assertThat(places.line(places.find(id))).isEqualTo(line);
            assertThat(places.household(places.find(id))).isEqualTo((int) (line % 40_000));
        });
    }
}
