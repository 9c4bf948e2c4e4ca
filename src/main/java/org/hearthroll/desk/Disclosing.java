package org.hearthroll.desk;

import org.hearthroll.model.Naming;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/**
 * Whether lists, cards and plans of an open workspace show full data: masked at every opening, in full from the moment a reason stands in
 * the audit until they are masked again, at the latest when the workspace closes.
 */
public final class Disclosing {

    private final WorkspaceFile workspace;
    private final AuditStore audit;
    /** Set by one job while others read. */
    private volatile Disclosure now = Disclosure.MASKED;

    Disclosing(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.audit = new AuditStore(workspace);
    }

    public Disclosure now() {
        return now;
    }

    /** How people are named at the moment. */
    public Naming naming() {
        return now.masked() ? Naming.MASKED : Naming.FULL;
    }

    /** Refuses a workspace in which no reason can be recorded. */
    public void allowed() {
        if (workspace.readOnly()) {
            throw Refusal.of("disclosing.refused.read-only", workspace.file().getFileName());
        }
    }

    /** Shows full data for a reason, which is entered in the audit before; refuses a blank reason and a read-only workspace. */
    public void disclose(String reason) {
        allowed();
        Disclosure full = Disclosure.full(reason);
        audit.append("screens-unmasked", full.reason());
        now = full;
    }

    /** Masks again; what was disclosed is masked even if the audit could not be written. */
    public void mask() {
        Disclosure before = now;
        now = Disclosure.MASKED;
        if (!before.masked()) {
            audit.append("screens-masked", before.reason());
        }
    }
}
