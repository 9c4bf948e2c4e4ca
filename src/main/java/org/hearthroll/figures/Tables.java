package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Makes every table there is from counts. */
public final class Tables {

    private final Notes notes;
    private final CountTables counted;
    private final AmountTables amounts;
    private final IndicatorTables indicators;
    private final IncidenceTable incidence;
    private final DistributionTable distribution;

    public Tables(Counts counts, CodeLists codes) {
        Labels labels = new Labels(codes);
        this.notes = new Notes(counts, labels);
        this.counted = new CountTables(counts, labels);
        this.amounts = new AmountTables(counts, labels, counted);
        this.indicators = new IndicatorTables(counts, labels, counted);
        this.incidence = new IncidenceTable(counts, labels);
        this.distribution = new DistributionTable(counts, labels);
    }

    /** The wanted table; refuses names and wordings it does not know, and says what there is. */
    public Table table(TableRequest request) {
        TableKind kind = TableKind.of(request.name());
        boolean counted = kind.shape() == TableKind.Shape.HOUSEHOLDS || kind.shape() == TableKind.Shape.PROBLEMS;
        refuse(request.compare() != null && kind.shape() != TableKind.Shape.DISTRIBUTION && (!counted || request.amount() != null), "figures.refused.compare", kind);
        refuse(request.shown().shareOf() != ShareOf.GROUP && (!counted || request.amount() != null), "figures.refused.share-of.none", kind);
        refuse(request.amount() != null && kind.shape() != TableKind.Shape.HOUSEHOLDS, "figures.refused.amount.table", kind);
        return switch (kind.shape()) {
            case HOUSEHOLDS, PROBLEMS -> request.amount() == null ? this.counted.table(request, kind) : amounts.along(request, kind);
            case AMOUNTS -> amounts.standard(request, kind);
            case INDICATORS -> indicators.table(request, kind);
            case INCIDENCE -> incidence.table(request, kind, this.counted.scope(request));
            case DISTRIBUTION -> distribution(request);
        };
    }

    private static void refuse(boolean wrong, String why, TableKind kind) {
        if (wrong) {
            throw Refusal.of(why, kind.name());
        }
    }

    private Table distribution(TableRequest request) {
        Table now = distribution.table(request);
        if (request.compare() == null) {
            return now;
        }
        Table before = distribution.table(request.in(request.compare()));
        boolean ledger = hasProblems(before) || hasProblems(distribution.table(TableRequest.of(request.name(), Scope.of(request.compare()))));
        return new DistributionComparison(now, before, ledger).table();
    }

    private static boolean hasProblems(Table distribution) {
        return (Long) distribution.cell(distribution.rows().getLast(), "problems") > 0;
    }

    /** What is said below anything that speaks of a scope: its period, what narrows it, and who was not named any more. */
    public List<Message> notes(Scope scope) {
        return notes.ofScope(scope);
    }
}
