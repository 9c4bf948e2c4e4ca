package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/** Lays one amount out along the values of a dimension, as {@link CountTable} does with counts: a row for each value, those left blank, and the total. */
record ValueAmountTable(CountTable layout, Amount amount) {

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(layout.group() == null ? List.of() : layout.group().columns());
        columns.addAll(layout.value().columns());
        columns.addAll(AmountColumns.of(List.of(amount)).columns());
        return columns;
    }

    List<Row> rows(AmountTally tally) {
        GroupColumns group = layout.group();
        Scope scope = layout.question().scope();
        if (group == null) {
            return block(List.of(), tally.values(), value -> tally.ofValue(value).getFirst(), tally.all().getFirst(), scope);
        }
        List<Row> rows = new ArrayList<>();
        for (String key : CountTable.keys(group, tally.groups())) {
            rows.addAll(block(group.cells(key), tally.values(key), value -> tally.of(key, value).getFirst(), tally.ofGroup(key).getFirst(), group.narrow(scope, key)));
        }
        rows.add(row(Role.TOTAL, group.total(), layout.value().total(), tally.all().getFirst(), scope));
        return rows;
    }

    private List<Row> block(List<Object> lead, Collection<String> counted, Function<String, Sums> sums, Sums all, Scope scope) {
        List<Row> rows = new ArrayList<>();
        CountTable.keys(layout.value(), counted).forEach(key -> rows.add(row(CountTable.role(key), lead, layout.value().cells(key), sums.apply(key), layout.value().narrow(scope, layout.opened(key)))));
        rows.add(row(Role.TOTAL, lead, layout.value().total(), all, scope));
        return rows;
    }

    private Row row(Role role, List<Object> lead, List<Object> names, Sums sums, Scope scope) {
        List<Object> cells = new ArrayList<>(lead);
        cells.addAll(names);
        cells.addAll(AmountColumns.cells(amount, sums));
        return new Row(role, cells, scope);
    }
}
