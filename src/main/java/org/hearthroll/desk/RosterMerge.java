package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearthroll.roster.GatheredHousehold;
import org.hearthroll.store.RegisterLoading;
import org.hearthroll.store.RegisterLoading.Gone;
import org.hearthroll.store.RegisterLoading.Village;
import org.hearthroll.store.Stored;

/**
 * Merges the households of a roster into a period: what is new is added, what differs in the fields of the file is changed, what
 * the period held of the file's villages and the file does not hold is marked as no longer appearing.
 */
final class RosterMerge implements AutoCloseable {

    private final Tally tally;
    private final RosterShape shape;
    private final RegisterLoading loading;
    private final HouseholdCodes codes;
    private final MemberMatch match;
    private final Map<Integer, Standing> standings = new HashMap<>();
    private final Set<Village> villages = new HashSet<>();

    RosterMerge(Tally tally, RosterShape shape, RegisterLoading loading, HouseholdCodes codes) {
        this.tally = tally;
        this.shape = shape;
        this.loading = loading;
        this.codes = codes;
        this.match = MemberMatch.of(shape.members());
    }

    /**
     * Takes some rows of a household to the register, and of the household what its rows make of it so far; answers whether the
     * register says something else now of a household that it held before.
     */
    boolean put(GatheredHousehold household, List<Line> lines) {
        Standing known = standings.get(household.ordinal());
        Standing here = known == null ? find(household) : known;
        boolean changed = false;
        if (here == null) {
            add(household, lines);
        } else if (here.added) {
            extend(household, here, lines);
        } else {
            changed = merge(household, here, lines);
        }
        if (!loading.fresh()) {
            name(lines);
        }
        return changed;
    }

    private Standing find(GatheredHousehold household) {
        Stored stored = loading.fresh() ? null : loading.household(codes.of(household));
        if (stored == null) {
            return null;
        }
        loading.foundHousehold(stored.id());
        Standing here = new Standing(stored, false);
        standings.put(household.ordinal(), here);
        return here;
    }

    private void add(GatheredHousehold household, List<Line> lines) {
        String[] row = shape.household(household);
        int persons = shape.membersListed() ? household.members() : shape.size(row, 0);
        long id = loading.addHousehold(codes.of(household), persons, row);
        standings.put(household.ordinal(), new Standing(new Stored(id, persons, false, row), true));
        addMembers(id, lines);
    }

    private void addMembers(long id, List<Line> lines) {
        for (Line line : lines) {
            if (shape.membersListed()) {
                loading.addMember(id, shape.member(line.read()));
            }
            tally.count(Fate.NEW);
        }
    }

    /** The file comes back to a household that this import itself has added. */
    private void extend(GatheredHousehold household, Standing here, List<Line> lines) {
        String[] row = shape.household(household);
        int persons = household.members();
        if (persons != here.persons || !Arrays.equals(row, here.values)) {
            loading.rewriteHousehold(here.id, persons, row);
            here.values = row;
            here.persons = persons;
        }
        addMembers(here.id, lines);
    }

    private boolean merge(GatheredHousehold household, Standing here, List<Line> lines) {
        String[] said = shape.household(household);
        String[] row = shape.households().merged(here.values, said);
        boolean differs = here.missing || !Arrays.equals(row, here.values);
        List<Stored> members = loading.members(here.id);
        int persons = members.size();
        List<Fate> fates = new ArrayList<>();
        for (Line line : lines) {
            Fate fate = shape.membersListed() ? member(here, members, line) : Fate.SAME;
            persons += fate == Fate.NEW ? 1 : 0;
            fates.add(fate == Fate.SAME && differs && speaks(line, here, row) ? Fate.CHANGED : fate);
        }
        persons = persons == 0 ? shape.size(row, here.persons) : persons;
        if (differs || persons != here.persons) {
            loading.changeHousehold(here.id, persons, row);
            tally.wrote = true;
            here.values = row;
            here.persons = persons;
            here.missing = false;
        }
        fates.forEach(tally::count);
        return fates.stream().anyMatch(fate -> fate != Fate.SAME);
    }

    private Fate member(Standing here, List<Stored> members, Line line) {
        String[] said = shape.member(line.read());
        Stored before = match.find(said, members, here.met);
        if (before == null) {
            loading.addMember(here.id, said);
            return Fate.NEW;
        }
        here.met.add(before.id());
        loading.foundMember(before.id());
        String[] row = shape.members().merged(before.values(), said);
        if (!before.missing() && Arrays.equals(row, before.values())) {
            return Fate.SAME;
        }
        loading.changeMember(before.id(), row);
        return Fate.CHANGED;
    }

    /** Whether a row itself says one of the things that are new about its household: the others of the household only stand beside it. */
    private boolean speaks(Line line, Standing here, String[] row) {
        if (here.missing) {
            return true;
        }
        String[] own = shape.household(line.read());
        for (int i = 0; i < row.length; i++) {
            boolean changed = !Objects.equals(row[i], here.values[i]);
            if (changed && Objects.equals(own[i], row[i])) {
                return true;
            }
        }
        return false;
    }

    private void name(List<Line> lines) {
        for (Line line : lines) {
            Village village = shape.village(line.read());
            if (village != null) {
                villages.add(village);
            }
        }
    }

    /** To be called after the last row: indexes, and what is gone. */
    void settle() {
        loading.settle();
        if (!loading.fresh() && shape.whole()) {
            Gone gone = shape.membersListed() ? loading.markMissingMembers(villages) : loading.markMissingHouseholds(villages);
            tally.gone = gone.rows();
            tally.wrote |= gone.newly() > 0;
        }
    }

    /** ID keys that stand in several households of the period, with the codes of those; empty where the file alone makes up the period. */
    Map<String, String> idsSharedWithOthers() {
        return loading.fresh() || !shape.membersListed() ? Map.of() : loading.sharedIds();
    }

    @Override
    public void close() {
        loading.close();
    }
}
