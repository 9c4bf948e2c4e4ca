package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    @Test
    void beforeAnyEditThereIsNothingToUndo() {
        PlanHistory history = new PlanHistory(plan());
        assertThat(history.undo()).isEqualTo(plan());
        assertThat(history.redo()).isEqualTo(plan());
        assertThat(history.canUndo()).isFalse();
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        PlanHistory history = new PlanHistory(plan());
        assertThat(history.edit(plan())).isFalse();
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aNewEditAfterAnUndoTakesAnotherWay() {
        PlanHistory history = new PlanHistory(plan());
        history.edit(plan(forAll("H01")));
        history.undo();
        history.edit(plan(forAll("H02")));
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo()).isEqualTo(plan());
        assertThat(history.redo()).isEqualTo(plan(forAll("H02")));
    }

    /** A sitting of random edits, undos and redos is where replaying it on a plain list of states leads. */
    @Test
    void aRandomSittingEqualsItsReplay() {
        Random dice = new Random(20_170_815);
        PlanHistory history = new PlanHistory(plan());
        List<Plan> states = new ArrayList<>(List.of(plan()));
        int at = 0;
        for (int i = 0; i < 2_000; i++) {
            switch (dice.nextInt(3)) {
                case 0 -> {
                    if (history.edit(changed(history.current(), dice))) {
                        states.subList(at + 1, states.size()).clear();
                        states.add(history.current());
                        at++;
                    }
                }
                case 1 -> {
                    at = Math.max(0, at - 1);
                    history.undo();
                }
                default -> {
                    at = Math.min(states.size() - 1, at + 1);
                    history.redo();
                }
            }
            assertThat(history.current()).isEqualTo(states.get(at));
            assertThat(history.canUndo()).isEqualTo(at > 0);
            assertThat(history.canRedo()).isEqualTo(at < states.size() - 1);
        }
    }

    private static Plan changed(Plan plan, Random dice) {
        List<PlannedMeasure> measures = new ArrayList<>(plan.measures());
        if (measures.isEmpty() || dice.nextBoolean()) {
            measures.add(measure("1", "P0" + (1 + dice.nextInt(9))));
        } else {
            measures.remove(dice.nextInt(measures.size()));
        }
        return new Plan(plan.household(), plan.year(), measures);
    }
}
