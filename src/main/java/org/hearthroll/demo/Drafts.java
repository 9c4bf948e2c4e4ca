package org.hearthroll.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthroll.codes.Declared;

/** Deals out townships, villages, causes, origins and sizes, so that every total comes out exactly. */
final class Drafts {

    private static final int[] SIZE_WEIGHTS = {0, 9, 16, 20, 23, 17, 9, 4, 2};
    private static final int LARGEST = 9;
    private static final String SCHOOLING = "03";

    private final Region region;
    private final Chance chance;
    private final List<String> causes = Declared.rows("demo/causes.csv").stream().map(row -> row.get("code")).toList();

    Drafts(Region region, Chance chance) {
        this.region = region;
        this.chance = chance;
    }

    /** The households of the groups in the order of a roster: by township, then by village. */
    Draft[] deal(List<Group> groups) {
        int total = groups.stream().mapToInt(Group::households).sum();
        int[] township = Deck.sorted(Deck.counts(region.weights(), total));
        int[] cause = Deck.mixed(Deck.counts(causeWeights(), total), chance);
        int[] origin = Deck.mixed(groups.stream().mapToInt(Group::households).toArray(), chance);
        int[] size = sizes(groups, origin, cause);
        int[] village = villages(township);
        Draft[] drafts = new Draft[total];
        for (int i = 0; i < total; i++) {
            int serial = i > 0 && township[i] == township[i - 1] && village[i] == village[i - 1] ? drafts[i - 1].serial() + 1 : 1;
            drafts[i] = new Draft(township[i], village[i], serial, causes.get(cause[i]), size[i], groups.get(origin[i]).origin());
        }
        return drafts;
    }

    private int[] causeWeights() {
        return Declared.rows("demo/causes.csv").stream().mapToInt((Map<String, String> row) -> Integer.parseInt(row.get("households"))).toArray();
    }

    private int[] villages(int[] township) {
        int[] villages = new int[township.length];
        for (int start = 0; start < township.length; ) {
            int here = township[start];
            int end = start;
            while (end < township.length && township[end] == here) {
                villages[end++] = chance.between(0, region.townships().get(here).villages().size() - 1);
            }
            Arrays.sort(villages, start, end);
            start = end;
        }
        return villages;
    }

    private int[] sizes(List<Group> groups, int[] origin, int[] cause) {
        int[] sizes = new int[origin.length];
        for (int g = 0; g < groups.size(); g++) {
            int group = g;
            int[] homes = IntStream.range(0, origin.length).filter(i -> origin[i] == group).toArray();
            int[] dealt = sizesOf(groups.get(g));
            for (int i = 0; i < homes.length; i++) {
                sizes[homes[i]] = dealt[i];
            }
            giveStudentsAFamily(homes, sizes, cause);
        }
        return sizes;
    }

    private int[] sizesOf(Group group) {
        int[] sizes = Deck.mixed(Deck.counts(SIZE_WEIGHTS, group.households()), chance);
        int lacking = group.persons() - Arrays.stream(sizes).sum();
        while (lacking != 0) {
            int home = chance.between(0, sizes.length - 1);
            int step = Integer.signum(lacking);
            if (sizes[home] + step >= 1 && sizes[home] + step <= LARGEST) {
                sizes[home] += step;
                lacking -= step;
            }
        }
        return sizes;
    }

    // A household poor because of a student has one, so it is no smaller than three; it swaps sizes with one that has another cause.
    private void giveStudentsAFamily(int[] homes, int[] sizes, int[] cause) {
        int student = causes.indexOf(SCHOOLING);
        int next = 0;
        for (int home : homes) {
            if (cause[home] != student || sizes[home] > 2) {
                continue;
            }
            while (next < homes.length && (cause[homes[next]] == student || sizes[homes[next]] < 3)) {
                next++;
            }
            if (next < homes.length) {
                int size = sizes[home];
                sizes[home] = sizes[homes[next]];
                sizes[homes[next]] = size;
            }
        }
    }
}
