package org.hearthroll.figures;

import java.util.List;

/** Ranks by a number, the largest first; equal numbers share a rank and the next rank is left out: 1, 2, 2, 4. */
final class Rank {

    private Rank() {
    }

    static List<Long> of(List<Long> numbers) {
        return numbers.stream().map(n -> 1 + numbers.stream().filter(other -> other > n).count()).toList();
    }
}
