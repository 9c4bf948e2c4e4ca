package org.hearthroll.demo;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A made-up county of given groups of households: the same groups and seed always give the same people. */
final class County implements Iterable<Home> {

    private static final int SERIALS_OF_THE_REMOVED = 5000;

    private final Region region;
    private final Draft[] drafts;
    private final Homes homes;

    private County(Region region, Draft[] drafts, Homes homes) {
        this.region = region;
        this.drafts = drafts;
        this.homes = homes;
    }

    /** The households of the register. */
    static County register(Region region, List<Group> groups, long seed) {
        Chance chance = new Chance(seed);
        return new County(region, new Drafts(region, chance).deal(groups), new Homes(region, chance, new IdNumbers(), 0));
    }

    /** Households that are on the register no longer; their codes and ID numbers are others than those of {@link #register}. */
    static County removed(Region region, List<Group> groups, long seed) {
        Chance chance = new Chance(seed + 1);
        return new County(region, new Drafts(region, chance).deal(groups), new Homes(region, chance, IdNumbers.ofNeighbours(), SERIALS_OF_THE_REMOVED));
    }

    Region region() {
        return region;
    }

    int households() {
        return drafts.length;
    }

    /** Builds the households one by one; a county can be gone through once. */
    @Override
    public Iterator<Home> iterator() {
        return Stream.of(drafts).map(homes::home).iterator();
    }
}
