package org.hearthroll.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Naming;
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

    private static final int REPORTED_EVERY = 500;

    private final WorkspaceFile workspace;
    private final Period period;
    private final LocalDate day;
    private final Set<String> off;
    private final Map<Exemption.Subject, Exemption> exemptions;
    private final Naming naming;
    private final List<QualityFinding> faults = new ArrayList<>();
    private final List<QualityReport.Accepted> accepted = new ArrayList<>();
    private long done;

    QualityRun(WorkspaceFile workspace, Period period, Set<String> off, Map<Exemption.Subject, Exemption> exemptions, Naming naming) {
        this.workspace = workspace;
        this.period = period;
        this.day = period.lastDay();
        this.off = off;
        this.exemptions = exemptions;
        this.naming = naming;
    }

    QualityReport over(Scope scope, Progress progress) {
        Set<String> wanted = within(scope);
        progress.pause();
        QualityStore store = new QualityStore(workspace);
        Limits limits = new QualityLimits(new SettingStore(workspace)).of(period);
        Villages villages = new Villages(store.villages(), limits);
        QualityCheck check = new QualityCheck(off, recorded(store, villages), limits, naming);
        progress.pause();
        Shared shared = new Shared(store.sharedIds(period.id()), store.sharedPhones(period.id()));
        new FamilyStore(workspace).wholeFamilies(period.id(), Rules.standard().fields(), household -> {
            progress.pause();
            boolean asked = wanted.contains(household.code());
            villages.add(household, asked);
            if (asked) {
                check.check(new HouseholdCase(household, day, limits, shared), this::sort);
                count(progress, wanted.size());
            }
        });
        villages.asked(scope.conditions().isEmpty()).forEach(village -> check.check(village, this::sort));
        return new QualityReport(period.name(), faults, accepted, check.unchecked(), off);
    }

    private Set<String> recorded(QualityStore store, Villages villages) {
        Set<String> recorded = new HashSet<>(store.recordedFields(period.id()));
        recorded.addAll(villages.indicators());
        return recorded;
    }

    private void count(Progress progress, long all) {
        if (++done % REPORTED_EVERY == 0) {
            progress.report(done, all);
        }
    }

    private void sort(QualityFinding found) {
        Exemption exemption = exemptions.get(Exemption.Subject.of(found));
        if (exemption == null) {
            faults.add(found);
        } else {
            accepted.add(new QualityReport.Accepted(found, exemption));
        }
    }

    private Set<String> within(Scope scope) {
        Listing listing = Listing.households(new Scope(period.name(), scope.conditions()), List.of("household_code"));
        return new HouseholdStore(workspace).rows(listing, 0, Integer.MAX_VALUE).stream().map(row -> row.values().getFirst()).collect(Collectors.toSet());
    }
}
