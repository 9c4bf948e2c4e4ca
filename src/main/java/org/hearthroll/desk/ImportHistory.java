package org.hearthroll.desk;

import java.util.List;
import java.util.Optional;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.ImportStore;
import org.hearthroll.store.ImportStore.Entry;
import org.hearthroll.store.SafetyStore;
import org.hearthroll.store.UndoStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** What was imported, and taking the latest import back. */
public final class ImportHistory {

    private final WorkspaceFile workspace;
    private final ImportStore imports;

    ImportHistory(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.imports = new ImportStore(workspace);
    }

    /** All imports, the latest first, undone ones among them. */
    public List<PastImport> all() {
        return imports.all().stream().map(ImportHistory::past).toList();
    }

    /** The import that an undo would take back: the latest that stands and whose period is still there. */
    public Optional<PastImport> next() {
        return imports.latest().map(ImportHistory::past);
    }

    /** Takes back the {@link #next} import and answers it; refuses if there is none. Plans and hand edits stay. */
    public PastImport undoLatest() {
        Entry latest = imports.latest().orElseThrow(() -> Refusal.of("import.nothing-to-undo"));
        return undo(latest);
    }

    /** Takes back the import of this number; refuses any but the latest that stands. */
    public PastImport undo(long id) {
        Entry latest = imports.latest().orElseThrow(() -> Refusal.of("import.nothing-to-undo"));
        if (latest.id() != id) {
            throw Refusal.of("import.not-the-latest", id, latest.id());
        }
        return undo(latest);
    }

    private PastImport undo(Entry entry) {
        if (workspace.readOnly()) {
            throw Refusal.of("workspace.read-only", workspace.file().getFileName());
        }
        new SafetyStore(workspace).keepDatedCopy();
        return workspace.together(() -> {
            new UndoStore(workspace).undo(entry.id());
            new AuditStore(workspace).append("undo-import", entry.id() + " " + entry.file() + " " + entry.sha256());
            return past(entry);
        });
    }

    private static PastImport past(Entry entry) {
        return new PastImport(entry.id(), entry.at(), entry.operator(), entry.period(), entry.file(), entry.kind(), Json.receipt(entry.receipt()),
                entry.undoneAt(), entry.periodGone());
    }
}
