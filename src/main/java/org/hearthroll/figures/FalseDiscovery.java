package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which of many comparisons remain once it is allowed for that some fall low by chance (Benjamini and Hochberg 1995): of those kept, no
 * more than the given rate are expected to be there by chance.
 */
final class FalseDiscovery {

    private FalseDiscovery() {
    }

    /** Those kept, in the order given; p is the probability that chance alone makes one so low. */
    static <T> List<T> kept(List<T> compared, ToDoubleFunction<T> p, double rate) {
        List<T> sorted = new ArrayList<>(compared);
        sorted.sort(Comparator.comparingDouble(p));
        int kept = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (p.applyAsDouble(sorted.get(i)) <= rate * (i + 1) / sorted.size()) {
                kept = i + 1;
            }
        }
        List<T> lowest = sorted.subList(0, kept);
        return compared.stream().filter(lowest::contains).toList();
    }
}
