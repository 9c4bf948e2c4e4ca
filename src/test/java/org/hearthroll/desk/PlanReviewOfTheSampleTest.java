package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All plans of a made-up county looked at in one pass by several threads, against each of them opened by itself. */
class PlanReviewOfTheSampleTest {

    private static final int HOUSEHOLDS = 300;
    private static final List<Function<List<PlannedMeasure>, List<PlannedMeasure>>> WAYS = List.of(
            _ -> List.of(),
            suggested -> suggested.stream().limit(2).toList(),
            suggested -> suggested.stream().limit(4).toList(),
            suggested -> suggested.reversed(),
            suggested -> each(suggested, measure -> measure.withDuty(new PlannedMeasure.Duty("", "李某"))),
            suggested -> each(suggested, measure -> measure.withTerm(new PlannedMeasure.Term("2018-01-01", "2016-12-31"))),
            suggested -> Stream.concat(suggested.stream(), suggested.stream().limit(2)).toList(),
            suggested -> each(suggested, measure -> measure.withTarget("无此人").withProgression(Progression.DONE)),
            suggested -> each(suggested, measure -> measure.withAnswers(List.of("99")).withQuantity(new PlannedMeasure.Quantity("", ""))));

    @TempDir
    private static Path folder;
    private static PlannedCounty county;
    private static List<String> households;

    @BeforeAll
    static void planInEveryWay() {
        county = new PlannedCounty(folder, HOUSEHOLDS);
        households = county.households();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            PlanView view = county.show(households.get(i));
            PlanView saved = county.save(view, WAYS.get(i % WAYS.size()).apply(PlannedCounty.suggested(view)));
            if (i % 10 == 7) {
                saved.findings().stream().limit(1).forEach(finding -> county.plans().exemptions().accept(saved, finding, "已核实"));
            }
        }
    }

    @AfterAll
    static void close() {
        county.close();
    }

    @Test
    void theReviewFindsWhatIsFoundWhereEachPlanIsOpenedByItselfInTheOrderOfTheCodes() {
        List<PlanReview.Checked> one = households.stream().map(PlanReviewOfTheSampleTest::opened).filter(checked -> !checked.findings().isEmpty()).toList();
        assertThat(checked()).isEqualTo(one).isEqualTo(checked());
        assertThat(one.size()).as("there is something to find in most of them, not in all").isBetween(HOUSEHOLDS / 2, HOUSEHOLDS - 1);
        assertThat(one.stream().flatMap(checked -> checked.findings().stream()).map(PlanFinding::rule).collect(Collectors.toSet()))
                .containsAll(Set.of("NO_PLAN", "TOO_FEW", "PERSON_FIRST", "QUANTITY_MISSING", "DUE_BEFORE_START", "OUTSIDE_YEAR", "REPEATED", "TARGET_GONE", "RESULT_MISSING", "ANSWERS_NOTHING",
                        "CAUSE_UNANSWERED", "PERSON_UNANSWERED"));
    }

    @Test
    void theWorkListSaysOfEachHouseholdWhatItsOwnPageSays() {
        assertThat(county.workList().entries()).isEqualTo(households.stream().map(code -> WorkList.Entry.of(county.show(code), LocalDate.now(), false)).toList());
    }

    @Test
    void aScopeIsThePartOfTheWholeThatLiesInIt() {
        String township = county.show(households.getFirst()).subject().household().place().township();
        List<WorkList.Entry> within = county.review().workList(Scope.of(null).and("township", township), Progress.none()).entries();
        assertThat(within).isEqualTo(county.workList().entries().stream().filter(entry -> entry.place().township().equals(township)).toList());
        assertThat(within.size()).isBetween(1, HOUSEHOLDS - 1);
    }

    @Test
    void aLongCheckSaysHowFarItIsAndStopsWhereItIsAsked() {
        List<String> said = new ArrayList<>();
        county.review().workList(Scope.of(null), until(said, 99));
        assertThat(said).containsExactly("100 of 300", "200 of 300", "300 of 300");
        said.clear();
        assertThatThrownBy(() -> county.review().workList(Scope.of(null), until(said, 2))).isInstanceOf(Cancelled.class);
        assertThat(said).containsExactly("100 of 300", "200 of 300");
    }

    private static Progress until(List<String> said, int reports) {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                said.add(done + " of " + total);
            }

            @Override
            public boolean cancelled() {
                return said.size() == reports;
            }
        };
    }

    @Test
    void theWarningsOfAnEntryAreTheRulesThatWarnOnThePageOfTheHousehold() {
        for (WorkList.Entry entry : county.workList().entries()) {
            assertThat(entry.warnings()).isEqualTo(county.show(entry.household()).findings().stream().filter(finding -> finding.severity() == Severity.WARNING).map(PlanFinding::rule).collect(Collectors.toSet()));
        }
    }

    private static List<PlanReview.Checked> checked() {
        List<PlanReview.Checked> found = new ArrayList<>();
        county.review().check(Progress.none(), found::add);
        return found;
    }

    private static PlanReview.Checked opened(String household) {
        return new PlanReview.Checked(household, PlannedCounty.YEAR, county.show(household).findings().stream().filter(finding -> finding.severity() != Severity.NOTICE).toList());
    }

    private static List<PlannedMeasure> each(List<PlannedMeasure> measures, Function<PlannedMeasure, PlannedMeasure> change) {
        return measures.stream().map(change).toList();
    }
}
