package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.model.Finding;
import org.hearthroll.roster.GatheredHousehold;
import org.hearthroll.roster.GatheredRow;
import org.hearthroll.roster.HouseholdFindings;
import org.hearthroll.roster.HouseholdGathering;

/**
 * Takes in a roster. Rows join their households first; a household goes on to the register when the file turns to another one, and
 * again, with its further rows, if the file comes back to it.
 */
final class RosterSink implements RowSink {

    private final Intake intake;
    private final HouseholdGathering gathering;
    private final RosterMerge merge;
    private final HouseholdFindings findings;
    private final SharedIds sharedIds;
    private final IdRecovery recovery;
    private final FileClaims.Claimant claimant;
    private final List<Line> lines = new ArrayList<>();
    private GatheredHousehold current;

    RosterSink(Intake intake, HouseholdGathering gathering, HouseholdFindings findings, RosterMerge merge, IdRecovery recovery, FileClaims.Claimant claimant) {
        this.recovery = recovery;
        this.claimant = claimant;
        this.intake = intake;
        this.gathering = gathering;
        this.findings = findings;
        this.merge = merge;
        this.sharedIds = new SharedIds(intake, gathering.households());
    }

    @Override
    public void expect(List<Line> next) {
        merge.expect(next);
    }

    @Override
    public boolean take(Line line) {
        Optional<Finding> mended = recovery.mend(line.read());
        GatheredRow gathered = gathering.add(line.read());
        switch (gathered.row().outcome()) {
            case SET_ASIDE -> intake.setAside(gathered.row().reason());
            case REJECTED -> intake.reject(line, gathered.row().reason());
            case LOADED -> {
                turnTo(gathered.household());
                lines.add(line);
                mended.ifPresent(intake.findings()::add);
                sharedIds.note(line, gathered.household());
            }
        }
        return gathered.row().loaded();
    }

    private void turnTo(GatheredHousehold household) {
        if (household != current) {
            passOn();
            current = household;
        }
    }

    private void passOn() {
        if (current != null) {
            claimant.note(current, merge.put(current, lines), intake);
            lines.clear();
        }
    }

    @Override
    public void settle() {
        passOn();
        current = null;
        merge.settle();
        sharedIds.find(merge);
        gathering.households().forEach(household -> intake.findings().addAll(findings.of(household)));
        intake.tally().households = (long) gathering.households().size();
        intake.tally().members = gathering.households().stream().mapToLong(GatheredHousehold::members).sum();
    }

    @Override
    public void close() {
        merge.close();
    }
}
