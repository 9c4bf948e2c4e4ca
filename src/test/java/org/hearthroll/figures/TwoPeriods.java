package org.hearthroll.figures;

import java.util.List;
import java.util.function.Consumer;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;

/** Counts over two counties in memory: that of 2017-08, the current period, and that of 2016-12. */
public record TwoPeriods(SmallCounty now, SmallCounty before) implements Counts {

    /** The tables of these periods. */
    public Table table(TableRequest request) {
        return new Tables(this, CodeLists.standard()).table(request);
    }

    private SmallCounty of(Scope scope) {
        return period(scope).equals("2016-12") ? before : now;
    }

    @Override
    public String period(Scope scope) {
        return now.period(scope);
    }

    @Override
    public List<Count> count(Question question) {
        return of(question.scope()).count(question);
    }

    @Override
    public void each(Question question, Consumer<List<Unit>> taker) {
        of(question.scope()).each(question, taker);
    }

    @Override
    public void amounts(AmountQuestion question, Consumer<Stated> taker) {
        of(question.cuts().scope()).amounts(question, taker);
    }

    @Override
    public List<Area> areas(Scope scope, boolean villages) {
        return of(scope).areas(scope, villages);
    }

    @Override
    public List<VillageFacts> villages() {
        return now.villages();
    }

    @Override
    public List<Progression> checks(Scope scope) {
        return of(scope).checks(scope);
    }

    @Override
    public boolean states(Scope scope, Dimension dimension) {
        return of(scope).states(scope, dimension);
    }

    @Override
    public boolean recordsChecks(Scope scope) {
        return of(scope).recordsChecks(scope);
    }

    @Override
    public long missing(Scope scope) {
        return of(scope).missing(scope);
    }

    @Override
    public long missingPersons(Scope scope) {
        return of(scope).missingPersons(scope);
    }
}
