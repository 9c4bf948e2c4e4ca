package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.Suggestion;
import org.hearthroll.work.Progress;

/** A workspace of the made-up county, of any size, in which plans are made. */
final class PlannedCounty implements AutoCloseable {

    static final int YEAR = 2017;
    private static final String PERIOD = "2017-08";

    final Bench bench;

    PlannedCounty(Path folder, int households) {
        MakeSample.countyOf(households, folder.resolve("sample"), MakeSample.SEED, Progress.none());
        bench = new Bench(folder);
        bench.desk.importFiles().load(Bench.request(PERIOD, folder.resolve("sample/名册-人-2017-08.csv")), Progress.none());
    }

    Plans plans() {
        return bench.desk.plans();
    }

    PlanView show(String household) {
        return plans().show(household, YEAR, null);
    }

    PlanReview review() {
        return plans().review(YEAR, null);
    }

    WorkList workList() {
        return review().workList(Scope.of(null), Progress.none());
    }

    /** Every household in the order of the codes. */
    List<String> households() {
        return workList().entries().stream().map(WorkList.Entry::household).toList();
    }

    PlanView save(PlanView view, List<PlannedMeasure> measures) {
        return plans().save(view, new Plan(view.plan().household(), YEAR, measures));
    }

    static List<PlannedMeasure> suggested(PlanView view) {
        return view.suggestions().stream().map(Suggestion::measure).toList();
    }

    @Override
    public void close() {
        bench.close();
    }
}
