package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.Set;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Access;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.CountStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.Opening;
import org.hearthroll.store.PeriodStore;
import org.hearthroll.store.ProblemStore;
import org.hearthroll.store.QualityStore;
import org.hearthroll.store.SafetyStore;
import org.hearthroll.store.SelectionStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Language;

/** One open workspace and the deeds upon it. */
public final class Desk implements AutoCloseable {

    private final WorkspaceFile workspace;
    private final Disclosing disclosing;
    private final CountStore counts;
    private final Filled filled;
    private final ChangedHouseholds changed;

    private Desk(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.disclosing = new Disclosing(workspace);
        this.counts = new CountStore(workspace);
        this.filled = new Filled(new QualityStore(workspace), periods(), counts);
        this.changed = new ChangedHouseholds(workspace);
    }

    /** Opens a workspace; see {@link Opening#open} for what is refused. A file that cannot be written opens read-only. */
    public static Desk open(Path file, Access access) {
        return new Desk(Opening.standard().open(file, access));
    }

    /** Opens a workspace to look at it only. */
    public static Desk reading(Path file) {
        return open(file, Access.READ);
    }

    /** Opens a workspace to change it. */
    public static Desk writing(Path file) {
        return open(file, Access.WRITE);
    }

    /** Makes a new workspace and opens it for writing. */
    public static Desk create(Path file) {
        return new Desk(Opening.standard().create(file));
    }

    public Path file() {
        return workspace.file();
    }

    public boolean readOnly() {
        return workspace.readOnly();
    }

    /** Whether what this opening of the workspace shows is masked. */
    public Disclosing disclosing() {
        return disclosing;
    }

    public Periods periods() {
        return new Periods(workspace, new PeriodStore(workspace), new AuditStore(workspace));
    }

    public ChangePeriods changePeriods() {
        return new ChangePeriods(workspace);
    }

    public PeriodReceipts periodReceipts() {
        return new PeriodReceipts(workspace);
    }

    public SplitPeriod splitPeriod() {
        return new SplitPeriod(workspace, periods());
    }

    public Plans plans() {
        return new Plans(workspace, periods(), disclosing, changed);
    }

    public OwnMeasures ownMeasures() {
        return new OwnMeasures(workspace);
    }

    public PlanTotals planTotals(Language language) {
        return new PlanTotals(workspace, periods(), language);
    }

    public PlanBulk planBulk() {
        return new PlanBulk(workspace, periods());
    }

    public PlanBook planBook() {
        return new PlanBook(workspace, periods());
    }

    public PlanCards planCards() {
        return new PlanCards(workspace, periods());
    }

    public CardLayout cardLayout() {
        return new CardLayout(workspace);
    }

    public Quality quality() {
        return new Quality(workspace, periods(), disclosing);
    }

    public BreakDown breakDown() {
        return new BreakDown(counts, new SelectionStore(workspace));
    }

    public NamedLists namedLists() {
        return new NamedLists(workspace, periods());
    }

    public FindHouseholds households() {
        return new FindHouseholds(counts, new HouseholdStore(workspace), new ProblemStore(workspace), new AuditStore(workspace), disclosing);
    }

    public Safekeeping safekeeping() {
        return new Safekeeping(new SafetyStore(workspace));
    }

    public ImportFiles importFiles() {
        return new ImportFiles(workspace);
    }

    public ImportHistory imports() {
        return new ImportHistory(workspace);
    }

    /** The number of the last deed done here, 0 before the first: as long as it stands, all figures stand. */
    public long lastDeed() {
        return new AuditStore(workspace).lastDeed();
    }

    /** The dimensions and standard tables that would be empty in the period of a scope, because nothing they are made of is recorded. */
    public Set<String> unfilled(Scope scope) {
        return filled.unfilled(scope, lastDeed());
    }

    public Aliases aliases() {
        return new Aliases(workspace);
    }

    public Wordings wordings() {
        return new Wordings(workspace);
    }

    public Templates templates() {
        return new Templates(workspace);
    }

    @Override
    public void close() {
        try (workspace) {
            disclosing.mask();
        }
    }
}
