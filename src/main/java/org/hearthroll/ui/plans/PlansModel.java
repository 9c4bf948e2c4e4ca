package org.hearthroll.ui.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.Plans;
import org.hearthroll.desk.WorkList;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Plan;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.PlanHistory;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.Jobs;

/** The households to work on, and the plan of the one that is open. */
public final class PlansModel {

    private final Desk desk;
    private final Plans plans;
    private final Jobs jobs;
    private final Alerts alerts;
    private final NarrowedList list = new NarrowedList();
    private final ReadOnlyObjectWrapper<Sitting> sitting = new ReadOnlyObjectWrapper<>(this, "sitting");
    private Scope scope = Scope.of(null);
    private int year;
    private int periodYear;
    private int asking;
    /** The year the user asked for; null for that of the period. */
    private Integer chosenYear;
    /** What can be undone, for every plan that was opened since the program began. */
    private Map<String, PlanHistory> histories = new HashMap<>();
    private Consumer<String> opening = _ -> { };
    /** The household that was open in the window before, or yesterday; empty for none. */
    private String before = "";
    /** That was in a window of this run: it is shown again whatever the list has in view. */
    private boolean succeeding;

    public PlansModel(Desk desk, Jobs jobs, Alerts alerts) {
        this.desk = desk;
        this.plans = desk.plans();
        this.jobs = jobs;
        this.alerts = alerts;
        list.wanted().addListener((_, _, _) -> openTheOnlyOne());
    }

    /** Opens the household that was open when the program was left (empty: none) as soon as the list is read; opening hears of each that is opened from now on. */
    void resume(String household, Consumer<String> kept) {
        before = household;
        opening = kept;
    }

    /** What is printed and exported: the plans of the scope and year that are open. */
    PlanPapers papers() {
        return new PlanPapers(desk, jobs, alerts, this::meant);
    }

    /** What is done with all of them at once. */
    PlanBulkModel bulk() {
        return new PlanBulkModel(desk, jobs, alerts, this::meant, this::readAgain);
    }

    /** The measures of this office; whatever is done with them, the plans are judged anew and the open one stays open. */
    OwnMeasuresModel own() {
        return new OwnMeasuresModel(desk, jobs, alerts, () -> read(scope, null));
    }

    /** What the check of all of them found. */
    ReviewModel review() {
        readThen(scope, () -> { });
        return new ReviewModel(desk, jobs, alerts, list.all(), this::meant);
    }

    /** Leaves only the households in view that were picked, and opens the first. */
    void work(Picked picked) {
        list.wanted().set("");
        list.only(picked);
        list.first().ifPresent(this::choose);
    }

    private PlanPapers.Wanted meant() {
        return new PlanPapers.Wanted(scope, year, sitting.get() == null ? null : sitting.get().view().get(), List.copyOf(list.shown()));
    }

    /** Reads everything again, the open household too, after plans were taken in. */
    void readAgain() {
        String open = sitting.get() == null ? null : sitting.get().plan().household();
        read(scope, open);
    }

    /** Narrows the list as the window before did, and opens the same household as soon as the list is read. */
    void succeed(PlansModel same) {
        list.succeed(same.list);
        histories = same.histories;
        chosenYear = same.chosenYear;
        before = same.sitting.get() == null ? same.before : same.sitting.get().plan().household();
        succeeding = same.succeeding || same.sitting.get() != null;
    }

    boolean readOnly() {
        return desk.readOnly();
    }

    /** How people are named at the moment. */
    Naming naming() {
        return desk.disclosing().naming();
    }

    int year() {
        return year;
    }

    /** The years whose plans can be made: a year before and two after that of the period, and the one that is open. */
    List<Integer> years() {
        return IntStream.rangeClosed(Math.min(periodYear - 1, year), Math.max(periodYear + 2, year)).boxed().toList();
    }

    /** Goes over to the plans of another year; of which they are is that of the period until one is chosen. */
    void choose(int otherYear) {
        if (otherYear != year) {
            String open = sitting.get() == null ? null : sitting.get().plan().household();
            chosenYear = otherYear;
            read(scope, open);
        }
    }

    /** The households to work on. */
    NarrowedList list() {
        return list;
    }

    /** The open plan; null while there is none. */
    ReadOnlyObjectProperty<Sitting> sitting() {
        return sitting.getReadOnlyProperty();
    }

    /** Reads the households of a scope (none before a first roster) and opens the given one, else the first of the list unless one of the scope is open already. */
    void read(Scope wantedScope, String household) {
        readThen(wantedScope, () -> go(household));
    }

    private void readThen(Scope wantedScope, Runnable then) {
        scope = wantedScope;
        Integer asked = chosenYear;
        jobs.start(Message.of("plans.job.list"), progress -> {
            if (desk.periods().current().isEmpty()) {
                return new Found(0, 0, new WorkList(List.of()));
            }
            int own = plans.year(wantedScope.period());
            int planned = asked == null ? own : asked;
            return new Found(planned, own, plans.review(planned, wantedScope.period()).workList(wantedScope, progress));
        }, found -> {
            year = found.year();
            periodYear = found.own();
            list.set(found.list());
            then.run();
        });
    }

    /** The year plans are made for, that of the period, and the households. */
    private record Found(int year, int own, WorkList list) {
    }

    private void go(String household) {
        String open = open();
        if (household != null) {
            choose(household);
        } else if (list.has(open)) {
            refresh(open);
        } else {
            Optional<String> first = list.shown().stream().findFirst().map(WorkList.Entry::household);
            (sitting.get() == null ? resumed().or(() -> first) : first).ifPresentOrElse(this::choose, () -> sitting.set(null));
        }
    }

    /**
     * Where one goes on: the household the window before had open, or the one of yesterday, as long as nothing was narrowed since; if its plan
     * is done by now, the next one in view.
     */
    private Optional<String> resumed() {
        if (!list.has(before) || !succeeding && !scope.conditions().isEmpty()) {
            return Optional.empty();
        }
        return succeeding || list.shows(before) ? Optional.of(before) : list.after(before);
    }

    /** What the register says of the open household may have changed; if it has not, the sitting goes on with all it can undo. */
    private void refresh(String household) {
        read(household, opened -> {
            PlanView now = sitting.get().view().get();
            if (!opened.view().subject().household().equals(now.subject().household()) || opened.view().plan().year() != now.plan().year()) {
                sit(opened);
            } else {
                sitting.get().named(opened);
            }
        });
    }

    /** Opens the plan of a household. */
    void choose(String household) {
        read(household, this::sit);
    }

    /** Reads behind the saves that wait, so that what was typed a moment ago is seen; only the household asked for last arrives. */
    private void read(String household, Consumer<Sitting.Opened> done) {
        int asked = ++asking;
        int planned = year;
        String period = scope.period();
        jobs.queue(Message.of("plans.job.open"), _ -> Sitting.Opened.read(plans, household, planned, period), opened -> {
            if (asked == asking) {
                done.accept(opened);
            }
        });
    }

    /** Opens the household after the open one in the list, the first again after the last; what is done with leaves the list. Answers whether there is one. */
    boolean next() {
        Optional<String> next = list.after(open());
        next.ifPresent(this::choose);
        return next.isPresent();
    }

    /** Opens the first household the words fit, be it outside the filter; answers whether there is one. */
    boolean openFirst() {
        Optional<String> first = list.first();
        first.ifPresent(this::choose);
        return first.isPresent();
    }

    /** Words that fit one household alone mean it: what is typed next must not go to another. */
    private void openTheOnlyOne() {
        list.only().filter(household -> !household.equals(open())).ifPresent(this::choose);
    }

    private String open() {
        return sitting.get() == null ? "" : sitting.get().plan().household();
    }

    private void sit(Sitting.Opened opened) {
        Plan kept = opened.view().plan();
        // What somebody else made of the plan meanwhile is not a step of ours that could be undone.
        PlanHistory history = histories.compute(kept.household() + " " + kept.year(), (_, known) -> known != null && known.current().equals(kept) ? known : new PlanHistory(kept));
        Sitting now = new Sitting(plans, jobs, opened, history, _ -> meanwhile(kept.household(), history.current()));
        now.view().addListener((_, _, view) -> follow(view));
        sitting.set(now);
        opening.accept(kept.household());
        follow(opened.view());
    }

    /** Somebody else saved the plan meanwhile: theirs is shown, and ours, in which nothing typed is lost, can be taken instead. */
    private void meanwhile(String household, Plan ours) {
        read(household, anew -> {
            sit(anew);
            alerts.refuse(Message.of("plans.meanwhile"), Message.of("plans.meanwhile.ours"), () -> {
                if (sitting.get().plan().household().equals(household) && sitting.get().plan().year() == ours.year()) {
                    sitting.get().edit(ours);
                }
            });
        });
    }

    private void follow(PlanView view) {
        list.put(WorkList.Entry.of(view, LocalDate.now(), list.changed(view.plan().household())));
    }
}
