package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.plan;
import static org.hearthroll.plan.Examples.planCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class PlanOrderTest {

    @Test
    void anEmptyPlanStaysEmptyAndTakesItsFirstMeasureAtTheStart() {
        assertThat(PlanOrder.peopleFirst(plan())).isEqualTo(plan());
        assertThat(PlanOrder.place(plan(), measure("1", "P01"))).isZero();
        assertThat(PlanOrder.place(plan(), forAll("H01"))).isZero();
        assertThat(PlanOrder.with(plan(), forAll("H01"))).isEqualTo(plan(forAll("H01")));
    }

    @Test
    void withinEachKindTheOrderStaysAndNothingIsLost() {
        Plan mixed = plan(forAll("H02"), measure("2", "P09"), forAll("H01"), measure("1", "P01"), measure("2", "P09"));
        assertThat(PlanOrder.peopleFirst(mixed)).isEqualTo(plan(measure("2", "P09"), measure("1", "P01"), measure("2", "P09"), forAll("H02"), forAll("H01")));
    }

    @Test
    void aPersonsMeasureGoesBeforeTheFirstOfTheHouseholdEvenInAMixedPlan() {
        Plan mixed = plan(measure("1", "P01"), forAll("H02"), measure("2", "P09"));
        assertThat(PlanOrder.place(mixed, measure("3", "P10"))).isEqualTo(1);
        assertThat(PlanOrder.place(mixed, forAll("H01"))).isEqualTo(3);
    }

    /** Whatever the plan, people come first afterwards, ordering again changes nothing, and adding to an ordered plan keeps it ordered. */
    @Test
    void anyPlanIsInOrderOnceItWasOrderedAndStaysSo() {
        Random dice = new Random(20_180_101);
        for (int i = 0; i < 300; i++) {
            Plan ordered = PlanOrder.peopleFirst(random(dice));
            PlannedMeasure next = random(dice).measures().getFirst();
            assertThat(PlanOrder.peopleFirst(ordered)).isEqualTo(ordered);
            assertThat(PlanOrder.with(ordered, next)).isEqualTo(PlanOrder.peopleFirst(PlanOrder.with(ordered, next)));
            assertThat(PlanOrder.with(ordered, next).without(PlanOrder.place(ordered, next))).isEqualTo(ordered);
            assertThat(new PersonFirst().check(planCase(household(List.of())).with(ordered))).isEmpty();
        }
    }

    /** What changed between any two plans is nothing exactly if they are equal, and both languages can say it. */
    @Test
    void whateverChangesIsTold() {
        Random dice = new Random(20_190_101);
        for (int i = 0; i < 300; i++) {
            Plan before = random(dice);
            Plan after = random(dice);
            var told = PlanChanges.between(planCase(household(List.of())), before, after);
            assertThat(told.isEmpty()).as(before + " " + after).isEqualTo(before.equals(after));
            assertThat(told).allMatch(change -> !Texts.chinese().say(change).contains("{") && !Texts.english().say(change).contains("{"));
        }
    }

    private static Plan random(Random dice) {
        List<PlannedMeasure> measures = new ArrayList<>();
        for (int left = 1 + dice.nextInt(4); left > 0; left--) {
            String code = dice.nextBoolean() ? "P09" : "H01";
            measures.add(dice.nextBoolean() ? forAll(code, "11") : measure(Integer.toString(dice.nextInt(2)), code, "11"));
        }
        return plan(measures.toArray(PlannedMeasure[]::new));
    }
}
