package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final PlannedMeasure FIRST = measure("H01");
    private static final PlannedMeasure SECOND = measure("H02");
    private static final PlannedMeasure THIRD = measure("H03");

    @Test
    void aPlanDoesNotFollowTheListItWasMadeFrom() {
        List<PlannedMeasure> measures = new ArrayList<>(List.of(FIRST));
        Plan plan = new Plan("H", 2020, measures);
        measures.clear();
        assertThat(plan.measures()).containsExactly(FIRST);
        assertThatThrownBy(() -> plan.measures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void replacingTakingOutAndMovingLeaveTheOldPlanAsItWas() {
        Plan plan = plan(FIRST, SECOND, THIRD);
        assertThat(plan.replaced(1, THIRD)).isEqualTo(plan(FIRST, THIRD, THIRD));
        assertThat(plan.without(0)).isEqualTo(plan(SECOND, THIRD));
        assertThat(plan.moved(0, 2)).isEqualTo(plan(SECOND, THIRD, FIRST));
        assertThat(plan.moved(2, 0)).isEqualTo(plan(THIRD, FIRST, SECOND));
        assertThat(plan).isEqualTo(plan(FIRST, SECOND, THIRD));
    }

    @Test
    void aMeasureThatIsNotThereCannotBeReplaced() {
        assertThatThrownBy(() -> plan(FIRST).replaced(1, SECOND)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void changingOneFieldOfAMeasureChangesNoOther() {
        assertThat(FIRST.withTarget("P1")).isEqualTo(new PlannedMeasure("P1", FIRST.answers(), "H01", FIRST.quantity(), FIRST.duty(), FIRST.funding(), FIRST.term(), FIRST.progression(), ""));
        assertThat(FIRST.withAnswers(List.of("01")).withAnswers(List.of())).isEqualTo(FIRST);
        assertThat(FIRST.withQuantity(new PlannedMeasure.Quantity("2", "人")).withQuantity(FIRST.quantity())).isEqualTo(FIRST);
        assertThat(FIRST.withDuty(new PlannedMeasure.Duty("x", "y")).withDuty(FIRST.duty())).isEqualTo(FIRST);
        assertThat(FIRST.withFunding(new PlannedMeasure.Funding(1L, "z")).withFunding(FIRST.funding())).isEqualTo(FIRST);
        assertThat(FIRST.withTerm(new PlannedMeasure.Term("2020-01-01", "")).withTerm(FIRST.term())).isEqualTo(FIRST);
        assertThat(FIRST.withProgression(Progression.DONE).withProgression(Progression.NOT_STARTED)).isEqualTo(FIRST);
        assertThat(FIRST.withResult("好").result()).isEqualTo("好");
    }

    private static Plan plan(PlannedMeasure... measures) {
        return new Plan("H", 2020, List.of(measures));
    }

    private static PlannedMeasure measure(String code) {
        return new PlannedMeasure(PlannedMeasure.HOUSEHOLD, List.of(), code, new PlannedMeasure.Quantity("", ""), new PlannedMeasure.Duty("", ""),
                new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");
    }
}
