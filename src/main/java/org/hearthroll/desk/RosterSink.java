package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final BitSet remarkable = new BitSet();
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
            case SET_ASIDE -> {
                letGo(gathered.household());
                intake.setAside(gathered.row().reason());
            }
            case REJECTED -> {
                letGo(gathered.household());
                intake.reject(line, gathered.row().reason());
            }
            case LOADED -> {
                turnTo(gathered.household());
                lines.add(line);
                mended.ifPresent(intake.findings()::add);
                sharedIds.note(line, gathered.household());
            }
        }
        return gathered.row().loaded();
    }

    /** A household that only a row that is not loaded has brought up. */
    private void letGo(GatheredHousehold household) {
        if (household != null && household != current) {
            gathering.layAside(household);
        }
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
            remarkable.set(current.ordinal(), !findings.of(current).isEmpty());
            gathering.layAside(current);
            lines.clear();
        }
    }

    @Override
    public void settle() {
        passOn();
        current = null;
        merge.settle();
        sharedIds.find(merge);
        remarkable.stream().forEach(ordinal -> intake.findings().addAll(findings.of(gathering.households().get(ordinal))));
        intake.tally().households = (long) gathering.households().size();
        intake.tally().members = gathering.members();
    }

    @Override
    public void close() {
        merge.close();
    }
}
