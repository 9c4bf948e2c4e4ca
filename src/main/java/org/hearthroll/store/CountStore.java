package org.hearthroll.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearthroll.figures.AmountQuestion;
import org.hearthroll.figures.Area;
import org.hearthroll.figures.Count;
import org.hearthroll.figures.Counts;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Stated;
import org.hearthroll.figures.StatedUnits;
import org.hearthroll.figures.Unit;
import org.hearthroll.figures.Units;
import org.hearthroll.figures.VillageFacts;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;

/** Counts the households, persons and problems of a workspace. */
public final class CountStore implements Counts {

    private static final Set<Grain> HOUSEHOLDS_READ = Set.of(Grain.HOUSEHOLD);

    private final WorkspaceFile workspace;
    private final ChosenPeriod periods;
    private final AreaList areas;
    private final Shelf shelf;

    public CountStore(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.periods = new ChosenPeriod(workspace);
        this.areas = new AreaList(workspace);
        this.shelf = new Shelf(workspace);
    }

    @Override
    public String period(Scope scope) {
        return chosen(scope).name();
    }

    @Override
    public Optional<Units> units(Question question) {
        if (question.asksOtherRows()) {
            return Optional.empty();
        }
        Period period = chosen(question.scope());
        return shelf.consistent(new UnitChoice(shelf, period, question)::units);
    }

    @Override
    public Optional<StatedUnits> stated(AmountQuestion question) {
        if (question.cuts().asksOtherRows()) {
            return Optional.empty();
        }
        Period period = chosen(question.cuts().scope());
        UnitChoice choice = new UnitChoice(shelf, period, question.cuts());
        return shelf.consistent(() -> choice.stating(question.amounts()));
    }

    @Override
    public List<Count> count(Question question) {
        Template template = new Template();
        return template.list(workspace, statement(question, template), row -> new Count(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    @Override
    public void each(Question question, Consumer<List<Unit>> taker) {
        Template template = new Template();
        template.each(workspace, statement(question, template), row -> taker.accept(Gathered.units(row.getString(1))));
    }

    @Override
    public void amounts(AmountQuestion question, Consumer<Stated> taker) {
        Period period = chosen(question.cuts().scope());
        Template template = new Template();
        template.with("period", template.bind(period.id()));
        String statement = new Counting(question.cuts(), template, Expressions.of(Subject.HOUSEHOLDS, period)).stating(question.amounts());
        template.each(workspace, statement, row -> taker.accept(Gathered.stated(row.getLong(1), row.getString(2), row.getString(3))));
    }

    private String statement(Question question, Template template) {
        Period period = chosen(question.scope());
        template.with("period", template.bind(period.id()));
        return new Counting(question, template, Expressions.of(question.subject(), period)).statement();
    }

    @Override
    public List<Area> areas(Scope scope, boolean villages) {
        long period = chosen(scope).id();
        Supplier<List<Area>> all = () -> areas.all(period, villages);
        return AreaList.within(scope, villages, shelf.consistent(() -> shelf.areas(period, villages, all)).orElseGet(all));
    }

    @Override
    public List<VillageFacts> villages() {
        return workspace.reading(connection -> Statements.list(connection, "village_facts",
                row -> new VillageFacts(row.getString(1), row.getString(2), row.getString(3), row.getObject(4) == null ? null : row.getLong(4))));
    }

    @Override
    public List<Progression> checks(Scope scope) {
        Period period = chosen(scope);
        boolean others = new Question(Subject.HOUSEHOLDS, scope, null, null).asksOtherRows();
        return others ? checksByRow(scope) : shelf.consistent(new CheckedHouseholds(shelf, period, scope)::byTownship).orElseGet(() -> checksByRow(scope));
    }

    private List<Progression> checksByRow(Scope scope) {
        Template template = narrowed(scope).with("checked", CheckedHouseholds.expression());
        return template.list(workspace, "checks_by_township", row -> new Progression(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    @Override
    public boolean states(Scope scope, Dimension dimension) {
        Period period = chosen(scope);
        Template template = new Template();
        template.with("period", template.bind(period.id())).with("value", Expressions.of(Subject.HOUSEHOLDS, period).value(dimension));
        return template.list(workspace, "any_value", row -> row.getBoolean(1)).getFirst();
    }

    @Override
    public boolean recordsChecks(Scope scope) {
        long period = chosen(scope).id();
        Supplier<Boolean> looking = () -> workspace.reading(connection -> Statements.number(connection, "any_check", period)) > 0;
        return shelf.consistent(() -> shelf.recordsChecks(period, looking)).orElseGet(looking);
    }

    @Override
    public long missing(Scope scope) {
        return narrowed(scope).list(workspace, "count_missing", row -> row.getLong(1)).getFirst();
    }

    @Override
    public long missingPersons(Scope scope) {
        return narrowed(scope).list(workspace, "count_missing_members", row -> row.getLong(1)).getFirst();
    }

    /** A template over household rows alone, narrowed to a scope. */
    private Template narrowed(Scope scope) {
        Period period = chosen(scope);
        Template template = new Template();
        template.with("period", template.bind(period.id()));
        return template.with("narrowed", new Narrowing(template, Expressions.of(Subject.HOUSEHOLDS, period)).of(scope, HOUSEHOLDS_READ));
    }

    private Period chosen(Scope scope) {
        return periods.of(scope.period());
    }
}
