package org.hearthroll.roster;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Puts the households of a file together while its rows pass by, in the order of the file. Of the households
 * that it is not just speaking of little more is kept than their texts, whatever the width of the rows.
 */
public final class HouseholdGathering {

    private final Layout layout;
    private final int[] slots;
    private final int code;
    private final int headKey;
    private final HeadRow headRow;
    private final PersonKeys personKeys;
    private final boolean newAtHeads;
    private final SlotWords words;
    private final Ordinals byCode = new Ordinals();
    private final Ordinals byHead = new Ordinals();
    private final HouseholdShelf shelf;
    private final Map<Integer, GatheredHousehold> atHand = new HashMap<>();
    private int count;
    private long members;

    /** newAtHeads: each row of a head begins a household, for files that give households neither code nor head's ID. */
    public HouseholdGathering(Layout layout, boolean newAtHeads) {
        this.layout = layout;
        this.slots = IntStream.range(0, layout.size()).filter(layout::household).toArray();
        this.code = layout.slot("household_code");
        this.headKey = layout.slot("head_key");
        this.headRow = new HeadRow(layout);
        this.personKeys = new PersonKeys(layout);
        this.newAtHeads = newAtHeads;
        this.words = new SlotWords(layout);
        this.shelf = new HouseholdShelf(layout.size());
    }

    /**
     * Adds a loaded row to its household, and says what became of it: loaded; set aside because an equal row came before
     * (ROW_REPEATED); rejected because another row of the same person or household says otherwise (PERSON_CONFLICT,
     * HOUSEHOLD_CONFLICT) or because it belongs to no household (HOUSEHOLD_KEY_MISSING).
     */
    public GatheredRow add(ReadRow row) {
        GatheredHousehold household = household(row);
        if (household == null) {
            return new GatheredRow(row.rejectedFor("HOUSEHOLD_KEY_MISSING"), null);
        }
        ReadRow judged = personKeys.judged(row, household);
        if (judged.loaded()) {
            take(row, household);
        }
        return new GatheredRow(judged, household);
    }

    /** Lets go of a household whose rows have ended for now; a later row brings it back. */
    public void layAside(GatheredHousehold household) {
        atHand.remove(household.ordinal());
        shelf.put(household);
    }

    /** The households so far, in the order of their first rows; those laid aside are unpacked for each question, so ask once. */
    public List<GatheredHousehold> households() {
        return new AbstractList<>() {
            @Override
            public GatheredHousehold get(int ordinal) {
                GatheredHousehold near = atHand.get(Objects.checkIndex(ordinal, count));
                return near == null ? shelf.get(ordinal) : near;
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    /** How many member rows were loaded. */
    public long members() {
        return members;
    }

    public Layout layout() {
        return layout;
    }

    private GatheredHousehold household(ReadRow row) {
        String key = row.value(code);
        String head = row.value(headKey);
        GatheredHousehold known = key != null ? known(byCode.of(key)) : head != null ? known(byHead.of(head)) : newAtHeads ? last(row) : null;
        if (known == null && key != null && head != null) {
            known = withoutCode(known(byHead.of(head)));
        }
        if (known == null && (key != null || head != null || newAtHeads && headRow.is(row, null))) {
            known = new GatheredHousehold(count++, row.number(), layout.size());
            atHand.put(known.ordinal(), known);
        }
        if (known != null) {
            file(known, key, head);
        }
        return known;
    }

    private GatheredHousehold known(int ordinal) {
        return ordinal < 0 ? null : atHand.computeIfAbsent(ordinal, shelf::get);
    }

    private GatheredHousehold last(ReadRow row) {
        return headRow.is(row, null) ? null : known(count - 1);
    }

    private static GatheredHousehold withoutCode(GatheredHousehold household) {
        return household == null || household.code() != null ? null : household;
    }

    private void file(GatheredHousehold household, String key, String head) {
        if (key != null && household.code() == null) {
            household.code(key);
            byCode.note(key, household.ordinal());
        }
        if (head != null) {
            byHead.note(head, household.ordinal());
        }
    }

    private void take(ReadRow row, GatheredHousehold household) {
        if (layout.kind() == Kind.MEMBER_ROSTER) {
            household.member();
            members++;
        }
        boolean head = headRow.is(row, household);
        if (head) {
            household.head(headRow.name(row), headRow.id(row));
        }
        boolean counts = head && household.heads() == 1;
        for (int slot : slots) {
            String value = row.values()[slot];
            if (value != null || row.original(slot) != null) {
                household.take(slot, value, row.original(slot), counts, words);
            }
        }
    }
}
