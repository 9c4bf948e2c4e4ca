package org.hearthroll.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fields that the headers of a sheet name: as spelled, by another declared spelling, without brackets or numbering.
 * A header that only holds a spelling is suggested and fills nothing; of several columns for one field the first that spells it
 * best fills it, unless the field takes several values.
 */
public final class HeaderMatching {

    private static final int SHORTEST_HINT = 2;

    private final Columns columns;

    public HeaderMatching(Columns columns) {
        this.columns = columns;
    }

    /** The mapping of a header row; headers come out unique, empty ones named by their place (未命名列3). */
    public Mapping match(List<String> headers) {
        List<String> unique = unique(headers);
        List<MappedColumn> mapped = new ArrayList<>();
        Map<String, MappedColumn> best = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            MappedColumn column = match(i, headers.get(i) == null ? "" : headers.get(i), unique.get(i));
            mapped.add(column);
            if (column.field() != null) {
                best.merge(column.field(), column, (one, other) -> other.confidence().compareTo(one.confidence()) < 0 ? other : one);
            }
        }
        return new Mapping(mapped.stream().map(column -> column.field() == null || column == best.get(column.field()) || several(column) ? column : column.left()).toList());
    }

    private boolean several(MappedColumn column) {
        return columns.byId(column.field()).type() == Type.CODES;
    }

    private MappedColumn match(int index, String header, String unique) {
        List<String> candidates = HeaderSpelling.candidates(header);
        Optional<Column> found = candidates.stream().flatMap(k -> columns.byKey(k).stream()).findFirst();
        if (found.isEmpty()) {
            Column hint = hint(candidates);
            return new MappedColumn(index, unique, null, hint == null ? null : hint.id(), hint == null ? Confidence.NONE : Confidence.CONTAINS);
        }
        return new MappedColumn(index, unique, found.get().id(), null, confidence(found.get(), candidates.getFirst()));
    }

    private static Confidence confidence(Column column, String key) {
        List<String> keys = column.spellings().stream().map(HeaderSpelling::key).toList();
        return keys.getFirst().equals(key) ? Confidence.EXACT : keys.contains(key) ? Confidence.ALIAS : Confidence.TRIMMED;
    }

    /** The field of the longest spelling that a header holds; none if two fields are equally likely. */
    private Column hint(List<String> candidates) {
        int longest = SHORTEST_HINT - 1;
        Set<Column> best = new HashSet<>();
        for (Map.Entry<String, Column> spelling : columns.spellings().entrySet()) {
            int length = spelling.getKey().length();
            if (length >= longest && length >= SHORTEST_HINT && candidates.stream().anyMatch(k -> k.contains(spelling.getKey()))) {
                if (length > longest) {
                    best.clear();
                    longest = length;
                }
                best.add(spelling.getValue());
            }
        }
        return best.size() == 1 ? best.iterator().next() : null;
    }

    private static List<String> unique(List<String> headers) {
        Map<String, Integer> times = new HashMap<>();
        List<String> unique = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i) == null || headers.get(i).isBlank() ? "未命名列" + (i + 1) : headers.get(i).strip().replaceAll("\\s*\\R\\s*", "");
            int time = times.merge(header, 1, Integer::sum);
            unique.add(time == 1 ? header : header + "_" + time);
        }
        return unique;
    }
}
