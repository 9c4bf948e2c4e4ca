package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The problem ledger: of what there is to find in each township only so much was found, in some nothing, in one suspiciously little. */
final class Ledger {

    private final Region region;
    private final Troubles troubles;
    private final Chance chance;
    private final List<List<Trouble>> byTownship;

    Ledger(Region region, long seed) {
        this.region = region;
        this.chance = new Chance(seed + 2);
        this.troubles = new Troubles(chance);
        this.byTownship = region.townships().stream().map(township -> (List<Trouble>) new ArrayList<Trouble>()).toList();
    }

    /** Takes note of what there is to find in a household. */
    void visit(Home home) {
        byTownship.get(home.draft().township()).addAll(troubles.of(home));
    }

    /** The lines of the ledger for a county of so many households, in the order of the townships. */
    Stream<LedgerLine> lines(int households) {
        int[] found = region.townships().stream().mapToInt(Township::problems).toArray();
        int[] quotas = Deck.counts(found, (int) ((long) IntStream.of(found).sum() * households / Sample.HOUSEHOLDS));
        List<LedgerLine> lines = new ArrayList<>();
        for (int i = 0; i < quotas.length; i++) {
            for (Trouble trouble : some(byTownship.get(i), quotas[i])) {
                lines.add(LedgerLine.of(trouble, lines.size() + 1, chance));
            }
        }
        return lines.stream();
    }

    private List<Trouble> some(List<Trouble> of, int quota) {
        int[] order = IntStream.range(0, of.size()).toArray();
        chance.shuffle(order);
        return IntStream.of(order).limit(quota).sorted().mapToObj(of::get).toList();
    }
}
