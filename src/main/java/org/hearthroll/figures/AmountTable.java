package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/** Lays amounts out as a table with a row for each of them; group after group where there are groups, and then once more for all of them together. */
record AmountTable(GroupColumns group, AmountQuestion question) {

    static final String NAME = "amount";

    List<Column> columns() {
        List<Column> columns = new ArrayList<>(group == null ? List.of() : group.columns());
        columns.add(new Column(NAME + "_code", Kind.CODE, 0));
        columns.add(new Column(NAME, Kind.LABEL, 0));
        columns.addAll(AmountColumns.of(question.amounts()).columns());
        return columns;
    }

    List<Row> rows(AmountTally tally) {
        Scope scope = question.cuts().scope();
        if (group == null) {
            return block(Role.NORMAL, List.of(), tally.all(), scope);
        }
        List<Row> rows = new ArrayList<>();
        for (String key : CountTable.keys(group, tally.groups())) {
            rows.addAll(block(Role.NORMAL, group.cells(key), tally.ofGroup(key), group.narrow(scope, key)));
        }
        rows.addAll(block(Role.TOTAL, group.total(), tally.all(), scope));
        return rows;
    }

    private List<Row> block(Role role, List<Object> lead, List<Sums> sums, Scope scope) {
        return IntStream.range(0, sums.size()).mapToObj(i -> row(role, lead, question.amounts().get(i), sums.get(i), scope)).toList();
    }

    /** The households behind a row are those that have the amount. */
    private Row row(Role role, List<Object> lead, Amount amount, Sums sums, Scope scope) {
        List<Object> cells = new ArrayList<>(lead);
        cells.add(amount.id());
        cells.add(amount.name().zh());
        cells.addAll(AmountColumns.cells(amount, sums));
        return new Row(role, cells, scope.with(amount.having().id(), "1"));
    }
}
