package org.hearthroll.ui.plans;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanBulk;
import org.hearthroll.desk.PlanTotals;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.WorkList;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.ExportMenu;
import org.hearthroll.ui.kit.Jobs;

/** What is done with the plans of many households at once, behind the saves that wait. */
final class PlanBulkModel {

    /** More are not looked through one by one. */
    private static final int MOST = 200;
    private static final Message JOB = Message.of("plans.bulk.job");

    private final Desk desk;
    private final Jobs jobs;
    private final Alerts alerts;
    private final Supplier<PlanPapers.Wanted> wanted;
    private final Runnable changed;

    /** changed hears when plans were changed. */
    PlanBulkModel(Desk desk, Jobs jobs, Alerts alerts, Supplier<PlanPapers.Wanted> wanted, Runnable changed) {
        this.desk = desk;
        this.jobs = jobs;
        this.alerts = alerts;
        this.wanted = wanted;
        this.changed = changed;
    }

    void totals(PlanTotals.By by, Language language, Consumer<Table> counted) {
        PlanPapers.Wanted meant = wanted.get();
        jobs.queue(JOB, progress -> desk.planTotals(language).table(meant.scope(), meant.year(), by, progress), counted);
    }

    void export(Runnable writing, Path file) {
        jobs.queue(JOB, _ -> {
            writing.run();
            return file;
        }, written -> alerts.tell(ExportMenu.done(written)));
    }

    void assign(PlanBulk.Duty duty) {
        PlanPapers.Wanted meant = wanted.get();
        jobs.queue(JOB, progress -> desk.planBulk().assign(meant.scope(), meant.year(), duty, progress), this::done);
    }

    /** What of the open plan fits the households of the list that have no plan and a cause in common with it. */
    void preview(Consumer<List<PlanBulk.Copied>> found) {
        PlanPapers.Wanted meant = wanted.get();
        PlanView from = meant.open();
        List<String> similar = meant.list().stream().filter(entry -> entry.measures() == 0 && entry.causes().stream().anyMatch(from.subject().causes()::contains))
                .map(WorkList.Entry::household).limit(MOST).toList();
        jobs.queue(JOB, _ -> desk.planBulk().preview(from, similar), found);
    }

    void copy(List<PlanBulk.Copied> chosen, Runnable then) {
        int year = wanted.get().year();
        jobs.queue(JOB, progress -> desk.planBulk().copy(year, chosen, progress), done -> {
            done(done);
            then.run();
        });
    }

    private void done(PlanBulk.Done done) {
        alerts.tell(Message.of("plans.bulk.done", done.households(), done.measures()));
        if (done.households() > 0) {
            changed.run();
        }
    }
}
