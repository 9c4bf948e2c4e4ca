package org.hearthroll.ui.plans;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.hearthroll.chart.Drawn;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanFaults;
import org.hearthroll.desk.TableFile;
import org.hearthroll.desk.WorkList;
import org.hearthroll.figures.Table;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.Jobs;

/** What the check of all plans of the scope found, counted, and the way to the households it found it in. */
final class ReviewModel {

    private final Desk desk;
    private final Jobs jobs;
    private final Alerts alerts;
    private final ReadOnlyObjectProperty<WorkList> list;
    private final Supplier<PlanPapers.Wanted> wanted;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found");
    /** The list outlives the page on which this is shown, and must not keep it. */
    private final ChangeListener<WorkList> recount = (_, _, _) -> count();

    /** What was found in the plans of a scope and year, and the plans whose household is not in the period any more. */
    record Found(PlanFaults faults, PlanPapers.Wanted of, String period, Set<String> gone) {
    }

    ReviewModel(Desk desk, Jobs jobs, Alerts alerts, ReadOnlyObjectProperty<WorkList> list, Supplier<PlanPapers.Wanted> wanted) {
        this.desk = desk;
        this.jobs = jobs;
        this.alerts = alerts;
        this.list = list;
        this.wanted = wanted;
        list.addListener(new WeakChangeListener<>(recount));
    }

    /** Null until it was counted. */
    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Counts what the list says. */
    void count() {
        WorkList counted = list.get();
        PlanPapers.Wanted meant = wanted.get();
        jobs.start(Message.of("plans.review.job"), _ -> {
            boolean whole = meant.scope().conditions().isEmpty() && meant.year() > 0;
            String period = desk.periods().current().isEmpty() ? "" : desk.periods().chosen(meant.scope().period()).name();
            return new Found(PlanFaults.of(counted), meant, period, whole ? desk.plans().review(meant.year(), meant.scope().period()).gone() : Set.of());
        }, found::set);
    }

    /** The households in whose plans a rule found something, in a township; {@link PlanFaults#ANY} for any of either. */
    static Picked picked(String rule, String township) {
        boolean everywhere = township.equals(PlanFaults.ANY);
        return new Picked(Message.of(everywhere ? "plans.review.picked" : "plans.review.picked.township", named(rule), township), entry -> PlanFaults.found(entry, rule, township));
    }

    /** What a rule is called; any of them: what they have in common. */
    static Message named(String rule) {
        return rule.equals(PlanFaults.ANY) ? Message.of("plans.review.any") : PlanCheck.name(rule);
    }

    /** Of what and when the figures are. */
    Message note() {
        Found now = found.get();
        return Message.of("plans.review.note", Integer.toString(now.of().year()), now.period(), now.faults().all(PlanFaults.ANY), now.faults().all(PlanFaults.ANY) - now.faults().households(PlanFaults.ANY, PlanFaults.ANY));
    }

    void export(Path file, Texts texts) {
        Table table = found.get().faults().table(found.get().of().scope(), note(), texts);
        jobs.queue(Message.of("plans.bulk.job"), _ -> {
            new TableFile(new Drawn(table, null, Message.of("plans.review")), texts).write(file);
            return file;
        }, written -> alerts.tell(ExportMenu.done(written)));
    }
}
