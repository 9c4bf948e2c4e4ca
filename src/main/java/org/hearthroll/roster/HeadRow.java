package org.hearthroll.roster;

/** Tells the head's own row from those of the other members. */
final class HeadRow {

    private static final String HEAD = "01";

    private final int relation;
    private final int name;
    private final int id;
    private final int key;
    private final int headKey;
    private final int headName;

    HeadRow(Layout layout) {
        relation = layout.slot("relation");
        name = layout.slot("name");
        id = layout.slot("id_number");
        key = layout.slot("id_key");
        headKey = layout.slot("head_key");
        headName = layout.slot("head_name");
    }

    /** Whether a file says at all who is the head. */
    boolean told() {
        return relation >= 0 || headKey >= 0 && key >= 0 || headName >= 0 && name >= 0;
    }

    /** By the relation where the file has one, else by the head's ID, else by the head's name where no other member has borne it. */
    boolean is(ReadRow row, GatheredHousehold household) {
        if (relation >= 0) {
            return HEAD.equals(row.value(relation));
        }
        if (row.value(headKey) != null && row.value(key) != null) {
            return row.value(headKey).equals(row.value(key));
        }
        return household != null && household.heads() == 0 && row.value(name) != null && row.value(name).equals(row.value(headName));
    }

    String name(ReadRow row) {
        return row.value(name);
    }

    String id(ReadRow row) {
        return row.value(id);
    }
}
