package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
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
                new WorkList.Entry("H1", "张某", VILLAGE, List.of("01", "03", "99"), 0, Set.of("NO_PLAN")),
                new WorkList.Entry("H10", "", new Place("大用镇", "新民村", ""), List.of(), 0, Set.of("NO_PLAN")),
                new WorkList.Entry("H3", "赵某", VILLAGE, List.of("R10"), 0, Set.of("NO_PLAN")));
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
                .isEqualTo(new WorkList.Entry("H1", "张某", VILLAGE, List.of("01", "03", "99"), 1, Set.of("TOO_FEW", "CAUSE_UNANSWERED")))
                .isEqualTo(WorkList.Entry.of(view));
    }

    @Test
    void theNeedIsTheFirstThingToDo() {
        assertThat(entry(Set.of("CAUSE_UNANSWERED", "TOO_FEW")).need()).isEqualTo(WorkList.Need.TOO_FEW);
        assertThat(entry(Set.of("CAUSE_UNANSWERED")).need()).isEqualTo(WorkList.Need.NOT_MATCHING);
        assertThat(entry(Set.of("NO_PLAN", "TOO_FEW")).need()).isEqualTo(WorkList.Need.NO_PLAN);
        assertThat(entry(Set.of()).need()).isEqualTo(WorkList.Need.NONE);
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
        return new WorkList.Entry("H1", "", VILLAGE, List.of(), 0, errors);
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
