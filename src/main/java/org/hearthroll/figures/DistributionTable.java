package org.hearthroll.figures;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.figures.Counts.Progression;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/** Makes the distribution of problems over the townships, with shares, ranks, bands and control limits. */
final class DistributionTable {

    private final Counts counts;
    private final Labels labels;

    DistributionTable(Counts counts, Labels labels) {
        this.counts = counts;
        this.labels = labels;
    }

    Table table(TableRequest request) {
        ProblemScope scope = new ProblemScope(new Scope(counts.period(request.scope()), request.scope().conditions()));
        Dimension dimension = Dimensions.standard().byId("township");
        ProblemScope everywhere = scope.everywhere();
        GroupColumns columns = columns(scope, dimension);
        boolean recorded = counts.recordsChecks(everywhere.households());
        List<Township> townships = townships(scope, columns, recorded);
        Townships measure = Townships.named(everywhere.equals(scope) ? townships : townships(everywhere, columns(everywhere, dimension), recorded));
        DistributionRows figures = new DistributionRows(townships, measure, request.shown());
        List<Row> rows = figures.rows(columns, scope.problems());
        Table table = new Table(request.name(), DistributionRows.columns(columns), rows, List.of());
        NoteList notes = new DistributionNotes(new Notes(counts, labels), scope, recorded, request.shown()).of(figures.named(), measure, table);
        return new Table(table.name(), table.columns(), rows, notes.all(), List.of(), Traits.PLAIN.saying(notes).measuredBy(measure));
    }

    private GroupColumns columns(ProblemScope scope, Dimension dimension) {
        return new GroupColumns(dimension, "township", labels, Places.of(counts, scope.households(), dimension));
    }

    /** Every township there is, then those that only the ledger or the roster names, then what names none. */
    private List<Township> townships(ProblemScope scope, GroupColumns columns, boolean recorded) {
        Map<String, Long> problems = new HashMap<>();
        Groups.ask(counts, new Question(Subject.PROBLEMS, scope.problems(), null, Cut.by(columns.dimension()))).whole().cells().forEach((key, c) -> problems.put(key, c.units()));
        Map<String, Progression> checks = new HashMap<>();
        counts.checks(scope.households()).forEach(c -> checks.put(c.township(), c));
        Set<String> counted = new LinkedHashSet<>(problems.keySet());
        counted.addAll(checks.keySet());
        return CountTable.keys(columns, counted).stream().map(key -> {
            Progression check = checks.getOrDefault(key, new Progression(key, 0, 0));
            return new Township(key, check.households(), recorded ? check.checked() : check.households(), problems.getOrDefault(key, 0L));
        }).toList();
    }
}
