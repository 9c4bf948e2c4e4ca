package org.hearthroll.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearthroll.desk.BreakDown;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;

/** What changed since the period before: households that are new, that are gone, persons more (or less), households whose main cause is another (both stated). */
record Since(String period, long fresh, long gone, long persons, long moved) {

    private static final String RISKS_FROM = "2021";

    /** Counts it within a scope, from the causes of either period crossed with those of the other; nothing where there is no earlier period. */
    static Optional<Since> count(BreakDown figures, Scope scope, String period, List<String> periods) {
        return periods.stream().filter(other -> other.compareTo(period) < 0).max(Comparator.naturalOrder()).map(before -> {
            String cause = period.compareTo(RISKS_FROM) < 0 ? "cause" : "risk";
            Table now = crossed(figures, new Scope(period, scope.conditions()), cause, before);
            Table then = crossed(figures, new Scope(before, scope.conditions()), cause, period);
            return new Since(before, absent(now, cause), absent(then, cause), persons(now) - persons(then), moved(now, cause));
        });
    }

    private static Table crossed(BreakDown figures, Scope scope, String cause, String other) {
        return figures.table(TableRequest.of(cause, scope).by(cause + "@" + other));
    }

    /** The households that the other period does not have. */
    private static long absent(Table table, String cause) {
        return table.rows().stream().filter(row -> row.role() == Table.Role.TOTAL && "ABSENT".equals(table.cell(row, cause + "_then_code"))).mapToLong(row -> households(table, row)).sum();
    }

    private static long moved(Table table, String cause) {
        return table.rows().stream().filter(row -> row.role() == Table.Role.NORMAL).filter(row -> {
            Object then = table.cell(row, cause + "_then_code");
            return !List.of("ABSENT", "NONE", table.cell(row, cause + "_code")).contains(then);
        }).mapToLong(row -> households(table, row)).sum();
    }

    private static long households(Table table, Table.Row row) {
        return (Long) table.cell(row, "households");
    }

    private static long persons(Table table) {
        return (Long) table.cell(table.rows().getLast(), "persons");
    }
}
