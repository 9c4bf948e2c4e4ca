package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeckTest {

    @Test
    void whatIsLeftOverGoesToTheLargestRemaindersSoThatTheTotalIsExact() {
        assertThat(Deck.counts(new int[] {1, 1, 1}, 10)).containsExactly(4, 3, 3);
        assertThat(Deck.counts(new int[] {5, 3, 2}, 7)).containsExactly(4, 2, 1);
        assertThat(Deck.counts(new int[] {0, 1}, 0)).containsExactly(0, 0);
    }

    @Test
    void aWeightOfZeroIsDealtNothing() {
        assertThat(Deck.counts(new int[] {0, 7, 0, 7}, 9)).containsExactly(0, 5, 0, 4);
    }

    @Test
    void mixingKeepsEveryCard() {
        int[] mixed = Deck.mixed(new int[] {3, 0, 2}, new Chance(5));
        Arrays.sort(mixed);
        assertThat(mixed).containsExactly(0, 0, 0, 2, 2);
    }
}
