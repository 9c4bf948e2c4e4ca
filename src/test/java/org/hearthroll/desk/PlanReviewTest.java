package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.store.Register;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReviewTest {

    private static final Place VILLAGE = new Place("城关镇", "一碗水村", "");

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        Register.make(folder.resolve("county.hearth"), "2020-06", List.of(
                new Household("H3", VILLAGE, Map.of("head_name", "赵某", "main_risk", "R10"), List.of()),
                new Household("H1", VILLAGE, Map.of("head_name", "张某", "main_cause", "01", "other_causes", "03;99"),
                        List.of(new Member("P1", "张某", Map.of("health", "02")))),
                new Household("H10", new Place("大用镇", "新民村", ""), Map.of(), List.of())));
        desk = Desk.writing(folder.resolve("county.hearth"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aWorkThatIsStoppedStopsBeforeTheFirstHousehold() {
        List<PlanReview.Checked> found = new ArrayList<>();
        assertThatThrownBy(() -> desk.plans().review(2020, null).check(stopped(), found::add)).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> desk.plans().review(2020, null).workList(Scope.of(null), stopped())).isInstanceOf(Cancelled.class);
        assertThat(found).isEmpty();
    }

    @Test
    void entriesComeInTheOrderOfTheCodesWithAllThatIsKnown() {
        assertThat(list(Scope.of(null)).entries()).containsExactly(
                new WorkList.Entry("H1", "张某", VILLAGE, List.of("01", "03", "99"), 0, Set.of("NO_PLAN"), Set.of(), Set.of()),
                new WorkList.Entry("H10", "", new Place("大用镇", "新民村", ""), List.of(), 0, Set.of("NO_PLAN"), Set.of(), Set.of()),
                new WorkList.Entry("H3", "赵某", VILLAGE, List.of("R10"), 0, Set.of("NO_PLAN"), Set.of(), Set.of()));
    }

    @Test
    void aScopeWithoutHouseholdsIsAnEmptyList() {
        assertThat(list(Scope.of(null).and("township", "无此镇"))).isEqualTo(new WorkList(List.of()));
    }

    @Test
    void anEntryNamesEachBrokenRuleOnceAndNoWarnings() {
        take("H1", 2020, 1);
        PlanView view = desk.plans().show("H1", 2020, null);
        view = desk.plans().save(view, new Plan("H1", 2020, view.plan().measures().stream().map(PlanReviewTest::nobodys).toList()));
        assertThat(list(Scope.of(null)).entries().getFirst())
                .isEqualTo(new WorkList.Entry("H1", "张某", VILLAGE, List.of("01", "03", "99"), 1, Set.of("TOO_FEW", "CAUSE_UNANSWERED"), Set.of("NO_RESPONSIBLE"), Set.of(WorkList.Mark.CAUSE_UNANSWERED, WorkList.Mark.WARNED, WorkList.Mark.DUE_THIS_MONTH)))
                .isEqualTo(WorkList.Entry.of(view, LocalDate.now(), false));
    }

    @Test
    void theNeedIsTheFirstThingToDo() {
        assertThat(entry(Set.of("CAUSE_UNANSWERED", "TOO_FEW")).need()).isEqualTo(WorkList.Need.TOO_FEW);
        assertThat(entry(Set.of("CAUSE_UNANSWERED")).need()).isEqualTo(WorkList.Need.NOT_MATCHING);
        assertThat(entry(Set.of("NO_PLAN", "TOO_FEW")).need()).isEqualTo(WorkList.Need.NO_PLAN);
        assertThat(entry(Set.of()).need()).isEqualTo(WorkList.Need.NONE);
    }

    /** As of a day: what is not done and was due before it is overdue, and what is due in its month is due this month, late or not. */
    @Test
    void whatIsDueIsCountedFromTheDayAndWhatIsDoneIsNotDue() {
        assertThat(marks("2020-06-14", Progression.RUNNING)).containsExactlyInAnyOrder(WorkList.Mark.OVERDUE, WorkList.Mark.DUE_THIS_MONTH);
        assertThat(marks("2020-06-15", Progression.NOT_STARTED)).containsExactly(WorkList.Mark.DUE_THIS_MONTH);
        assertThat(marks("2020-05-31", Progression.NOT_STARTED)).containsExactly(WorkList.Mark.OVERDUE);
        assertThat(marks("2020-05-31", Progression.DONE)).isEmpty();
        assertThat(marks("", Progression.RUNNING)).isEmpty();
    }

    /** The office plans a year that is over: what is proposed for its last day is not late at once, what should have been done before is. */
    @Test
    void aYearThatIsOverIsSeenFromItsEnd() {
        assertThat(marks("2020-12-31", Progression.NOT_STARTED, LocalDate.of(2026, 11, 27))).containsExactly(WorkList.Mark.DUE_THIS_MONTH);
        assertThat(marks("2020-11-30", Progression.NOT_STARTED, LocalDate.of(2026, 11, 27))).containsExactly(WorkList.Mark.OVERDUE);
        assertThat(marks("2020-12-31", Progression.NOT_STARTED, LocalDate.of(2020, 12, 30))).containsExactly(WorkList.Mark.DUE_THIS_MONTH);
    }

    private Set<WorkList.Mark> marks(String due, Progression progression) {
        return marks(due, progression, LocalDate.of(2020, 6, 15));
    }

    private Set<WorkList.Mark> marks(String due, Progression progression, LocalDate today) {
        PlanView view = desk.plans().show("H10", 2020, null);
        PlannedMeasure measure = view.suggestions().getFirst().measure().withTerm(new PlannedMeasure.Term("", due)).withProgression(progression).withResult("已办");
        return WorkList.Entry.of(view.with(new Plan("H10", 2020, List.of(measure)), 1), today, false).marks();
    }

    @Test
    void whoChangedSinceThePeriodBeforeIsMarkedAndWhoIsNewToo() {
        desk.close();
        Register.make(folder.resolve("two.hearth"), "2020-06", List.of(new Household("H1", VILLAGE, Map.of("head_name", "张某", "main_cause", "01"), List.of(new Member("P1", "张某", Map.of("health", "01")))),
                new Household("H2", VILLAGE, Map.of("main_cause", "01"), List.of(new Member("P2", "李某", Map.of("health", "02")))), new Household("H3", VILLAGE, Map.of("main_cause", "01"), List.of())));
        Register.add(folder.resolve("two.hearth"), "2020-12", List.of(new Household("H1", VILLAGE, Map.of("head_name", "张某", "main_cause", "01"), List.of(new Member("P1", "张某", Map.of("health", "02")))),
                new Household("H2", VILLAGE, Map.of("main_cause", "01"), List.of(new Member("P2", "李某", Map.of("health", "02")))), new Household("H3", VILLAGE, Map.of("main_cause", "02"), List.of()),
                new Household("H4", VILLAGE, Map.of("main_cause", "01"), List.of())), 3);
        desk = Desk.writing(folder.resolve("two.hearth"));
        assertThat(changed("2020-12")).containsExactly("H1", "H3", "H4");
        assertThat(changed("2020-06")).as("there is no period before it").isEmpty();
    }

    /** Plans are worked on all day long and change nobody; what an import brings is seen at once. */
    @Test
    void whoChangedIsLookedUpAgainAfterTheRegisterChangedAndNotAfterWorkOnPlans() throws SQLException {
        desk.close();
        Path file = folder.resolve("two.hearth");
        Register.make(file, "2020-06", List.of(new Household("H1", VILLAGE, Map.of("main_cause", "01"), List.of()), new Household("H2", VILLAGE, Map.of("main_cause", "01"), List.of())));
        Register.add(file, "2020-12", List.of(new Household("H1", VILLAGE, Map.of("main_cause", "02"), List.of()), new Household("H2", VILLAGE, Map.of("main_cause", "01"), List.of())), 2);
        desk = Desk.writing(file);
        assertThat(changed("2020-12")).containsExactly("H1");
        // Without an import, that is without a deed: nobody looks.
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            plain.createStatement().executeUpdate("UPDATE household SET main_cause = '03' WHERE id = 4");
        }
        take("H1", 2020, 1);
        desk.plans().name(desk.plans().show("H1", 2020, null), "年度计划");
        assertThat(changed("2020-12")).containsExactly("H1");
        assertThat(changed("2020-06")).isEmpty();
        desk.periods().setCurrent("2020-06");
        assertThat(changed("2020-12")).containsExactly("H1", "H2");
    }

    private List<String> changed(String period) {
        return desk.plans().review(2020, period).workList(Scope.of(period), Progress.none()).bearing(WorkList.Mark.CHANGED).stream().map(WorkList.Entry::household).toList();
    }

    @Test
    void plansOfAnotherYearDoNotCountForThisOne() {
        take("H3", 2021, 2);
        assertThat(list(Scope.of(null)).entries()).extracting(WorkList.Entry::measures).containsExactly(0, 0, 0);
        assertThat(desk.plans().review(2021, null).workList(Scope.of(null), Progress.none()).entries())
                .extracting(WorkList.Entry::measures).containsExactly(0, 0, 2);
    }

    @Test
    void theHouseholdsThatLeftComeLastInTheOrderOfTheirCodesAndSayThePeriod() {
        take("H3", 2020, 1);
        take("H1", 2020, 1);
        desk.close();
        Register.remove(folder.resolve("county.hearth"), "H3");
        Register.remove(folder.resolve("county.hearth"), "H1");
        desk = Desk.writing(folder.resolve("county.hearth"));
        List<String> found = new ArrayList<>();
        desk.plans().review(2020, null).check(Progress.none(), checked -> checked.findings().forEach(finding -> found.add(checked.household() + " " + checked.year()
                + " " + finding.severity() + " " + Texts.chinese().say(finding.message()))));
        assertThat(found).containsExactly("H10 2020 ERROR 没有2020年的帮扶计划。", "H1 2020 WARNING 期次2020-06里已没有这一户，计划仍然保留。",
                "H3 2020 WARNING 期次2020-06里已没有这一户，计划仍然保留。");
    }

    @Test
    void anotherStateOfAPlanIsCheckedWithoutBeingSaved() {
        PlanView shown = desk.plans().show("H3", 2020, null);
        PlanView thought = shown.with(PlanOrder.with(shown.plan(), shown.suggestions().getFirst().measure()), 5);
        assertThat(thought.revision()).isEqualTo(5);
        assertThat(thought.findings()).extracting(finding -> finding.rule()).containsExactly("TOO_FEW", "NO_PERSON");
        assertThat(thought.suggestions()).hasSize(shown.suggestions().size() - 1);
        assertThat(desk.plans().show("H3", 2020, null)).isEqualTo(shown);
    }

    private WorkList list(Scope scope) {
        return desk.plans().review(2020, null).workList(scope, Progress.none());
    }

    private void take(String household, int year, int measures) {
        PlanView view = desk.plans().show(household, year, null);
        for (int i = 0; i < measures; i++) {
            view = desk.plans().save(view, PlanOrder.with(view.plan(), view.suggestions().getFirst().measure()));
        }
    }

    private static PlannedMeasure nobodys(PlannedMeasure measure) {
        return measure.withDuty(new PlannedMeasure.Duty("", ""));
    }

    private static WorkList.Entry entry(Set<String> errors) {
        return new WorkList.Entry("H1", "", VILLAGE, List.of(), 0, errors, Set.of(), Set.of());
    }

    private static Progress stopped() {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                throw new AssertionError(done + " of " + total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }
}
