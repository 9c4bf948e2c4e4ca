package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.codes.Wording;
import org.hearthroll.roster.Layout;

/**
 * Where the slots of a file end up in one table of the register: in a column of their own, or in its JSON column {@code more}
 * by field id.
 */
final class RegisterColumns {

    /** Fields whose column has another name than the field. */
    private static final Map<String, String> NAMED_OTHERWISE = Map.of("group", "village_group", "person_code", "code", "person_phone", "phone");
    /** What says nothing about anybody, is the key itself, or follows from another field. */
    private static final Set<String> LEFT_OUT = Set.of("sequence", "household_code", "id_key", "head_key");

    private final List<String> columns = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final List<Integer> slots = new ArrayList<>();
    private final List<String> moreFields = new ArrayList<>();
    private final List<Integer> moreSlots = new ArrayList<>();
    private final FieldJson json = new FieldJson();

    /** slots: those of the layout that belong to the table; known: the table's columns; renamed: further fields with a column of another name. */
    RegisterColumns(Layout layout, List<Integer> slots, List<String> known, Map<String, String> renamed) {
        for (int slot : slots) {
            String field = layout.fields().get(slot);
            String column = renamed.getOrDefault(field, NAMED_OTHERWISE.getOrDefault(field, field));
            if (known.contains(column) && !columns.contains(column)) {
                columns.add(column);
                fields.add(field);
                this.slots.add(slot);
            } else if (!LEFT_OUT.contains(field) && !field.startsWith("=" + RejectList.MARK)) {
                moreFields.add(field);
                moreSlots.add(slot);
            }
        }
    }

    /** Adds a column that no slot fills; the caller sets it in the row. Does nothing if a slot fills it already. */
    void derive(String column) {
        if (!columns.contains(column)) {
            columns.add(column);
            fields.add(column);
            slots.add(-1);
        }
    }

    List<String> columns() {
        return List.copyOf(columns);
    }

    int position(String column) {
        return columns.indexOf(column);
    }

    /** The row of the table that values and original wordings by slot make: columns, then wording, then more. */
    String[] row(String[] values, String[] originals) {
        String[] row = new String[columns.size() + 2];
        for (int i = 0; i < columns.size(); i++) {
            int slot = slots.get(i);
            row[i] = slot < 0 ? null : values[slot];
        }
        row[columns.size()] = wording(originals);
        for (int i = 0; i < moreSlots.size(); i++) {
            json.put(moreFields.get(i), values[moreSlots.get(i)]);
        }
        row[columns.size() + 1] = json.take();
        return row;
    }

    private String wording(String[] originals) {
        if (originals == null) {
            return null;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (slots.get(i) >= 0) {
                json.put(fields.get(i), originals[slots.get(i)]);
            }
        }
        for (int i = 0; i < moreFields.size(); i++) {
            json.put(moreFields.get(i), originals[moreSlots.get(i)]);
        }
        return json.take();
    }

    /**
     * What stands once the file has spoken: its columns, derived ones where there was something to derive them from, and the two JSON
     * columns merged field by field.
     */
    String[] merged(String[] before, String[] said) {
        String[] row = said.clone();
        for (int i = 0; i < columns.size(); i++) {
            row[i] = said[i] == null && slots.get(i) < 0 ? before[i] : said[i];
        }
        int wording = columns.size();
        row[wording] = FieldJson.merged(before[wording], said[wording], spoken());
        row[wording + 1] = FieldJson.merged(before[wording + 1], said[wording + 1], moreFields);
        return row;
    }

    /** The fields that two rows say differently; of a field whose value is the same, or is known to no code list, the wording. */
    List<Difference> differences(String[] before, String[] after) {
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!Objects.equals(before[i], after[i])) {
                found.add(new Difference(fields.get(i), said(i, before), said(i, after)));
            }
        }
        found.addAll(FieldJson.differences(before[columns.size() + 1], after[columns.size() + 1]));
        Set<String> named = found.stream().map(Difference::field).collect(Collectors.toSet());
        FieldJson.differences(before[columns.size()], after[columns.size()]).stream().filter(wording -> !named.contains(wording.field())).forEach(found::add);
        return found;
    }

    private String said(int column, String[] row) {
        return Wording.UNMATCHED.equals(row[column]) ? FieldJson.parse(row[columns.size()]).getOrDefault(fields.get(column), row[column]) : row[column];
    }

    private List<String> spoken() {
        List<String> all = new ArrayList<>(fields);
        all.addAll(moreFields);
        return all;
    }
}
