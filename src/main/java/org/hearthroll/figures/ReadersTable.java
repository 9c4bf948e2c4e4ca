package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Label;
import org.hearthroll.text.Language;

/** Puts the labels of a table, Chinese as machine output has them, into the language of its reader; names of places stay as they are. */
public final class ReadersTable {

    private static final String CODE = "_code";
    private static final List<String> CAUSES = List.of("cause", "risk");

    private final Labels labels;
    private final Language language;

    public ReadersTable(Labels labels, Language language) {
        this.labels = labels;
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
                String code = String.valueOf(table.cell(row, column.id()));
                label(labelled, code).ifPresent(label -> cells.set(table.column(labelled), label.in(language)));
            }
        }
        return new Table.Row(row.role(), cells, row.opens(), row.remarks());
    }

    private Optional<Label> label(String labelled, String code) {
        return Mark.of(code).map(Mark::label).or(() -> declared(labelled, code)).or(() -> dimensions(labelled).stream().map(d -> labels.label(d, code)).filter(l -> !l.zh().equals(code)).findFirst());
    }

    /** The name of a row that is declared for itself. */
    private static Optional<Label> declared(String labelled, String code) {
        return switch (labelled) {
            case AmountTable.NAME -> Amounts.find(code).map(Amount::name);
            case IndicatorTable.NAME -> Indicators.find(code).map(Indicator::name);
            default -> Optional.empty();
        };
    }

    /** The dimensions whose values may stand in a column: its own, and those that tables call by another name. */
    private static List<Dimension> dimensions(String labelled) {
        List<String> ids = switch (labelled) {
            case "cause" -> CAUSES;
            case "type" -> List.of("problem_type");
            case "state" -> List.of("problem_state");
            default -> List.of(labelled.replaceFirst(Dimension.THEN + "$", ""));
        };
        return ids.stream().map(Dimensions.standard()::find).flatMap(Optional::stream).filter(d -> !d.isPlace()).toList();
    }
}
