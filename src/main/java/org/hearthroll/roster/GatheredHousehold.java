package org.hearthroll.roster;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** One household of a file as its rows make it up. Values stand in the slots of the file's {@link Layout}. */
public final class GatheredHousehold {

    /** What stands between the wordings of rows that disagree. */
    static final String BETWEEN = " / ";

    private final int ordinal;
    private final long firstRow;
    private final String[] values;
    /** Made when a wording first says more than its value, which is seldom. */
    private String[] originals;
    private Map<Integer, Set<String>> differing = Map.of();
    private final Persons persons;
    private int members;
    private int heads;
    private String headName;
    private String headId;
    private String code;

    GatheredHousehold(int ordinal, long firstRow, int slots) {
        this(ordinal, firstRow, slots, new Persons());
    }

    private GatheredHousehold(int ordinal, long firstRow, int slots, Persons persons) {
        this.ordinal = ordinal;
        this.firstRow = firstRow;
        this.values = new String[slots];
        this.persons = persons;
    }

    static GatheredHousehold unpacked(int ordinal, int slots, Unpacking packed) {
        long firstRow = packed.number();
        GatheredHousehold household = new GatheredHousehold(ordinal, firstRow, slots, Persons.unpacked(packed, firstRow));
        household.members = packed.count();
        household.heads = packed.count();
        household.headName = packed.text();
        household.headId = packed.text();
        household.code = packed.text();
        for (int slot = 0; slot < slots; slot++) {
            household.values[slot] = packed.text();
        }
        for (int left = packed.count(); left > 0; left--) {
            household.word(packed.count(), packed.text());
        }
        for (int left = packed.count(); left > 0; left--) {
            int slot = packed.count();
            for (int texts = packed.count(); texts > 0; texts--) {
                household.differ(slot, packed.text());
            }
        }
        return household;
    }

    void pack(Packing packing) {
        packing.number(firstRow);
        persons.pack(packing, firstRow);
        packing.number(members);
        packing.number(heads);
        packing.text(headName);
        packing.text(headId);
        packing.text(code);
        for (String value : values) {
            packing.text(value);
        }
        packOriginals(packing);
        packing.number(differing.size());
        differing.forEach((slot, texts) -> {
            packing.number(slot);
            packing.number(texts.size());
            texts.forEach(packing::text);
        });
    }

    private void packOriginals(Packing packing) {
        int[] worded = originals == null ? new int[0] : IntStream.range(0, originals.length).filter(slot -> originals[slot] != null).toArray();
        packing.number(worded.length);
        for (int slot : worded) {
            packing.number(slot);
            packing.text(originals[slot]);
        }
    }

    /** The place of the household among those of the file, from 0. */
    public int ordinal() {
        return ordinal;
    }

    /** The number in the sheet of the first row of the household. */
    public long firstRow() {
        return firstRow;
    }

    /** The household code of the file, or null. */
    public String code() {
        return code;
    }

    /** The value of a household slot: the head's, else the first that is filled in; null if none is. */
    public String value(int slot) {
        return slot < 0 ? null : values[slot];
    }

    /** The wording of the file where it says more than the value, all wordings where the rows disagree; else null. */
    public String original(int slot) {
        if (slot < 0) {
            return null;
        }
        return differing.containsKey(slot) ? String.join(BETWEEN, differing.get(slot)) : wording(slot);
    }

    /** All that the rows say, in their order, of the slots on which they disagree. */
    public Map<Integer, Set<String>> differing() {
        return differing;
    }

    /** How many member rows were loaded. */
    public int members() {
        return members;
    }

    /** The name of the head's own row; null if there is none. */
    public String headName() {
        return headName;
    }

    /** The ID number of the head's own row; null if there is none. */
    public String headId() {
        return headId;
    }

    int heads() {
        return heads;
    }

    Persons persons() {
        return persons;
    }

    void member() {
        members++;
    }

    void code(String given) {
        if (code == null) {
            code = given;
        }
    }

    /** The head's own row: what it says of the household counts. Of several heads the first does. */
    void head(String name, String id) {
        heads++;
        if (heads == 1) {
            headName = name;
            headId = id;
        }
    }

    /** Takes what a row says of the household; counts: whether this row's word is the one that counts. */
    void take(int slot, String value, String original, boolean counts, SlotWords words) {
        String before = values[slot];
        boolean disagrees = before != null && value != null && !before.equals(value);
        if (disagrees) {
            differ(slot, said(slot, before, wording(slot), words));
            differ(slot, said(slot, value, original, words));
        }
        if (before == null || disagrees && counts) {
            values[slot] = value;
            word(slot, original);
        }
    }

    private String wording(int slot) {
        return originals == null ? null : originals[slot];
    }

    private void word(int slot, String original) {
        if (originals == null && original != null) {
            originals = new String[values.length];
        }
        if (originals != null) {
            originals[slot] = original;
        }
    }

    private static String said(int slot, String value, String original, SlotWords words) {
        return original == null ? words.of(slot, value) : original;
    }

    private void differ(int slot, String said) {
        if (differing.isEmpty()) {
            differing = new LinkedHashMap<>();
        }
        differing.computeIfAbsent(slot, s -> new LinkedHashSet<>()).add(said);
    }
}
