package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.PeriodContents;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.ImportStore;
import org.hearthroll.store.PeriodChanges;
import org.hearthroll.store.PeriodStore;
import org.hearthroll.store.SafetyStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** Renames, copies and deletes periods. Plans belong to households and years, so none of this touches them. */
public final class ChangePeriods {

    /** The kind under which a copy stands in the history of imports. */
    static final String COPY = "copy";

    private static final String NAME = "\\d{4}-(0[1-9]|1[0-2])";

    private final WorkspaceFile workspace;
    private final PeriodStore periods;
    private final PeriodChanges changes;
    private final AuditStore audit;

    ChangePeriods(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.periods = new PeriodStore(workspace);
        this.changes = new PeriodChanges(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** What a deleted period held, and the dated copy of the workspace from before (null where there was none to keep). */
    public record Deleted(PeriodContents contents, Path copy) {
    }

    /** Gives a period another name, YYYY-MM; refuses one that is taken. */
    public void rename(String name, String other) {
        workspace.together(() -> {
            PeriodContents period = known(name);
            refuseName(other);
            changes.rename(period.period().id(), other);
            audit.append("period-rename", name + " → " + other);
            return null;
        });
    }

    /**
     * Copies the register of a period, neither its problems nor its imports, under a name of its own. The copy stands in the history
     * of imports and goes again with an undo.
     */
    public void copy(String name, String other) {
        workspace.together(() -> {
            PeriodContents period = known(name);
            refuseName(other);
            ImportStore imports = new ImportStore(workspace);
            long id = imports.begin(name, COPY);
            changes.copy(period, periods.idOf(other, id), id);
            imports.finish(id, "", Json.of(receipt(period, id)));
            audit.append("period-copy", name + " → " + other);
            return null;
        });
    }

    /**
     * Deletes a period with its register and its problems, after a dated copy of the workspace was kept. Its imports stay in the
     * history and can no longer be undone.
     */
    public Deleted delete(String name) {
        if (workspace.readOnly()) {
            throw Refusal.of("workspace.read-only", workspace.file().getFileName());
        }
        PeriodContents period = known(name);
        Path copy = new SafetyStore(workspace).keepDatedCopy();
        workspace.load(() -> {
            changes.delete(period.period().id());
            audit.append("period-delete", "%s: %d households, %d members, %d problems".formatted(name, period.households(), period.members(), period.problems()));
            return null;
        }, true);
        return new Deleted(period, copy);
    }

    private PeriodContents known(String name) {
        return periods.contents().stream().filter(period -> period.name().equals(name)).findFirst().orElseThrow(() -> Refusal.of("period.unknown", name));
    }

    private void refuseName(String name) {
        if (!name.matches(NAME)) {
            throw Refusal.of("period.malformed", name);
        }
        if (periods.byName(name).isPresent()) {
            throw Refusal.of("period.taken", name);
        }
    }

    /** In rows of the register: member rows where there are any, else households; with the columns of the files that the original is made of. */
    private Receipt receipt(PeriodContents period, long id) {
        long rows = period.members() == 0 ? period.households() : period.members();
        return new Receipt(period.name(), "", COPY, null, null, null, 0, rows, rows, 0, 0, period.households(), period.members(), rows, 0, 0, 0,
                new PeriodReceipts(workspace).columns(period.name()), Map.of(), null, id, List.of(), List.of(), Map.of(), List.of());
    }
}
