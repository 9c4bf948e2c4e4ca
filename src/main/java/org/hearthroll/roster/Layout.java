package org.hearthroll.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the values of a file's rows stand: one slot for each field the mapping fills, for each column that fills none (its field is
 * "=" and the header), and for what ID numbers tell (id_key, birth_date, disability_class, disability_grade; head_key of the head).
 */
public final class Layout {

    private final Kind kind;
    private final List<String> fields;
    private final boolean[] household;
    private final Map<String, Integer> slots = new HashMap<>();

    Layout(Kind kind, List<String> fields, boolean[] household) {
        this.kind = kind;
        this.fields = List.copyOf(fields);
        this.household = household.clone();
        for (int i = 0; i < fields.size(); i++) {
            slots.put(fields.get(i), i);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** The fields in slot order. */
    public List<String> fields() {
        return fields;
    }

    public int size() {
        return fields.size();
    }

    /** The slot of a field, or -1 if the file does not speak of it. */
    public int slot(String field) {
        return slots.getOrDefault(field, -1);
    }

    /** Whether a slot speaks of the household; else it speaks of the member, the problem, the area or the list entry of its row. */
    public boolean household(int slot) {
        return household[slot];
    }
}
