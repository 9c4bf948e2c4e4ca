package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts the households of a file together while its rows pass by, in the order of the file. Its memory grows with the households, and
 * by a few words for each member, not with the width of the rows.
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
    private final Map<String, GatheredHousehold> byCode = new HashMap<>();
    private final Map<String, GatheredHousehold> byHead = new HashMap<>();
    private final List<GatheredHousehold> households = new ArrayList<>();

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

    /** The households so far, in the order of their first rows. */
    public List<GatheredHousehold> households() {
        return households;
    }

    public Layout layout() {
        return layout;
    }

    private GatheredHousehold household(ReadRow row) {
        String key = row.value(code);
        String head = row.value(headKey);
        GatheredHousehold known = key != null ? byCode.get(key) : head != null ? byHead.get(head) : newAtHeads ? last(row) : null;
        if (known == null && key != null && head != null) {
            known = withoutCode(byHead.get(head));
        }
        if (known == null && (key != null || head != null || newAtHeads && headRow.is(row, null))) {
            known = new GatheredHousehold(households.size(), row.number(), layout.size());
            households.add(known);
        }
        if (known != null) {
            file(known, key, head);
        }
        return known;
    }

    private GatheredHousehold last(ReadRow row) {
        return households.isEmpty() || headRow.is(row, null) ? null : households.getLast();
    }

    private static GatheredHousehold withoutCode(GatheredHousehold household) {
        return household == null || household.code() != null ? null : household;
    }

    private void file(GatheredHousehold household, String key, String head) {
        if (key != null && household.code() == null) {
            household.code(key);
            byCode.put(key, household);
        }
        if (head != null) {
            byHead.putIfAbsent(head, household);
        }
    }

    private void take(ReadRow row, GatheredHousehold household) {
        if (layout.kind() == Kind.MEMBER_ROSTER) {
            household.member();
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
