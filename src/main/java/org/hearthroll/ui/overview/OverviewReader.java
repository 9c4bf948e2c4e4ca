package org.hearthroll.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.WorkList;
import org.hearthroll.desk.WorkList.Need;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.overview.OverviewFacts.Todo;
import org.hearthroll.work.Progress;

/** Gathers from the workspace what the overview shows. */
final class OverviewReader {

    private static final Set<String> DONE = Set.of("RESOLVED", "CLOSED");

    private final Desk desk;

    OverviewReader(Desk desk) {
        this.desk = desk;
    }

    OverviewFacts read(Scope scope, Progress progress) {
        Table causes = causes(scope);
        Table.Row total = causes.rows().getLast();
        long households = (Long) causes.cell(total, "households");
        OverviewFacts.Problems problems = problems(scope);
        int year = desk.plans().year(scope.period());
        WorkList plans = desk.plans().review(year, scope.period()).workList(scope, progress);
        return new OverviewFacts(households, (Long) causes.cell(total, "persons"), causes, problems,
                new OverviewFacts.Plans(year, plans.count(Need.NONE), plans.entries().size()), todos(causes, problems, plans));
    }

    private Table causes(Scope scope) {
        return desk.breakDown().table(TableRequest.of("causes", scope));
    }

    private OverviewFacts.Problems problems(Scope scope) {
        Table states = desk.breakDown().table(TableRequest.of("problem_states", scope));
        long all = (Long) states.cell(states.rows().getLast(), "problems");
        long done = states.rows().stream().filter(row -> DONE.contains(states.cell(row, "state_code"))).mapToLong(row -> (Long) states.cell(row, "problems")).sum();
        return new OverviewFacts.Problems(all, all - done);
    }

    private List<Todo> todos(Table causes, OverviewFacts.Problems problems, WorkList plans) {
        List<Todo> todos = new ArrayList<>();
        add(todos, "overview.todo.no-plan", plans.count(Need.NO_PLAN), "plans", null);
        add(todos, "overview.todo.too-few", plans.count(Need.TOO_FEW), "plans", null);
        add(todos, "overview.todo.not-matching", plans.count(Need.NOT_MATCHING), "plans", null);
        add(todos, "overview.todo.problems", problems.open(), "distribution", null);
        causes.rows().stream().filter(row -> row.role() == Table.Role.NONE)
                .forEach(row -> add(todos, "overview.todo.no-cause", (Long) causes.cell(row, "households"), "roster", row.opens()));
        return todos;
    }

    private static void add(List<Todo> todos, String key, long count, String screen, Scope opens) {
        if (count > 0) {
            todos.add(new Todo(Message.of(key, count), screen, opens));
        }
    }
}
