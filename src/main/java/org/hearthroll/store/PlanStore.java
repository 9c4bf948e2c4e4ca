package org.hearthroll.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.text.Refusal;

/** The plans of every household and year, each with its revision and the edits that led to it. */
public final class PlanStore {

    private final WorkspaceFile workspace;

    public PlanStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** A plan as it stands and how often it was edited; one that never was is empty at revision 0. */
    public record Kept(Plan plan, int revision) {
    }

    /** One edit: the revision it led to, when (ISO with offset), who, the plan before and after in the words of the caller, and the names its state was given since. */
    public record Edit(int revision, String at, String operator, String before, String after, String version) {

        public Edit(int revision, String at, String operator, String before, String after) {
            this(revision, at, operator, before, after, "");
        }
    }

    public Kept plan(String household, int year) {
        return workspace.reading(connection -> {
            List<long[]> found = Statements.list(connection, "plan", row -> new long[] {row.getLong(1), row.getLong(2)}, household, year);
            if (found.isEmpty()) {
                return new Kept(new Plan(household, year, List.of()), 0);
            }
            long[] plan = found.getFirst();
            return new Kept(new Plan(household, year, Statements.list(connection, "measures", PlanStore::measure, plan[0])), (int) plan[1]);
        });
    }

    /** Every plan of a year that has measures, by household code. */
    public Map<String, Plan> plans(int year) {
        Map<String, List<PlannedMeasure>> measures = new HashMap<>();
        workspace.reading(connection -> Statements.list(connection, "measures_of_year",
                row -> measures.computeIfAbsent(row.getString(14), code -> new ArrayList<>(4)).add(measure(row)), year));
        Map<String, Plan> plans = HashMap.newHashMap(measures.size());
        measures.forEach((household, list) -> plans.put(household, new Plan(household, year, list)));
        return plans;
    }

    /** The codes of the households whose plan of a year has measures and that are not in a period. */
    public Set<String> withoutHousehold(long period, int year) {
        return workspace.reading(connection -> new TreeSet<>(Statements.list(connection, "plans_without_household", row -> row.getString(1), period, year)));
    }

    /** The years with plans that have measures, earliest first. */
    public List<Integer> years() {
        return workspace.reading(connection -> Statements.list(connection, "plan_years", row -> row.getInt(1)));
    }

    /** Replaces a plan if it still stands at the expected revision, else refuses; answers the new revision. */
    public int save(Plan plan, int expected, Edit edit) {
        return workspace.inTransaction(connection -> {
            Statements.run(connection, "add_plan", plan.household(), plan.year());
            long[] kept = Statements.list(connection, "plan", row -> new long[] {row.getLong(1), row.getLong(2)}, plan.household(), plan.year()).getFirst();
            if (kept[1] != expected) {
                throw Refusal.of("plan.changed-meanwhile", plan.household());
            }
            replace(connection, kept[0], plan);
            Statements.run(connection, "add_plan_edit", kept[0], edit.revision(), edit.at(), edit.operator(), edit.before(), edit.after());
            return expected + 1;
        });
    }

    /** So many edits of a plan at most, the latest first. */
    public List<Edit> edits(String household, int year, int most) {
        return workspace.reading(connection -> Statements.list(connection, "plan_edits",
                row -> new Edit(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)), household, year, most));
    }

    /** Names the state of a plan at a revision; answers whether the name was still free. */
    public boolean name(String household, int year, int revision, String name, String at, String operator) {
        return workspace.inTransaction(connection -> {
            boolean taken = Statements.list(connection, "plan_version_names", row -> row.getString(1), household, year).contains(name);
            return !taken && Statements.run(connection, "name_plan_version", household, year, revision, name, at, operator) > 0;
        });
    }

    private static void replace(Connection connection, long id, Plan plan) throws SQLException {
        Statements.run(connection, "raise_revision", id);
        Statements.run(connection, "drop_measures", id);
        int number = 0;
        for (PlannedMeasure m : plan.measures()) {
            Statements.run(connection, "add_measure", id, ++number, m.target(), String.join(";", m.answers()), m.measure(), m.quantity().amount(),
                    m.quantity().unit(), m.duty().unit(), m.duty().person(), m.funding().fen(), m.funding().source(), m.term().start(),
                    m.term().due(), m.progression().name(), m.result());
        }
    }

    static PlannedMeasure measure(ResultSet row) throws SQLException {
        String answers = row.getString(2);
        long fen = row.getLong(8);
        var funding = new PlannedMeasure.Funding(row.wasNull() ? null : fen, row.getString(9));
        return new PlannedMeasure(row.getString(1), answers.isEmpty() ? List.of() : List.of(answers.split(";")), row.getString(3),
                new PlannedMeasure.Quantity(row.getString(4), row.getString(5)), new PlannedMeasure.Duty(row.getString(6), row.getString(7)),
                funding, new PlannedMeasure.Term(row.getString(10), row.getString(11)), Progression.valueOf(row.getString(12)), row.getString(13));
    }
}
