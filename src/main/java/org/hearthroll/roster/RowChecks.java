package org.hearthroll.roster;

import java.util.List;
import java.util.stream.Stream;

/** Whether a row is whole: as wide as it must be, and about somebody who can be told from others. */
record RowChecks(int width, int required, List<Need> needs) {

    /** At least one of these slots must be filled in, else the row is rejected with this code. */
    record Need(String code, int... slots) {
    }

    static RowChecks of(Mapping mapping, Layout layout, Columns columns) {
        int required = mapping.columns().stream().filter(c -> c.field() != null && columns.find(c.field()).map(Column::required).orElse(false))
                .mapToInt(c -> c.index() + 1).max().orElse(0);
        return new RowChecks(mapping.columns().size(), required, needs(layout).filter(n -> n.slots().length > 0).toList());
    }

    private static Stream<Need> needs(Layout layout) {
        return switch (layout.kind()) {
            case MEMBER_ROSTER -> Stream.of(need(layout, "HOUSEHOLD_KEY_MISSING", "household_code", "head_key"),
                    need(layout, "PERSON_KEY_MISSING", "person_code", "name", "id_number"));
            case HOUSEHOLD_ROSTER -> Stream.of(need(layout, "HOUSEHOLD_KEY_MISSING", "household_code", "head_key"));
            case PROBLEMS -> Stream.of(need(layout, "PROBLEM_WITHOUT_CONTENT", "problem_type", "problem_text"));
            case AREAS -> Stream.of(need(layout, "AREA_WITHOUT_TOWNSHIP", "township"));
            case LIST -> Stream.of(need(layout, "LIST_ROW_WITHOUT_KEY", "id_number", "name", "household_code", "head_id", "head_name"));
        };
    }

    private static Need need(Layout layout, String code, String... fields) {
        return new Need(code, Stream.of(fields).mapToInt(layout::slot).filter(s -> s >= 0).toArray());
    }

    /** Rejects a row that is longer than its header, or ends before a column it must have. */
    boolean ragged(String[] cells, RowDraft row) {
        if (cells.length > width) {
            row.reject("ROW_TOO_LONG", "", String.join(",", cells), cells.length, width);
        } else if (cells.length < required) {
            row.reject("ROW_TOO_SHORT", "", String.join(",", cells), cells.length, width);
        }
        return cells.length > width || cells.length < required;
    }

    /** Rejects a row about nobody who could be found again. */
    void complete(RowDraft row) {
        for (Need need : needs) {
            boolean met = false;
            for (int slot : need.slots()) {
                met |= row.value(slot) != null;
            }
            if (!met) {
                row.reject(need.code(), "", "");
            }
        }
    }
}
