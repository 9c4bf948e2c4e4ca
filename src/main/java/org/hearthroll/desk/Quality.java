package org.hearthroll.desk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.quality.Exemption;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.quality.Rule;
import org.hearthroll.quality.Rules;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.ExemptionStore;
import org.hearthroll.store.Moment;
import org.hearthroll.store.Operator;
import org.hearthroll.store.SettingStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;

/** The data quality of the register: looked at on demand, with exceptions that carry a reason and rules that can be switched off. */
public final class Quality {

    private static final String MATTER = "quality.";
    private static final String OFF = "off";

    private final WorkspaceFile workspace;
    private final Periods periods;
    private final ExemptionStore exemptions;
    private final SettingStore settings;
    private final AuditStore audit;
    private final Disclosing disclosing;

    Quality(WorkspaceFile workspace, Periods periods, Disclosing disclosing) {
        this.workspace = workspace;
        this.periods = periods;
        this.disclosing = disclosing;
        this.exemptions = new ExemptionStore(workspace);
        this.settings = new SettingStore(workspace);
        this.audit = new AuditStore(workspace);
    }

    /** Checks the households of a scope by every rule that is on; ages are those at the end of the period. */
    public QualityReport check(Scope scope, Progress progress) {
        Period period = periods.chosen(scope.period());
        return new QualityRun(workspace, period, off(), standing(), disclosing.naming()).over(scope, progress);
    }

    /** Accepts a fault for a reason that is kept with who said so; one accepted before keeps its reason. Refuses a blank reason. */
    public Exemption exempt(QualityFinding fault, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.of("quality.refused.reason");
        }
        Exemption.Subject subject = Exemption.Subject.of(fault);
        return workspace.together(() -> {
            if (!standing().containsKey(subject)) {
                exemptions.add(new ExemptionStore.Kept(0, fault.rule().id(), fault.subject(), fault.target(), reason.strip(), Operator.name(), Moment.now()));
                audit.append("quality-exempt", fault.rule().id() + " " + subject(fault.subject(), fault.target()) + ": " + reason.strip());
            }
            return standing().get(subject);
        });
    }

    /** Takes an exception back; it stays in the workspace as a trace. */
    public void revoke(Exemption exemption) {
        workspace.together(() -> {
            if (exemptions.revoke(exemption.id(), Operator.name(), Moment.now())) {
                audit.append("quality-exempt-revoked", exemption.rule() + " " + subject(exemption.household(), exemption.target()));
            }
            return null;
        });
    }

    /** Switches a rule on or off for this workspace. */
    public void turn(Rule rule, boolean on) {
        workspace.together(() -> {
            Set<String> off = new TreeSet<>(off());
            if (on ? off.remove(rule.id()) : off.add(rule.id())) {
                settings.keep(MATTER, OFF, String.join(";", off));
                audit.append(on ? "quality-rule-on" : "quality-rule-off", rule.id());
            }
            return null;
        });
    }

    /** The income line of the year of a period (null: the current one), in yuan a head; empty where none is set. */
    public Optional<BigDecimal> incomeLine(String period) {
        return Optional.ofNullable(new QualityLimits(settings).of(periods.chosen(period)).number(QualityLimits.INCOME_LINE));
    }

    /** Sets the income line of the year of a period for this workspace; refuses what is no sum of money above zero. */
    public void setIncomeLine(String period, String typed) {
        Period chosen = periods.chosen(period);
        workspace.together(() -> {
            BigDecimal line = new QualityLimits(settings).keepIncomeLine(chosen, typed);
            audit.append("quality-income-line", QualityLimits.year(chosen) + ": " + line.toPlainString());
            return null;
        });
    }

    /** The ids of the rules that are off; one that is no longer declared is forgotten. */
    private Set<String> off() {
        return Arrays.stream(settings.of(MATTER).getOrDefault(OFF, "").split(";")).filter(id -> Rules.standard().rule(id).isPresent())
                .collect(Collectors.toSet());
    }

    private Map<Exemption.Subject, Exemption> standing() {
        return exemptions.standing().stream().map(kept -> new Exemption(kept.id(), kept.rule(), kept.household(), kept.person(), kept.reason(), kept.operator(), kept.at()))
                .collect(Collectors.toMap(Exemption::subject, exemption -> exemption));
    }

    private static String subject(String household, String target) {
        return target.isEmpty() ? household : household + " " + target;
    }
}
