package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Wording;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.Type;
import org.hearthroll.store.Recorded;

/**
 * What each row of a household said of it where the rows of its file disagreed: the wording then holds all they said, in their order,
 * and the value is the head's. Given back row by row, the same disagreement is found again.
 */
final class RowsThatDiffer {

    private static final String BETWEEN = " / ";
    private static final String HEAD = "01";

    private final SplitCells household;
    private final CodeLists lists;
    private final int rows;
    private final int head;
    private final Map<String, List<String>> texts = new HashMap<>();

    RowsThatDiffer(SplitCells household, List<Recorded> members, CodeLists lists) {
        this.household = household;
        this.lists = lists;
        this.rows = members.size();
        this.head = Math.max(0, members.stream().map(member -> member.values().get("relation")).toList().indexOf(HEAD));
    }

    /** What the row of this number says of the household in a field. */
    String text(int row, String field) {
        return texts.computeIfAbsent(field, this::spread).get(row);
    }

    private List<String> spread(String field) {
        String text = household.text(field);
        List<String> parts = Arrays.asList(text.split(BETWEEN));
        int first = parts.size() < 2 || parts.size() > rows ? -1 : parts.stream().map(part -> says(field, part)).toList().indexOf(household.value(field));
        if (first < 0) {
            return Collections.nCopies(rows, text);
        }
        List<String> spread = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            spread.add(parts.get(row < head ? Math.min(row, Math.max(0, first - 1)) : first + Math.min(row - head, parts.size() - 1 - first)));
        }
        return spread;
    }

    /** The value that a wording means, near enough to know it among others. */
    private String says(String field, String wording) {
        Column column = Columns.standard().byId(field);
        if (column.type() == Type.NUMBER || column.type() == Type.COUNT) {
            return wording.replaceAll("[^0-9.-]", "");
        }
        if (column.codeList().isEmpty()) {
            return wording;
        }
        List<String> codes = lists.list(column.codeList()).normaliseAll(wording).stream()
                .map(said -> said instanceof Wording.Matched matched ? matched.code() : Wording.UNMATCHED).distinct().toList();
        return column.type() == Type.CODES ? String.join(";", codes) : codes.isEmpty() ? "" : codes.getFirst();
    }
}
