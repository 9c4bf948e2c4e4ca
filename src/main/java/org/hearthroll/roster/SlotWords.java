package org.hearthroll.roster;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;

/** Says values as a file would: labels in place of codes. */
final class SlotWords {

    private final CodeList[] lists;

    SlotWords(Layout layout) {
        lists = layout.fields().stream().map(SlotWords::list).toArray(CodeList[]::new);
    }

    private static CodeList list(String field) {
        return Columns.standard().find(field).map(Column::codeList).filter(id -> !id.isEmpty()).map(CodeLists.standard()::list).orElse(null);
    }

    /** The words of a value, which may be several codes joined by ';'. */
    String of(int slot, String value) {
        CodeList list = lists[slot];
        return list == null ? value : Arrays.stream(value.split(";")).map(list::label).collect(Collectors.joining("、"));
    }
}
