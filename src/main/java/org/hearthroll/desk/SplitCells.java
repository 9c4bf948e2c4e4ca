package org.hearthroll.desk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.store.Recorded;

/** What a row of the register says in a file: the wording of its source where that was kept, else the labels of its codes or the value itself. */
final class SplitCells {

    private final Map<String, String> values;
    private final Map<String, String> more;
    private final Map<String, String> wording;

    SplitCells(Recorded row) {
        this.values = row.values();
        this.more = FieldJson.parse(row.more());
        this.wording = FieldJson.parse(row.wording());
    }

    /** The fields of which the row says something, if only a wording that nobody could read. */
    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(values.keySet());
        fields.addAll(more.keySet());
        fields.addAll(wording.keySet());
        return fields;
    }

    /** The text of a cell, empty where nothing is recorded. */
    String text(String field) {
        String original = wording.get(field);
        return original == null ? words(field) : original;
    }

    /** As {@link #text}, with what would tell who somebody is hidden. */
    String masked(String field) {
        return Mask.value(field, words(field));
    }

    /** What is recorded, a code as a code; empty where nothing is. */
    String value(String field) {
        String value = values.getOrDefault(field, more.get(field));
        return value == null ? "" : value;
    }

    private String words(String field) {
        String value = value(field);
        if (value.isEmpty()) {
            return "";
        }
        String list = Columns.standard().find(field).map(Column::codeList).orElse("");
        return list.isEmpty() ? value : labels(CodeLists.standard().list(list), value);
    }

    private static String labels(CodeList list, String codes) {
        return Arrays.stream(codes.split(";")).map(list::label).collect(Collectors.joining("、"));
    }
}
