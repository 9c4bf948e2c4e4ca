package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearthroll.figures.Table.Row;

/**
 * A table crossed by two dimensions, laid out as people read it: a line for each group, a column for each value of the other, and the
 * sums (all: what the column of all values is called). Each cell is a row of the table it came from, so it has all its figures and the households behind it.
 */
public record Crossed(List<Table.Column> names, List<String> kinds, String all, List<Line> lines, List<Table.Column> measures) {

    public Crossed {
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
        measures = List.copyOf(measures);
    }

    /** A group: its names, the row behind each value it has, and the row of its sum. */
    public record Line(List<Object> names, Map<String, Row> parts, Row sum, boolean last) {
    }

    /** Lays out a crossed table; the last line, of all groups together, comes from the same table not crossed where the crossed one has no sums of its own. */
    public static Crossed of(Table crossed, Table whole) {
        List<Integer> labels = labels(crossed);
        List<Integer> groups = labels.subList(0, labels.size() - 1);
        Map<List<Object>, List<Row>> byGroup = new LinkedHashMap<>();
        crossed.rows().stream().limit(Math.max(0, crossed.rows().size() - 1L)).forEach(r -> byGroup.computeIfAbsent(cells(r, groups), _ -> new ArrayList<>()).add(r));
        List<Line> lines = new ArrayList<>();
        byGroup.forEach((names, rows) -> lines.add(line(names, rows, labels.getLast(), false)));
        List<Row> sums = crossed.sums().isEmpty() ? whole.rows() : crossed.sums();
        int kind = crossed.sums().isEmpty() ? labels(whole).getLast() : labels.getLast();
        lines.add(line(sumNames(groups.size(), text(sums.getLast(), kind)), sums, kind, true));
        Set<String> kinds = new LinkedHashSet<>();
        whole.rows().stream().filter(r -> r.role() != Table.Role.TOTAL).forEach(r -> kinds.add(text(r, labels(whole).getLast())));
        return new Crossed(groups.stream().map(crossed.columns()::get).toList(), List.copyOf(kinds), text(whole.rows().getLast(), labels(whole).getLast()), lines, measures(crossed));
    }

    /** What a row behind a cell (null: there is none, so nothing was counted) says of a measure; an undefined share is null. */
    public Object figure(Row row, Table.Column measure) {
        if (row == null) {
            return measure.kind() == Table.Kind.COUNT ? 0L : null;
        }
        return row.cells().get(row.cells().size() - measures.size() + measures.indexOf(measure));
    }

    /** A figure of a value in a line; where nothing was counted it is zero, a share only where there is something to be a share of, and of an amount nobody states any. */
    public Object figure(Line line, String kind, Table.Column measure) {
        Row part = line.parts().get(kind);
        if (part != null || measure.kind() == Table.Kind.COUNT) {
            return figure(part, measure);
        }
        boolean defined = measure.kind() == Table.Kind.SHARE && figure(line.sum(), measure) != null && figure(lines.getLast().parts().get(kind), measure) != null;
        return defined ? BigDecimal.ZERO.setScale(measure.decimals()) : null;
    }

    /** How many a share is the share of the whole of: the count before it; 0 of what is no share. */
    public long counted(Row row, Table.Column measure) {
        return row != null && measure.kind() == Table.Kind.SHARE && figure(row, measures.get(measures.indexOf(measure) - 1)) instanceof Long count ? count : 0;
    }

    /** What is to be said of that figure; null for nothing. */
    public Table.Remark remark(Row row, Table.Column measure) {
        return row == null ? null : row.remark(row.cells().size() - measures.size() + measures.indexOf(measure));
    }

    private static Line line(List<Object> names, List<Row> rows, int kind, boolean last) {
        Map<String, Row> parts = new LinkedHashMap<>();
        rows.stream().filter(r -> r.role() != Table.Role.TOTAL).forEach(r -> parts.put(text(r, kind), r));
        return new Line(names, parts, rows.getLast(), last);
    }

    private static List<Object> sumNames(int count, String name) {
        List<Object> names = new ArrayList<>(List.of(name));
        while (names.size() < count) {
            names.add("");
        }
        return names;
    }

    /** The positions of the labels, which stand before the first figure. */
    private static List<Integer> labels(Table table) {
        return IntStream.range(0, table.columns().size()).takeWhile(i -> table.columns().get(i).kind() != Table.Kind.COUNT)
                .filter(i -> table.columns().get(i).kind() == Table.Kind.LABEL).boxed().toList();
    }

    private static List<Table.Column> measures(Table table) {
        return table.columns().stream().filter(c -> c.kind() == Table.Kind.COUNT || c.kind() == Table.Kind.SHARE || c.kind() == Table.Kind.AMOUNT).toList();
    }

    private static List<Object> cells(Row row, List<Integer> columns) {
        return columns.stream().map(i -> (Object) text(row, i)).toList();
    }

    private static String text(Row row, int column) {
        return String.valueOf(row.cells().get(column));
    }
}
