package org.hearthroll.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which field each column of a sheet fills, in sheet order; a field that takes several values may be filled by several columns. */
public record Mapping(List<MappedColumn> columns) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** Whether some column fills a field. */
    public boolean has(String field) {
        return column(field).isPresent();
    }

    /** The first column that fills a field. */
    public Optional<MappedColumn> column(String field) {
        return columns.stream().filter(c -> field.equals(c.field())).findFirst();
    }

    /** The columns that fill no field but may mean one. */
    public List<MappedColumn> suggestions() {
        return columns.stream().filter(c -> c.field() == null && c.suggested() != null).toList();
    }

    /** The columns that fill no field because another one fills it. */
    public List<ColumnConflict> conflicts() {
        return columns.stream().filter(c -> c.confidence() == Confidence.TAKEN)
                .flatMap(left -> column(left.suggested()).map(taken -> new ColumnConflict(left.suggested(), taken, left)).stream()).toList();
    }

    /**
     * This mapping with what the user chose: header to field id, or to an empty text for no field. Headers not named stay as they are,
     * unless the user gave their field to another column.
     */
    public Mapping choosing(Map<String, String> fields) {
        Set<String> given = columns.stream().map(c -> fields.getOrDefault(c.header(), "")).filter(Mapping::single).collect(Collectors.toSet());
        return new Mapping(columns.stream().map(c -> fields.containsKey(c.header()) ? chosen(c, fields.get(c.header()))
                : c.field() != null && given.contains(c.field()) ? c.left() : c).toList());
    }

    private static boolean single(String field) {
        return Columns.standard().find(field).map(column -> column.type() != Type.CODES).orElse(false);
    }

    private static MappedColumn chosen(MappedColumn column, String field) {
        return new MappedColumn(column.index(), column.header(), field.isEmpty() ? null : field, null, Confidence.CHOSEN);
    }
}
