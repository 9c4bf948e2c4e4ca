package org.hearthroll.figures;

import org.hearthroll.codes.CodeLists;

/** Makes every table there is from counts. */
public final class Tables {

    private final CountTables counted;
    private final DistributionTable distribution;

    public Tables(Counts counts, CodeLists codes) {
        Labels labels = new Labels(codes);
        this.counted = new CountTables(counts, labels);
        this.distribution = new DistributionTable(counts, labels);
    }

    /** The wanted table; refuses names and wordings it does not know, and says what there is. */
    public Table table(TableRequest request) {
        TableKind kind = TableKind.of(request.name());
        return kind.shape() == TableKind.Shape.DISTRIBUTION ? distribution.table(request) : counted.table(request, kind);
    }
}
