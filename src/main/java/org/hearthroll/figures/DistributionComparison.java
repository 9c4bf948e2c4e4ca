package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/**
 * A distribution beside that of another period: behind its own columns the problems then, the problems per hundred households checked now
 * and then, and the differences; nothing of all that where nobody kept a ledger then, which is not the same as no problem. A difference of two rates is rounded once, from the counts of both periods.
 */
record DistributionComparison(Table now, Table before, boolean ledger) {

    private static final int DECIMALS = 2;
    private static final List<Column> COLUMNS = List.of(new Column("problems_before", Kind.COUNT, 0), new Column("problems_change", Kind.COUNT, 0),
            new Column("rate", Kind.DECIMAL, DECIMALS), new Column("rate_before", Kind.DECIMAL, DECIMALS), new Column("rate_change", Kind.DECIMAL, DECIMALS));

    Table table() {
        List<Column> columns = Stream.concat(now.columns().stream(), COLUMNS.stream()).toList();
        List<Message> notes = new ArrayList<>(now.notes());
        notes.add(Message.of("figures.note.compared", before.period()));
        notes.add(Message.of("figures.note.rate"));
        gone().ifPresent(notes::add);
        if (!ledger) {
            notes.add(Message.of("figures.note.compared.nothing", before.period()));
        }
        return new Table(now.name(), columns, now.rows().stream().map(this::row).toList(), notes, List.of(), now.traits().comparedWith(before.period()));
    }

    private Row row(Row row) {
        List<Object> cells = new ArrayList<>(row.cells());
        cells.addAll(compared(row, before.rows().stream().filter(other -> same(row, other)).findFirst().orElse(null)));
        return new Row(row.role(), cells, row.opens(), row.remarks());
    }

    private boolean same(Row row, Row other) {
        return row.role() == other.role() && (row.role() != Role.NORMAL || name(now, row).equals(name(before, other)));
    }

    /** What was not there in the other period had nothing to count, which is not the same as no problem. */
    private List<Object> compared(Row row, Row other) {
        long problems = number(now, row, "problems");
        long checked = number(now, row, "checked");
        if (other == null || !ledger) {
            return Arrays.asList(null, null, rate(problems, checked), null, null);
        }
        long then = number(before, other, "problems");
        long checkedThen = number(before, other, "checked");
        return Arrays.asList(then, problems - then, rate(problems, checked), rate(then, checkedThen), change(problems, checked, then, checkedThen));
    }

    /** The townships that only the other period has; the total counts them. */
    private Optional<Message> gone() {
        List<String> names = before.rows().stream().filter(row -> row.role() == Role.NORMAL).filter(other -> now.rows().stream().noneMatch(row -> same(row, other))).map(row -> name(before, row)).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Message.of("figures.note.compared.gone", Listing.names(names)));
    }

    private static BigDecimal rate(long problems, long checked) {
        return checked == 0 ? null : BigDecimal.valueOf(100 * problems).divide(BigDecimal.valueOf(checked), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal change(long problems, long checked, long then, long checkedThen) {
        return checked == 0 || checkedThen == 0 ? null
                : BigDecimal.valueOf(100 * (problems * checkedThen - then * checked)).divide(BigDecimal.valueOf(checked).multiply(BigDecimal.valueOf(checkedThen)), DECIMALS, RoundingMode.HALF_UP);
    }

    private static String name(Table table, Row row) {
        return String.valueOf(table.cell(row, "township"));
    }

    private static long number(Table table, Row row, String column) {
        return (Long) table.cell(row, column);
    }
}
