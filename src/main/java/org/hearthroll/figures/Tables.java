package org.hearthroll.figures;

import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Makes every table there is from counts. */
public final class Tables {

    private final Notes notes;
    private final CountTables counted;
    private final DistributionTable distribution;

    public Tables(Counts counts, CodeLists codes) {
        Labels labels = new Labels(codes);
        this.notes = new Notes(counts, labels);
        this.counted = new CountTables(counts, labels);
        this.distribution = new DistributionTable(counts, labels);
    }

    /** The wanted table; refuses names and wordings it does not know, and says what there is. */
    public Table table(TableRequest request) {
        TableKind kind = TableKind.of(request.name());
        return kind.shape() == TableKind.Shape.DISTRIBUTION ? distribution.table(request) : counted.table(request, kind);
    }

    /** What is said below anything that speaks of a scope: its period, what narrows it, and who was not named any more. */
    public List<Message> notes(Scope scope) {
        return notes.ofScope(scope);
    }
}
