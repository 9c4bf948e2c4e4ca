package org.hearthroll.ui.overview;

import org.hearthroll.desk.Desk;
import org.hearthroll.desk.QualityReport;
import org.hearthroll.desk.WorkList;
import org.hearthroll.desk.WorkList.Need;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Problem;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.work.Progress;

/** Gathers from the workspace what the overview shows. */
final class OverviewReader {

    private final Desk desk;
    private final Rounding rounding;

    /** rounding: how shares are rounded. */
    OverviewReader(Desk desk, Rounding rounding) {
        this.desk = desk;
        this.rounding = rounding;
    }

    /** The number of the last deed: what was read before it is read anew, what was read since still holds. */
    long lastDeed() {
        return desk.lastDeed();
    }

    /** What can be counted at once; the plans are not among it. */
    OverviewFacts read(Scope scope) {
        TableRequest request = TableRequest.of("causes", scope);
        Table causes = desk.breakDown().table(request.shown(request.shown().rounding(rounding)));
        Table.Row total = causes.rows().getLast();
        Since since = Since.count(desk.breakDown(), scope, total.opens().period(), desk.periods().all().stream().map(Period::name).toList()).orElse(null);
        return new OverviewFacts((Long) causes.cell(total, "households"), (Long) causes.cell(total, "persons"), causes, problems(scope), since, null, null);
    }

    /** The plans have to be looked at one by one. */
    OverviewFacts.Plans plans(Scope scope, Progress progress) {
        int year = desk.plans().year(scope.period());
        WorkList list = desk.plans().review(year, scope.period()).workList(scope, progress);
        return new OverviewFacts.Plans(year, list.entries().size(), list.count(Need.NONE), list.count(Need.NO_PLAN), list.count(Need.TOO_FEW), list.count(Need.NOT_MATCHING));
    }

    /** So do the households, by every rule. */
    OverviewFacts.Quality quality(Scope scope, Progress progress) {
        QualityReport report = desk.quality().check(scope, progress);
        return new OverviewFacts.Quality(report.faults().size(), report.households());
    }

    private OverviewFacts.Problems problems(Scope scope) {
        Table states = desk.breakDown().table(TableRequest.of("problem_states", scope));
        long all = (Long) states.cell(states.rows().getLast(), "problems");
        long done = states.rows().stream().filter(row -> Problem.settled((String) states.cell(row, "state_code"))).mapToLong(row -> (Long) states.cell(row, "problems")).sum();
        return new OverviewFacts.Problems(all, all - done);
    }
}
