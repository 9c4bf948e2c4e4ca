package org.hearthroll.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthroll.codes.Declared;

/** Where the value of a field is found in the register: in a column of its own, else among the secondary fields of its row. */
final class RegisterFields {

    private static final List<Map<String, String>> ROWS = Declared.rows("store/fields.csv");

    private RegisterFields() {
    }

    /** The SQL expression of a field, over household h and, where members are read, member m. */
    static String expression(String field, boolean members, Template template) {
        Stream<String> tables = members ? Stream.of("member", "household") : Stream.of("household");
        return tables.flatMap(table -> column(table, field)).findFirst().orElseGet(() -> more(template.bind(field), members));
    }

    /** The field ids of a table's columns, by column. */
    static Map<String, String> byColumn(String table) {
        Map<String, String> fields = new HashMap<>();
        ROWS.stream().filter(row -> row.get("table").equals(table)).forEach(row -> fields.put(row.get("column"), row.get("field")));
        return fields;
    }

    private static Stream<String> column(String table, String field) {
        return ROWS.stream().filter(row -> row.get("table").equals(table) && row.get("field").equals(field))
                .map(row -> (table.equals("member") ? "m." : "h.") + row.get("column"));
    }

    private static String more(String field, boolean members) {
        return Template.fragment(members ? "more_of_member" : "more_of_household", Map.of("field", field));
    }
}
