package org.hearthroll.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.quality.Exemption;
import org.hearthroll.quality.HouseholdCase;
import org.hearthroll.quality.Limits;
import org.hearthroll.quality.QualityCheck;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.quality.Rules;
import org.hearthroll.quality.Shared;
import org.hearthroll.store.FamilyStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.QualityStore;
import org.hearthroll.store.SettingStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.work.Progress;

/** One look at the data quality of a period, household by household, so that a large county needs no large memory. */
final class QualityRun {

    private static final String PARAMETER = "parameter.";
    private static final int REPORTED_EVERY = 500;

    private final WorkspaceFile workspace;
    private final Period period;
    private final Set<String> off;
    private final Map<Exemption.Subject, Exemption> exemptions;
    private final List<QualityFinding> faults = new ArrayList<>();
    private final List<QualityReport.Accepted> accepted = new ArrayList<>();

    QualityRun(WorkspaceFile workspace, Period period, Set<String> off, Map<Exemption.Subject, Exemption> exemptions) {
        this.workspace = workspace;
        this.period = period;
        this.off = off;
        this.exemptions = exemptions;
    }

    QualityReport over(Scope scope, Progress progress) {
        Set<String> wanted = within(scope);
        progress.pause();
        QualityStore store = new QualityStore(workspace);
        LocalDate day = YearMonth.parse(period.name()).atEndOfMonth();
        Limits limits = new Limits(day.getYear(), own());
        QualityCheck check = new QualityCheck(off, store.recordedFields(period.id()), limits);
        progress.pause();
        Shared shared = new Shared(store.sharedIds(period.id()), store.sharedPhones(period.id()));
        long[] done = {0};
        new FamilyStore(workspace).wholeFamilies(period.id(), Rules.standard().fields(), household -> {
            progress.pause();
            if (wanted.contains(household.code())) {
                check.check(new HouseholdCase(household, day, limits, shared), this::sort);
                if (++done[0] % REPORTED_EVERY == 0) {
                    progress.report(done[0], wanted.size());
                }
            }
        });
        return new QualityReport(period.name(), faults, accepted, check.unchecked(), off);
    }

    private void sort(QualityFinding found) {
        Exemption exemption = exemptions.get(Exemption.Subject.of(found));
        if (exemption == null) {
            faults.add(found);
        } else {
            accepted.add(new QualityReport.Accepted(found, exemption));
        }
    }

    /** The thresholds the office set for itself. */
    private Map<String, BigDecimal> own() {
        Map<String, BigDecimal> own = new HashMap<>();
        new SettingStore(workspace).beginning(PARAMETER).forEach((key, value) -> own.put(key.substring(PARAMETER.length()), new BigDecimal(value)));
        return own;
    }

    private Set<String> within(Scope scope) {
        Listing listing = Listing.households(new Scope(period.name(), scope.conditions()), List.of("household_code"));
        return new HouseholdStore(workspace).rows(listing, 0, Integer.MAX_VALUE).stream().map(row -> row.values().getFirst()).collect(Collectors.toSet());
    }
}
