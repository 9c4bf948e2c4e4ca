package org.hearthroll.store;

import java.util.List;
import java.util.function.Consumer;
import org.hearthroll.figures.AmountQuestion;
import org.hearthroll.figures.Area;
import org.hearthroll.figures.Count;
import org.hearthroll.figures.Counts;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Stated;
import org.hearthroll.figures.Unit;
import org.hearthroll.figures.VillageFacts;
import org.hearthroll.model.Scope;

/** The counts of another source without its columns, so that every figure is counted by SQL and household by household. */
record RowByRow(Counts counts) implements Counts {

    @Override
    public String period(Scope scope) {
        return counts.period(scope);
    }

    @Override
    public List<Count> count(Question question) {
        return counts.count(question);
    }

    @Override
    public void each(Question question, Consumer<List<Unit>> taker) {
        counts.each(question, taker);
    }

    @Override
    public void amounts(AmountQuestion question, Consumer<Stated> taker) {
        counts.amounts(question, taker);
    }

    @Override
    public List<Area> areas(Scope scope, boolean villages) {
        return counts.areas(scope, villages);
    }

    @Override
    public List<VillageFacts> villages() {
        return counts.villages();
    }

    @Override
    public List<Progression> checks(Scope scope) {
        return counts.checks(scope);
    }

    @Override
    public boolean states(Scope scope, Dimension dimension) {
        return counts.states(scope, dimension);
    }

    @Override
    public boolean recordsChecks(Scope scope) {
        return counts.recordsChecks(scope);
    }

    @Override
    public long missing(Scope scope) {
        return counts.missing(scope);
    }

    @Override
    public long missingPersons(Scope scope) {
        return counts.missingPersons(scope);
    }
}
