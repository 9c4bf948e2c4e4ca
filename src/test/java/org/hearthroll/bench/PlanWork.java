package org.hearthroll.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanBookReceipt;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.Plans;
import org.hearthroll.desk.WorkList;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.Suggestion;
import org.hearthroll.sheet.CsvWriting;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;

/** Plans of four measures each for every household of the county: checking and listing all of them, opening one and saving an edit. */
final class PlanWork {

    private static final int MEASURES = 4;
    private static final int TOUCHED = 400;
    private static final List<String> COLUMNS = List.of("HOUSEHOLD", "NO", "TARGET", "ANSWERS", "MEASURE", "QUANTITY", "UNIT", "RESPONSIBLE_UNIT", "RESPONSIBLE_PERSON", "FUND", "FUND_SOURCE",
            "START", "DUE", "PROGRESS", "RESULT");

    private final Path workspace;
    private final Report report;
    private final int rounds;
    private final Stopwatch.Work yardstick;

    /** yardstick: what a quiet machine of the kind the wanted seconds are for does in half a second; null where there is none. */
    PlanWork(Path workspace, Report report, int rounds, Stopwatch.Work yardstick) {
        this.workspace = workspace;
        this.report = report;
        this.rounds = rounds;
        this.yardstick = yardstick;
    }

    void measure(Program program) throws Exception {
        report.title("Plans of four measures for every household");
        int year;
        try (Desk desk = Desk.writing(workspace)) {
            year = desk.plans().year(null);
            List<String> households = desk.plans().review(year, null).workList(Scope.of(null), Progress.none()).entries().stream().map(WorkList.Entry::household).toList();
            fill(desk, year, households);
            check(desk.plans(), year);
            touch(desk.plans(), year, households);
        }
        report.within("plan check, whole process", Stopwatch.median(Stopwatch.rounds(0, rounds, () -> program.run("plan", "check", "--from", workspace.toString()))), Double.NaN);
    }

    /** Every household is given the first measures that are suggested for it; where there are fewer, one stands twice. */
    private void fill(Desk desk, int year, List<String> households) throws Exception {
        Path book = workspace.resolveSibling("plans.csv");
        List<List<Object>> rows = new ArrayList<>();
        double seconds = Stopwatch.seconds(() -> households.forEach(code -> rows.addAll(rows(desk.plans().show(code, year, null)))));
        report.line("making up the plans", seconds);
        Files.writeString(book, CsvWriting.text(COLUMNS.stream().map(column -> Texts.chinese().say("plan.book.column." + column)).toList(), rows));
        report.line("loading them from a file", Stopwatch.seconds(() -> {
            PlanBookReceipt receipt = desk.planBook().load(book, year, null, Progress.none());
            report.note("%d plans, %d measures, %d faults".formatted(receipt.households(), rows.size(), receipt.faults().size()));
        }));
    }

    private static List<List<Object>> rows(PlanView view) {
        List<PlannedMeasure> suggested = view.suggestions().stream().map(Suggestion::measure).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < MEASURES && !suggested.isEmpty(); i++) {
            PlannedMeasure measure = suggested.get(Math.min(i, suggested.size() - 1));
            rows.add(List.of(view.plan().household(), i + 1, measure.target(), String.join(";", measure.answers()), measure.measure(), measure.quantity().amount(), measure.quantity().unit(),
                    measure.duty().unit(), i % 2 == 0 ? "" : "李四", 1000 * i, "", view.plan().year() + "-03-01", measure.term().due(), i == 0 ? "RUNNING" : "", ""));
        }
        return rows;
    }

    private void check(Plans plans, int year) throws Exception {
        int[] found = new int[1];
        if (yardstick != null) {
            report.line("sqlite3 .import of the roster, at the same time", Stopwatch.median(Stopwatch.rounds(0, rounds, yardstick)));
        }
        report.within("plan check, program warm", Stopwatch.median(Stopwatch.rounds(2, rounds, () -> {
            found[0] = 0;
            plans.review(year, null).check(Progress.none(), checked -> found[0] += checked.findings().size());
        })), 2);
        report.note("%d findings".formatted(found[0]));
        report.within("list of work, program warm", Stopwatch.median(Stopwatch.rounds(1, rounds, () -> plans.review(year, null).workList(Scope.of(null), Progress.none()))), 2);
    }

    /** Opens households all over the county and moves the first measure of each behind the others. */
    private void touch(Plans plans, int year, List<String> households) throws Exception {
        double[] opened = new double[TOUCHED];
        double[] saved = new double[TOUCHED];
        for (int i = 0; i < TOUCHED; i++) {
            String code = households.get((int) ((long) households.size() * i / TOUCHED));
            PlanView[] view = new PlanView[1];
            opened[i] = Stopwatch.seconds(() -> view[0] = plans.show(code, year, null));
            saved[i] = Stopwatch.seconds(() -> plans.save(view[0], view[0].plan().without(0)));
        }
        report.within("opening the plan of a household", Stopwatch.median(opened), 0.03);
        report.within("saving an edit", Stopwatch.median(saved), 0.01);
    }
}
