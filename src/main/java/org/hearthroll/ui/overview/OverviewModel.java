package org.hearthroll.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.desk.Desk;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Jobs;
import org.hearthroll.ui.overview.OverviewFacts.Todo;

/** What the overview knows of the workspace; null before a first roster. */
public final class OverviewModel {

    private final Desk desk;
    private final Jobs jobs;
    /** Read by jobs, set by the window. */
    private volatile Held held;
    private final ReadOnlyObjectWrapper<OverviewFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts");
    private Rounding rounding = Rounding.HALF_UP;

    public OverviewModel(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<OverviewFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Rounds shares by a rule as soon as it reads again. */
    void round(Rounding rule) {
        rounding = rule;
    }

    /** What facts hold for: a scope, a rule of rounding, and the deed after which they were read. */
    private record Held(Scope scope, Rounding rounding, long deed) {
    }

    /**
     * Reads the facts of a scope: first what is counted at once, then the plans, then the data quality. The page is opened many times
     * a day, and its last two facts take seconds in a large county: they are not read again before anybody has changed anything.
     */
    void read(Scope scope) {
        Rounding rule = rounding;
        OverviewReader reader = new OverviewReader(desk, rule);
        jobs.start(Message.of("overview.job"), _ -> {
            Held now = new Held(scope, rule, reader.lastDeed());
            return now.equals(held) ? null : new Counted(now, desk.periods().all().isEmpty() ? null : reader.read(scope));
        }, counted -> {
            if (counted != null) {
                show(reader, scope, counted);
            }
        });
    }

    /** The facts that are counted at once and what they hold for. */
    private record Counted(Held held, OverviewFacts facts) {
    }

    private void show(OverviewReader reader, Scope scope, Counted read) {
        held = null;
        facts.set(read.facts());
        if (read.facts() == null) {
            return;
        }
        jobs.start(Message.of("overview.job.plans"), progress -> reader.plans(scope, progress), plans -> {
            facts.set(read.facts().with(plans));
            jobs.start(Message.of("overview.job.quality"), progress -> reader.quality(scope, progress), quality -> {
                facts.set(facts.get().with(quality));
                held = read.held();
            });
        });
    }

    /** What is to be done about the facts, the most urgent first. */
    static List<Todo> todos(OverviewFacts facts) {
        List<Todo> todos = new ArrayList<>();
        if (facts.plans() != null) {
            add(todos, "overview.todo.no-plan", facts.plans().without(), "plans", null);
            add(todos, "overview.todo.too-few", facts.plans().tooFew(), "plans", null);
            add(todos, "overview.todo.not-matching", facts.plans().notMatching(), "plans", null);
        }
        add(todos, "overview.todo.problems", facts.problems().open(), "distribution", null);
        Table causes = facts.causes();
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
