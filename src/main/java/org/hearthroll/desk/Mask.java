package org.hearthroll.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Household;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Masking;
import org.hearthroll.model.Member;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.roster.Columns;

/** Hides in register data, by the declared kind of each field, what would tell a person's name, ID number, telephone, birthday, account or address. */
final class Mask {

    /** The heading of the column that marks a masked workbook: loaded, its stars would take the place of names and numbers. */
    static final String HEADING = "已脱敏·不能导入";

    private static final int ACCOUNT_TAIL = 4;

    private Mask() {
    }

    static RegisterRow row(Listing listing, RegisterRow row) {
        String[] values = row.values().toArray(String[]::new);
        for (int i = 0; i < values.length; i++) {
            values[i] = value(listing.fields().get(i), values[i]);
        }
        return new RegisterRow(row.id(), row.household(), List.of(values));
    }

    static Household household(Household household) {
        List<Member> members = household.members().stream().map(m -> new Member(m.code(), Masking.name(m.name()), values(m.values()))).toList();
        return new Household(household.code(), household.place(), values(household.values()), members);
    }

    private static Map<String, String> values(Map<String, String> values) {
        Map<String, String> masked = new HashMap<>();
        values.forEach((field, value) -> masked.put(field, value(field, value)));
        return masked;
    }

    /** An unknown column may hold anything, so its digits are hidden. */
    static String value(String field, String value) {
        if (field.startsWith("=")) {
            return value.replaceAll("\\d(?=\\d{3})", "*");
        }
        return Columns.standard().find(field).map(column -> switch (column.type()) {
            case NAME -> Masking.name(value);
            case ID -> Masking.idNumber(value);
            case PHONE -> Masking.phone(value);
            case DATE -> column.sensitive() && value.length() > 4 ? value.substring(0, 4) : value;
            case KEY, TEXT -> column.sensitive() ? tail(value) : value;
            default -> value;
        }).orElse(value);
    }

    private static String tail(String value) {
        int hidden = Math.max(0, value.length() - ACCOUNT_TAIL);
        return "*".repeat(hidden) + (hidden < ACCOUNT_TAIL ? "*".repeat(value.length() - hidden) : value.substring(hidden));
    }
}
