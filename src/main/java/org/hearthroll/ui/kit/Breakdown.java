package org.hearthroll.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** A table as counted, the same crossed with a dimension or compared with a period (null where it is not), and the earlier periods it could be compared with. */
public record Breakdown(Table whole, Table crossed, Table compared, List<String> others) {

    /**
     * Where tables come from: tables counts, spoken puts labels into the reader's language, periods names all there are, the latest first, unfilled says which
     * dimensions, amounts and tables have nothing to show in the period of a scope.
     */
    public record Source(Function<TableRequest, Table> tables, UnaryOperator<Table> spoken, Supplier<List<String>> periods, Function<Scope, Set<String>> unfilled) {

        public Table table(TableRequest request) {
            return spoken.apply(tables.apply(request));
        }

        /** The periods before that of a table, the latest first: those that it can be compared with. */
        public List<String> before(Table table) {
            return periods.get().stream().filter(other -> other.compareTo(table.period()) < 0).toList();
        }
    }

    /** Counts a table, off the window's thread; it is compared only with an earlier period that there is, and not where it is crossed. */
    public static Breakdown count(Source source, TableRequest request, String by, String compare) {
        TableRequest plain = request.shown(request.shown().shareOf(ShareOf.GROUP));
        Table whole = source.table(plain);
        List<String> others = source.before(whole);
        boolean comparing = by == null && others.contains(compare);
        return new Breakdown(whole, by == null ? null : crossed(source.table(request.by(by)), whole), comparing ? source.table(plain.compare(compare)) : null, others);
    }

    /** Where the sums of a crossed table are those of the table not crossed, what is said of their rounding stands below it too. */
    private static Table crossed(Table crossed, Table whole) {
        return crossed.sums().isEmpty() ? crossed.noted(Stream.concat(crossed.notes().stream(), whole.notes().stream()).distinct().toList()) : crossed;
    }

    /** Whether a figure that a crossed or compared table shows is of persons. */
    public static boolean ofPersons(String measure) {
        return measure.startsWith("person");
    }

    /** How a crossed table was counted, and which figure of it is shown, since it is only one; base says what shares are of. */
    public Message counted(Message how, String measure, ShareOf base) {
        Message shown = Message.of("figures.counted.unit", how, Message.of("column." + measure));
        return measure.endsWith("share") ? Message.of("figures.counted.crossed", shown, Message.of("figures.note.share-of." + base)) : shown;
    }

    /** The table the user sees, and its chart is of. */
    public Table shown() {
        return crossed != null ? crossed : compared != null ? compared : whole;
    }

    /** The figure of one of the tables, by its row and its column (null: what the table counts). */
    Figure figure(Table.Row row, Table.Column column) {
        return Figure.among(Stream.of(compared, crossed, whole).filter(Objects::nonNull).toList(), row, column);
    }

    /** The table the chart is of; rows that are declared for themselves are no parts of a whole, so nothing can be stacked of them. */
    public Table drawn() {
        return TableKind.of(whole.name()).hasOwnRows() ? whole : shown();
    }

    /** Whether it is listed group after group, because its groups have no sum over all their rows. */
    public boolean listed() {
        return crossed != null && TableKind.of(whole.name()).shape() == TableKind.Shape.AMOUNTS;
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
