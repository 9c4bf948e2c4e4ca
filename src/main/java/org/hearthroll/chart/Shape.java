package org.hearthroll.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/** Which columns of a table a chart is made of: its labels, the count or amount that is drawn and the share written beside it, which in a crossed table can be what is drawn. */
final class Shape {

    static final String UNDEFINED = "—";

    /** What rounding takes from a share at most, or gives it: largest remainders a whole last digit, and binary fractions a little. */
    private static final double ROUNDED = 0.0101;

    private final Table table;
    private final List<Integer> codes;
    private final List<Integer> labels;
    private final int count;
    private final int share;
    private final int drawn;

    /** measure is the figure that is drawn; null, or one the table does not have, for the usual one. */
    Shape(Table table, String measure) {
        this.table = table;
        List<Integer> counts = columns(Table.Kind.COUNT);
        codes = columns(Table.Kind.CODE).stream().filter(i -> i < counts.getFirst()).toList();
        labels = columns(Table.Kind.LABEL).stream().filter(i -> i < counts.getFirst()).toList();
        int problems = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).id().equals("problems")).findFirst().orElse(-1);
        int wished = place(measure);
        boolean shares = wished >= 0 && table.columns().get(wished).kind() == Table.Kind.SHARE;
        count = shares ? counts.stream().filter(i -> i < wished).reduce((_, last) -> last).orElseThrow()
                : wished >= 0 ? wished : amount().or(this::persons).orElse(problems >= 0 ? problems : counts.getFirst());
        share = columns(Table.Kind.SHARE).stream().filter(i -> i > count).findFirst().orElse(-1);
        drawn = shares && crossed() ? share : count;
    }

    private int place(String column) {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).id().equals(column)).findFirst().orElse(-1);
    }

    /** Whether the table has control limits for at least one place. */
    boolean limits() {
        return table.columns().stream().anyMatch(c -> c.id().equals("upper_998"))
                && table.rows().stream().map(r -> table.cell(r, "upper_998")).anyMatch(Objects::nonNull);
    }

    /** A village is named by two labels, which are of one dimension. */
    boolean crossed() {
        boolean village = labels.size() == 2 && table.columns().get(labels.getLast()).id().equals("village");
        return labels.size() > 1 && !village;
    }

    /** The first amount that any row has: the sum, or where adding up would say nothing, the mean; the first of all where nobody states any. */
    private Optional<Integer> amount() {
        List<Integer> amounts = columns(Table.Kind.AMOUNT);
        return amounts.stream().filter(i -> table.rows().stream().anyMatch(row -> row.cells().get(i) != null)).findFirst().or(() -> amounts.stream().findFirst());
    }

    /** The persons, where the table is of persons. */
    private Optional<Integer> persons() {
        return table.traits().ofPersons() ? columns(Table.Kind.COUNT).stream().filter(i -> table.columns().get(i).id().equals("persons")).findFirst() : Optional.empty();
    }

    /** Whether the parts of each group make up the group, so that they can be stacked: not where a household stands in several, nor of means, nor of shares of something else than group or table. */
    boolean stacks() {
        double parts = 0;
        int rounded = 0;
        for (Table.Row row : table.rows()) {
            if (row.role() != Table.Role.TOTAL) {
                parts += length(row);
                rounded++;
            } else if (!whole(row) && !counted().id().startsWith("sum_") && Math.abs(parts - length(row)) > (drawsShares() ? ROUNDED * (rounded + 1) : 0)) {
                return false;
            }
            parts = row.role() == Table.Role.TOTAL ? 0 : parts;
            rounded = row.role() == Table.Role.TOTAL ? 0 : rounded;
        }
        return crossed() && !counted().id().startsWith("mean_");
    }

    /** Whether bars stand for shares. */
    boolean drawsShares() {
        return drawn != count;
    }

    /** How long the bar of a row is; of a share that is not defined, nothing. */
    double length(Table.Row row) {
        if (!drawsShares()) {
            return count(row);
        }
        return share(row) == null ? 0 : share(row).doubleValue();
    }

    /** What is written of the length of a bar. */
    String written(Table.Row row, Texts texts) {
        if (!drawsShares()) {
            return texts.count(count(row));
        }
        return share(row) == null ? UNDEFINED : shareWords(row) + "%";
    }

    /** The label of the group in a crossed table; a village is named with its township, because village names repeat. */
    String outer(Table.Row row) {
        return labels.stream().limit(labels.size() - 1L).map(i -> text(row, i)).collect(Collectors.joining(" "));
    }

    /** The label of the row itself, inside its group if there is one. */
    String inner(Table.Row row) {
        return crossed() ? text(row, labels.getLast()) : labels.stream().map(i -> text(row, i)).distinct().collect(Collectors.joining(" "));
    }

    /** What a row stands for, its group first if there is one. */
    String named(Table.Row row) {
        if (!crossed()) {
            return inner(row);
        }
        return row.role() == Table.Role.TOTAL ? outer(row) : outer(row) + " · " + inner(row);
    }

    /** The column of what is counted. */
    Table.Column counted() {
        return table.columns().get(count);
    }

    /** The column of the share beside the count; null where there is none. */
    Table.Column shared() {
        return share < 0 ? null : table.columns().get(share);
    }

    /** Whether each figure stands beside that of another period. */
    boolean compared() {
        return table.traits().comparedWith() != null;
    }

    /** Whether the values of the rows have an order of their own, as ages and years have. */
    boolean ordinal() {
        return ordinal(labels.getLast());
    }

    /** Whether the groups of a crossed table have one. */
    boolean ordinalGroups() {
        return crossed() && ordinal(labels.get(labels.size() - 2));
    }

    private boolean ordinal(int label) {
        return Dimensions.standard().find(table.columns().get(label).id()).filter(Dimension::ordinal).isPresent();
    }

    /** Whether a row sums up the whole table and not one group of it. */
    boolean whole(Table.Row row) {
        return row.role() == Table.Role.TOTAL && codes.stream().allMatch(i -> "TOTAL".equals(row.cells().get(i)));
    }

    /** Whether everything counted stands in one row and no row more, and is named anywhere at all, so that shares can be cumulated. */
    boolean addsUp() {
        long all = table.rows().stream().filter(r -> r.role() == Table.Role.TOTAL).mapToLong(this::count).sum();
        return !crossed() && !compared() && !table.traits().overlaps() && stated() > 0 && stated() + sum(Table.Role.NONE) == all;
    }

    /** How many have a value at all. */
    long stated() {
        return sum(Table.Role.NORMAL) + sum(Table.Role.FOLD);
    }

    private long sum(Table.Role role) {
        return table.rows().stream().filter(r -> r.role() == role).mapToLong(this::count).sum();
    }

    /** Whether there is anything to be drawn of the row; else it is not known. */
    boolean known(Table.Row row) {
        return row.cells().get(count) != null;
    }

    /** What the bar stands for; an amount to the nearest whole. */
    long count(Table.Row row) {
        return switch (row.cells().get(count)) {
            case Long counted -> counted;
            case BigDecimal amount -> amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
            case null, default -> 0;
        };
    }

    /** The share as it is written beside the count, or null where there is none. */
    String shareWords(Table.Row row) {
        return share(row) == null ? null : ShareWords.said(share(row), count(row), row.remark(share));
    }

    /** The share beside the count, or null where there is none. */
    BigDecimal share(Table.Row row) {
        return share < 0 ? null : (BigDecimal) row.cells().get(share);
    }

    private static String text(Table.Row row, int column) {
        return Objects.toString(row.cells().get(column), "");
    }

    private List<Integer> columns(Table.Kind kind) {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).kind() == kind).boxed().toList();
    }
}
