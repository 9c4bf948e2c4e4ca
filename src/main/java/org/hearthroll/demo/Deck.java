package org.hearthroll.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Deals so many things out by weight, exactly: the counts follow the weights by largest remainder, chance only mixes them. */
final class Deck {

    private Deck() {
    }

    /** How many of each index there are among total; the counts add up to total. */
    static int[] counts(int[] weights, int total) {
        long sum = Arrays.stream(weights).asLongStream().sum();
        int[] counts = IntStream.range(0, weights.length).map(i -> (int) ((long) weights[i] * total / sum)).toArray();
        int[] byRemainder = IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -((long) weights[i] * total % sum)).thenComparing(i -> i))
                .mapToInt(Integer::intValue).toArray();
        int left = total - Arrays.stream(counts).sum();
        for (int i = 0; i < left; i++) {
            counts[byRemainder[i]]++;
        }
        return counts;
    }

    /** The indices in order, each as often as its count says. */
    static int[] sorted(int[] counts) {
        return IntStream.range(0, counts.length).flatMap(i -> IntStream.range(0, counts[i]).map(times -> i)).toArray();
    }

    /** The same, mixed. */
    static int[] mixed(int[] counts, Chance chance) {
        int[] cards = sorted(counts);
        chance.shuffle(cards);
        return cards;
    }
}
