package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.text.Language;

/** Puts the labels of a table, Chinese as machine output has them, into the language of its reader; names of places stay as they are. */
public final class ReadersTable {

    static final String CODE = "_code";

    private final RowNames names;
    private final Language language;

    public ReadersTable(Labels labels, Language language) {
        names = new RowNames(labels);
        this.language = language;
    }

    /** The same figures under the reader's labels. */
    public Table of(Table table) {
        return language == Language.CHINESE ? table : new Table(table.name(), table.columns(), rows(table, table.rows()), table.notes(), rows(table, table.sums()), table.traits());
    }

    private List<Table.Row> rows(Table table, List<Table.Row> rows) {
        return rows.stream().map(r -> row(table, r)).toList();
    }

    private Table.Row row(Table table, Table.Row row) {
        List<Object> cells = new ArrayList<>(row.cells());
        for (Table.Column column : table.columns()) {
            if (column.kind() == Table.Kind.CODE && column.id().endsWith(CODE)) {
                String labelled = column.id().substring(0, column.id().length() - CODE.length());
                names.of(labelled, String.valueOf(table.cell(row, column.id()))).ifPresent(label -> cells.set(table.column(labelled), label.in(language)));
            }
        }
        // The names of places have no code beside them, but a sum may stand among them.
        if (row.role() == Table.Role.TOTAL) {
            cells.replaceAll(cell -> Mark.TOTAL.label().zh().equals(cell) ? Mark.TOTAL.label().in(language) : cell);
        }
        return new Table.Row(row.role(), cells, row.opens(), row.remarks());
    }
}
