package org.hearthroll.ui.kit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;

/** A table as counted, the same crossed with a dimension or compared with a period (null where it is not), and the earlier periods it could be compared with. */
public record Breakdown(Table whole, Table crossed, Table compared, List<String> others) {

    /** Where tables come from: tables counts, spoken puts labels into the reader's language, periods names all there are, the latest first. */
    public record Source(Function<TableRequest, Table> tables, UnaryOperator<Table> spoken, Supplier<List<String>> periods) {

        Table table(TableRequest request) {
            return spoken.apply(tables.apply(request));
        }
    }

    /** Counts a table, off the window's thread; it is compared only with an earlier period that there is, and not where it is crossed. */
    public static Breakdown count(Source source, TableRequest request, String by, String compare) {
        Table whole = source.table(request);
        String period = whole.rows().getLast().opens().period();
        List<String> others = source.periods().get().stream().filter(other -> other.compareTo(period) < 0).toList();
        boolean comparing = by == null && others.contains(compare);
        return new Breakdown(whole, by == null ? null : source.table(request.by(by)), comparing ? source.table(request.compare(compare)) : null, others);
    }

    /** The table the user sees. */
    public Table shown() {
        return compared == null ? drawn() : compared;
    }

    /** The table the chart is of. */
    public Table drawn() {
        return crossed == null ? whole : crossed;
    }

    /** Whether there is no household in it. */
    public boolean isEmpty() {
        return households(whole.rows().getLast()) == 0;
    }

    /** The households of which something is filled in, where each stands in one row. */
    public long stated() {
        return households(whole.rows().getLast()) - whole.rows().stream().filter(row -> row.role() == Table.Role.NONE).mapToLong(this::households).sum();
    }

    private long households(Table.Row row) {
        return (Long) whole.cell(row, "households");
    }
}
