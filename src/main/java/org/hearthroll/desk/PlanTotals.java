package org.hearthroll.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.figures.Mark;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Period;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.PlanStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.work.Progress;

/**
 * The measures and funds of the plans added up: by measure, responsible unit, source of the funds, township or year. Funds are exact to
 * the fen; where no measure states any there is no sum, which is not the same as nothing.
 */
public final class PlanTotals {

    private static final List<Column> FIGURES = List.of(new Column("households", Kind.COUNT, 0), new Column("measures", Kind.COUNT, 0), new Column("measures_done", Kind.COUNT, 0),
            new Column("measures_funded", Kind.COUNT, 0), new Column("funds", Kind.AMOUNT, 2));

    private final WorkspaceFile workspace;
    private final Periods periods;
    private final PlanStore plans;
    private final Language language;

    /** By what measures are added up. */
    public enum By {
        MEASURE("measure"), UNIT("responsible_unit"), SOURCE("fund_source"), TOWNSHIP("township"), YEAR("plan_year");

        private final String column;

        By(String column) {
            this.column = column;
        }

        /** What the column of its values is called. */
        public Message heading() {
            return new Column(column, Kind.LABEL, 0).heading();
        }
    }

    PlanTotals(WorkspaceFile workspace, Periods periods, Language language) {
        this.workspace = workspace;
        this.periods = periods;
        this.plans = new PlanStore(workspace);
        this.language = language;
    }

    /** What of the measures under one heading is counted. */
    private static final class Sum {

        private final Set<String> households = new HashSet<>();
        private long measures;
        private long done;
        private long funded;
        private long fen;

        void add(String household, PlannedMeasure measure) {
            households.add(household);
            measures++;
            done += measure.progression() == Progression.DONE ? 1 : 0;
            if (measure.funding().fen() != null) {
                funded++;
                fen = Math.addExact(fen, measure.funding().fen());
            }
        }

        List<Object> cells() {
            return Arrays.asList((long) households.size(), measures, done, funded, funded == 0 ? null : BigDecimal.valueOf(fen, 2));
        }
    }

    /** The plans of a year for the households of a scope; by year, those of every year there are plans for. */
    public Table table(Scope scope, int year, By by, Progress progress) {
        Period period = periods.chosen(scope.period());
        Map<String, String> townships = townships(period, scope);
        Map<String, Sum> sums = new HashMap<>();
        if (by == By.TOWNSHIP) {
            // A township without a measure is a figure too.
            townships.values().forEach(township -> sums.put(township, new Sum()));
        }
        Sum whole = new Sum();
        for (int planned : by == By.YEAR ? plans.years() : List.of(year)) {
            progress.pause();
            for (Plan plan : plans.plans(planned).values()) {
                if (townships.containsKey(plan.household())) {
                    plan.measures().forEach(measure -> {
                        sums.computeIfAbsent(key(by, plan, measure, townships.get(plan.household())), _ -> new Sum()).add(plan.household(), measure);
                        whole.add(plan.household(), measure);
                    });
                }
            }
        }
        return table(by, new Scope(period.name(), scope.conditions()), sums, whole, note(by, period, year));
    }

    private static Message note(By by, Period period, int year) {
        return by == By.YEAR ? Message.of("plan.totals.note.years", period.name()) : Message.of("plan.totals.note", Integer.toString(year), period.name());
    }

    /** The township of every household in the scope, by its code. */
    private Map<String, String> townships(Period period, Scope scope) {
        Listing listing = Listing.households(new Scope(period.name(), scope.conditions()), List.of("household_code", "township"));
        Map<String, String> found = new HashMap<>();
        new HouseholdStore(workspace).rows(listing, 0, Integer.MAX_VALUE).forEach(row -> found.put(row.values().getFirst(), row.values().getLast()));
        return found;
    }

    private static String key(By by, Plan plan, PlannedMeasure measure, String township) {
        return switch (by) {
            case MEASURE -> measure.measure();
            case UNIT -> measure.duty().unit();
            case SOURCE -> measure.funding().source();
            case TOWNSHIP -> township;
            case YEAR -> Integer.toString(plan.year());
        };
    }

    private Table table(By by, Scope scope, Map<String, Sum> sums, Sum whole, Message note) {
        List<Column> columns = new ArrayList<>(List.of(new Column(by.column, Kind.LABEL, 0)));
        columns.addAll(FIGURES);
        List<Table.Row> rows = new ArrayList<>();
        Catalogue catalogue = new OwnMeasures(workspace).catalogue();
        Comparator<Map.Entry<String, Sum>> most = Comparator.comparing((Map.Entry<String, Sum> sum) -> -sum.getValue().measures).thenComparing(Map.Entry::getKey);
        sums.entrySet().stream().filter(sum -> !sum.getKey().isEmpty()).sorted(by == By.YEAR ? Map.Entry.comparingByKey() : most)
                .forEach(sum -> rows.add(row(Role.NORMAL, by == By.MEASURE ? catalogue.label(sum.getKey()).in(language) : sum.getKey(), sum.getValue(), scope)));
        if (sums.containsKey("")) {
            rows.add(row(Role.NONE, Mark.NONE.label().in(language), sums.get(""), scope));
        }
        rows.add(row(Role.TOTAL, Mark.TOTAL.label().in(language), whole, scope));
        return new Table("plan_totals", columns, rows, List.of(note, Message.of("plan.totals.households")));
    }

    private static Table.Row row(Role role, String label, Sum sum, Scope scope) {
        List<Object> cells = new ArrayList<>(List.of(label));
        cells.addAll(sum.cells());
        return new Table.Row(role, cells, scope);
    }
}
