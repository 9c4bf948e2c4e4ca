package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    private final Changes changes;
    private final RosterShape shape;
    private final RegisterLoading loading;
    private final HouseholdCodes codes;
    private final MemberMatch match;
    private final HouseholdIds ids = new HouseholdIds();
    private final KnownPerson known;
    private final Set<Village> villages = new HashSet<>();

    RosterMerge(Intake intake, RosterShape shape, RegisterLoading loading, HouseholdCodes codes, KnownPerson known) {
        this.tally = intake.tally();
        this.changes = intake.changes();
        this.shape = shape;
        this.loading = loading;
        this.codes = codes;
        this.match = MemberMatch.of(shape.members());
        this.known = known;
    }

    /** Tells which rows come next. */
    void expect(List<Line> lines) {
        if (!loading.fresh()) {
            loading.expect(lines.stream().map(line -> line.read().value(shape.code())).filter(Objects::nonNull).toList());
        }
    }

    /**
     * Takes some rows of a household to the register, and of the household what its rows make of it so far; answers whether the
     * register says something else now of a household that it held before.
     */
    boolean put(GatheredHousehold household, List<Line> lines) {
        boolean changed = false;
        if (ids.isAdded(household.ordinal())) {
            extend(household, ids.id(household.ordinal()), lines);
        } else {
            Stored here = loading.fresh() ? null : loading.household(codes.of(household));
            if (here == null) {
                add(household, lines);
            } else {
                changed = merge(household, here, lines);
            }
        }
        if (!loading.fresh()) {
            name(lines);
        }
        return changed;
    }

    private void add(GatheredHousehold household, List<Line> lines) {
        String[] row = shape.household(household);
        int persons = shape.membersListed() ? household.members() : shape.size(row, 0);
        long id = loading.addHousehold(codes.of(household), persons, row);
        ids.added(household.ordinal(), id);
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
    private void extend(GatheredHousehold household, long id, List<Line> lines) {
        String[] row = shape.household(household);
        loading.rewriteHousehold(id, shape.membersListed() ? household.members() : shape.size(row, 0), row);
        addMembers(id, lines);
    }

    private boolean merge(GatheredHousehold household, Stored here, List<Line> lines) {
        ids.found(household.ordinal(), here.id());
        loading.foundHousehold(here.id());
        String[] said = shape.household(household);
        known.completeHead(lines.getFirst().read().number(), said, here.values(), shape.households());
        String[] row = shape.households().merged(here.values(), said);
        boolean differs = here.missing() || !Arrays.equals(row, here.values());
        List<Stored> members = loading.members(here.id());
        int persons = members.size();
        List<Fate> fates = new ArrayList<>();
        for (Line line : lines) {
            Fate fate = shape.membersListed() ? member(household, here.id(), members, line) : Fate.SAME;
            persons += fate == Fate.NEW ? 1 : 0;
            fates.add(fate == Fate.SAME && differs && speaks(line, here, row) ? Fate.CHANGED : fate);
        }
        persons = persons == 0 ? shape.size(row, here.persons()) : persons;
        if (differs && fates.stream().allMatch(fate -> fate == Fate.SAME)) {
            // Only its rows together say it, as where they contradict each other: the first is told of it, as in the list of changes.
            fates.set(0, Fate.CHANGED);
        }
        if (differs || persons != here.persons()) {
            loading.changeHousehold(here.id(), persons, row);
            note(new Changes.Subject(lines.getFirst().read().number(), codes.of(household), null, null), shape.households(), here, row);
            tally.wrote = true;
        }
        fates.forEach(tally::count);
        return fates.stream().anyMatch(fate -> fate != Fate.SAME);
    }

    private void note(Changes.Subject subject, RegisterColumns columns, Stored before, String[] row) {
        if (before.missing()) {
            changes.back(subject);
        }
        changes.values(subject, columns.differences(before.values(), row));
    }

    private Fate member(GatheredHousehold household, long id, List<Stored> members, Line line) {
        String[] said = shape.member(line.read());
        Stored before = match.find(said, members, loading::memberFound);
        if (before == null) {
            loading.addMember(id, said);
            return Fate.NEW;
        }
        loading.foundMember(before.id());
        String[] row = shape.members().merged(before.values(), known.complete(line.read(), before.values()) ? shape.member(line.read()) : said);
        if (!before.missing() && Arrays.equals(row, before.values())) {
            return Fate.SAME;
        }
        loading.changeMember(before.id(), row);
        note(new Changes.Subject(line.read().number(), codes.of(household), shape.code(row), shape.name(row)), shape.members(), before, row);
        return Fate.CHANGED;
    }

    /** Whether a row itself says one of the things that are new about its household, or contradicts what stood there: the others of the household only stand beside it. */
    private boolean speaks(Line line, Stored here, String[] row) {
        if (here.missing()) {
            return true;
        }
        String[] own = shape.household(line.read());
        for (int i = 0; i < row.length; i++) {
            boolean changed = !Objects.equals(row[i], here.values()[i]);
            if (changed && (Objects.equals(own[i], row[i]) || own[i] != null && !own[i].equals(here.values()[i]))) {
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
            gone.first().forEach(row -> changes.gone(row.household(), row.code(), shape.membersListed() ? row.name() : null));
        }
    }

    /** The register's id of a household of the file by its ordinal; after its rows were put. */
    long id(int ordinal) {
        return ids.id(ordinal);
    }

    /** Passes on the ID keys of the period that the file does not hold; none where the file alone makes up the period. */
    void eachIdNotMet(RegisterLoading.IdTaker taker) {
        if (!loading.fresh() && shape.membersListed()) {
            loading.eachIdNotMet(taker);
        }
    }

    @Override
    public void close() {
        loading.close();
    }
}
