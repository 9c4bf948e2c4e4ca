package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.List;

/** Decides the slots of a file. */
final class Layouts {

    /** What an ID number tells besides itself. */
    private static final List<String> TOLD_BY_ID = List.of("id_key", "birth_date", "disability_class", "disability_grade");

    private Layouts() {
    }

    static Layout of(Mapping mapping, Kind kind, Columns columns) {
        List<String> fields = new ArrayList<>();
        for (MappedColumn column : mapping.columns()) {
            String field = field(column);
            if (!fields.contains(field) && columns.find(field).map(c -> c.type() != Type.SEQUENCE).orElse(true)) {
                fields.add(field);
            }
        }
        follow(fields, "id_number", TOLD_BY_ID);
        follow(fields, "head_id", List.of("head_key"));
        follow(fields, "main_cause", List.of("other_causes"));
        follow(fields, "main_risk", List.of("other_risks"));
        boolean[] household = new boolean[fields.size()];
        for (int i = 0; i < household.length; i++) {
            household[i] = ofHousehold(fields.get(i), kind, columns);
        }
        return new Layout(kind, fields, household);
    }

    static String field(MappedColumn column) {
        return column.field() == null ? "=" + column.header() : column.field();
    }

    private static void follow(List<String> fields, String leader, List<String> followers) {
        if (fields.contains(leader)) {
            followers.stream().filter(f -> !fields.contains(f)).forEach(fields::add);
        }
    }

    private static boolean ofHousehold(String field, Kind kind, Columns columns) {
        return switch (kind) {
            case HOUSEHOLD_ROSTER -> true;
            case MEMBER_ROSTER -> columns.find(field).map(c -> c.grain() == Grain.HOUSEHOLD).orElse(field.equals("head_key"));
            default -> false;
        };
    }
}
