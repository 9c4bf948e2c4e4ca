package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Receipt.ReceiptColumn;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.HeaderMatching;
import org.hearthroll.roster.MappedColumn;

/**
 * The headings under which fields are written: as the last file of the period had them, as long as the matching leads back from them
 * to the field, else as declared.
 */
final class SplitHeadings {

    private final Map<String, String> known = new HashMap<>();

    /** columns: of the files of the period, those of the latest first. */
    SplitHeadings(List<ReceiptColumn> columns) {
        columns.stream().filter(column -> column.field() != null).forEach(column -> known.putIfAbsent(column.field(), column.header()));
    }

    /** The headings of some fields, in their order; a field that no heading leads back to has an empty one. */
    List<String> of(List<String> fields) {
        List<String> headings = new ArrayList<>(fields.stream().map(field -> known.getOrDefault(field, declared(field))).toList());
        List<MappedColumn> back = back(headings);
        for (int i = 0; i < fields.size(); i++) {
            if (!leadsBack(back.get(i), fields.get(i))) {
                headings.set(i, declared(fields.get(i)));
            }
        }
        List<MappedColumn> again = back(headings);
        for (int i = 0; i < fields.size(); i++) {
            if (!leadsBack(again.get(i), fields.get(i))) {
                headings.set(i, "");
            }
        }
        return headings;
    }

    private static List<MappedColumn> back(List<String> headings) {
        return new HeaderMatching(Columns.standard()).match(headings).columns();
    }

    private static boolean leadsBack(MappedColumn column, String field) {
        return column.field() == null ? field.equals("=" + column.header()) : field.equals(column.field());
    }

    private static String declared(String field) {
        return Columns.standard().find(field).map(column -> column.zh()).orElseGet(() -> field.startsWith("=") ? field.substring(1) : field);
    }
}
