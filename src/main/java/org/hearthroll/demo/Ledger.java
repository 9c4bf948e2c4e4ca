package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The problem ledger: of what there is to find in each township only so much was found, in some nothing, in one suspiciously little. */
final class Ledger implements HomeFile {

    private final Region region;
    private final Troubles troubles;
    private final Chance chance;
    private final Consumer<Stream<LedgerLine>> file;
    private final List<List<Trouble>> byTownship;
    private int households;

    /** file: takes the lines when all households have gone by. */
    Ledger(Region region, long seed, Consumer<Stream<LedgerLine>> file) {
        this.region = region;
        this.file = file;
        this.chance = new Chance(seed + 2);
        this.troubles = new Troubles(chance);
        this.byTownship = region.townships().stream().map(township -> (List<Trouble>) new ArrayList<Trouble>()).toList();
    }

    @Override
    public void take(Home home) {
        households++;
        byTownship.get(home.draft().township()).addAll(troubles.of(home));
    }

    @Override
    public void done() {
        file.accept(lines().stream());
    }

    @Override
    public void close() {
        // nothing is begun before it is done
    }

    private List<LedgerLine> lines() {
        int[] found = region.townships().stream().mapToInt(Township::problems).toArray();
        int[] quotas = Deck.counts(found, (int) ((long) IntStream.of(found).sum() * households / Sample.HOUSEHOLDS));
        List<LedgerLine> lines = new ArrayList<>();
        for (int i = 0; i < quotas.length; i++) {
            for (Trouble trouble : some(byTownship.get(i), quotas[i])) {
                lines.add(LedgerLine.of(trouble, lines.size() + 1, chance));
            }
        }
        return lines;
    }

    private List<Trouble> some(List<Trouble> of, int quota) {
        int[] order = IntStream.range(0, of.size()).toArray();
        chance.shuffle(order);
        return IntStream.of(order).limit(quota).sorted().mapToObj(of::get).toList();
    }
}
