package org.hearthroll.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/**
 * Our own sums of the numeric columns, and of the households and persons, to hold against the subtotals of a file. A household's
 * number, which stands again on each of its members' rows, is added once.
 */
final class RunningSums {

    private final List<SummedColumn> columns = new ArrayList<>();
    private final RunningCounts counts;
    private final int household;
    private final NumberText numbers;
    private boolean anyRow;
    private boolean above;
    private String last;

    /** A numeric column; once: whether its number stands on every row of a household. */
    private record SummedColumn(MappedColumn column, int slot, boolean once, RunningSum sum) {
    }

    RunningSums(Mapping mapping, Layout layout, Columns declared, NumberText numbers) {
        this.numbers = numbers;
        household = layout.kind() == Kind.MEMBER_ROSTER ? layout.slot("household_code") : -1;
        for (MappedColumn column : mapping.columns()) {
            int slot = column.field() == null ? -1 : layout.slot(column.field());
            boolean numeric = slot >= 0 && declared.find(column.field()).map(c -> c.type() == Type.NUMBER || c.type() == Type.COUNT).orElse(false);
            if (numeric) {
                columns.add(new SummedColumn(column, slot, household >= 0 && layout.household(slot), new RunningSum()));
            }
        }
        counts = new RunningCounts(layout, columns.stream().map(c -> c.column().index()).toList());
    }

    void add(ReadRow row) {
        anyRow = true;
        counts.add(row);
        if (columns.isEmpty()) {
            return;
        }
        String code = row.value(household);
        boolean sameHousehold = code != null && Objects.equals(code, last);
        last = code;
        for (SummedColumn column : columns) {
            String value = row.value(column.slot());
            if (value != null && !(sameHousehold && column.once())) {
                column.sum().add(value);
            }
        }
    }

    /** What a subtotal says otherwise than its rows, which are those above it unless the file begins with its subtotals. */
    List<Finding> compare(long number, String[] cells) {
        above |= !anyRow;
        return Stream.concat(columns.stream().flatMap(column -> compare(number, cells, column)), counts.compare(number, cells, above).stream()).toList();
    }

    private Stream<Finding> compare(long number, String[] cells, SummedColumn column) {
        String cell = column.column().index() < cells.length ? cells[column.column().index()] : "";
        String stated = numbers.number(cell).value();
        Function<String, Finding> words = own -> new Finding("SUBTOTAL_DIFFERS", Severity.WARNING, number, column.column().header(), cell.strip(), List.of(own));
        return stated == null ? Stream.of() : column.sum().state(new BigDecimal(stated), above, words).stream();
    }

    /** What subtotals above their rows said otherwise than those; to be asked once after the last row. */
    List<Finding> closing() {
        return Stream.concat(columns.stream().flatMap(column -> column.sum().closing().stream()), counts.closing().stream()).toList();
    }
}
