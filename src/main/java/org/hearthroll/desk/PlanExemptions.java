package org.hearthroll.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.Moment;
import org.hearthroll.store.Operator;
import org.hearthroll.store.PlanExemptionStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** The exceptions from plan rules: accepted for a reason that is kept with who said so, and taken back. */
public final class PlanExemptions {

    private final WorkspaceFile workspace;
    private final PlanExemptionStore store;
    private final AuditStore audit;

    PlanExemptions(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.store = new PlanExemptionStore(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** Those that stand for the plan of a household. */
    List<PlanExemption> of(String household, int year) {
        return store.standing(year, household).stream().map(PlanExemptions::exemption).toList();
    }

    /** Those that stand for the plans of a year, by household. */
    Map<String, List<PlanExemption>> of(int year) {
        return store.standing(year).stream().map(PlanExemptions::exemption).collect(Collectors.groupingBy(PlanExemption::household));
    }

    /** Accepts what a rule found of a plan; what was accepted before keeps its reason. Refuses a blank reason. Answers those that stand now. */
    public List<PlanExemption> accept(PlanView shown, PlanFinding finding, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.of("quality.refused.reason");
        }
        String household = shown.plan().household();
        int year = shown.plan().year();
        return workspace.together(() -> {
            if (of(household, year).stream().noneMatch(standing -> standing.accepts(finding))) {
                store.add(new PlanExemptionStore.Kept(0, household, year, finding.rule(), finding.subject(), reason.strip(), Operator.name(), Moment.now()));
                audit.append("plan-exempt", finding.rule() + " " + household + " " + year + " " + finding.subject() + ": " + reason.strip());
            }
            return of(household, year);
        });
    }

    /** Takes an exception back; it stays in the workspace as a trace. Answers those that stand now. */
    public List<PlanExemption> revoke(PlanExemption exemption) {
        return workspace.together(() -> {
            if (store.revoke(exemption.id(), Operator.name(), Moment.now())) {
                audit.append("plan-exempt-revoked", exemption.rule() + " " + exemption.household() + " " + exemption.year() + " " + exemption.subject());
            }
            return of(exemption.household(), exemption.year());
        });
    }

    private static PlanExemption exemption(PlanExemptionStore.Kept kept) {
        return new PlanExemption(kept.id(), kept.household(), kept.year(), kept.rule(), kept.subject(), kept.reason(), kept.operator(), kept.at());
    }
}
