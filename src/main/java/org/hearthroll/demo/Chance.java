package org.hearthroll.demo;

import java.util.List;
import java.util.Random;

/** The dice of the made-up county; java.util.Random, because its sequence for a seed is laid down for ever. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True in so many of a thousand cases. */
    boolean perMille(int cases) {
        return random.nextInt(1000) < cases;
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A number around a middle, most of them within one spread of it. */
    double around(double middle, double spread) {
        return middle + spread * random.nextGaussian();
    }

    void shuffle(int[] cards) {
        for (int i = cards.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int card = cards[i];
            cards[i] = cards[j];
            cards[j] = card;
        }
    }
}
