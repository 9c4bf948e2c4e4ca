package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest {

    private static final PlannedMeasure FULL = new PlannedMeasure("P1", List.of("01", "CHRONIC"), "P02", new PlannedMeasure.Quantity("1.5", "次/月"),
            new PlannedMeasure.Duty("卫健局", "王某"), new PlannedMeasure.Funding(300_001L, "专项"), new PlannedMeasure.Term("2020-01-01", "2020-12-31"),
            Progression.RUNNING, "一行\n两行");
    private static final PlannedMeasure BARE = new PlannedMeasure("HOUSEHOLD", List.of(), "H08", new PlannedMeasure.Quantity("", ""),
            new PlannedMeasure.Duty("", ""), new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");
    private static final PlannedMeasure FREE = BARE.withFunding(new PlannedMeasure.Funding(0L, ""));

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private PlanStore plans;

    @BeforeEach
    void open() {
        workspace = Opening.standard().create(folder.resolve("w.hearth"));
        plans = new PlanStore(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aPlanThatNeverWasIsEmptyAtRevisionNought() {
        assertThat(plans.plan("H1", 2020)).isEqualTo(new PlanStore.Kept(new Plan("H1", 2020, List.of()), 0));
        assertThat(plans.edits("H1", 2020, 99)).isEmpty();
        assertThat(plans.plans(2020)).isEmpty();
    }

    @Test
    void everyFieldComesBackAsItWasSavedAndNoFundIsNotAFundOfNothing() {
        Plan plan = plan(FULL, BARE, FREE);
        assertThat(save(plan, 0)).isEqualTo(1);
        assertThat(plans.plan("H1", 2020)).isEqualTo(new PlanStore.Kept(plan, 1));
    }

    @Test
    void aSaveReplacesTheWholePlan() {
        save(plan(FULL, BARE), 0);
        save(plan(BARE), 1);
        assertThat(plans.plan("H1", 2020)).isEqualTo(new PlanStore.Kept(plan(BARE), 2));
    }

    @Test
    void aSaveUponAnotherRevisionIsRefusedAndChangesNothing() {
        save(plan(FULL), 0);
        assertThatThrownBy(() -> save(plan(BARE), 0)).isInstanceOf(Refusal.class).hasMessage("plan.changed-meanwhile");
        assertThatThrownBy(() -> save(plan(BARE), 7)).isInstanceOf(Refusal.class);
        assertThat(plans.plan("H1", 2020)).isEqualTo(new PlanStore.Kept(plan(FULL), 1));
        assertThat(plans.edits("H1", 2020, 99)).hasSize(1);
    }

    @Test
    void editsComeBackLatestFirst() {
        save(plan(FULL), 0);
        save(plan(BARE), 1);
        assertThat(plans.edits("H1", 2020, 99)).containsExactly(new PlanStore.Edit(2, "2020-05-02T08:00:00+08:00", "甲", "前1", "后1"),
                new PlanStore.Edit(1, "2020-05-01T08:00:00+08:00", "甲", "前0", "后0"));
    }

    @Test
    void thePlansOfAYearAreThoseWithMeasures() {
        save(plan(FULL, BARE), 0);
        plans.save(new Plan("H2", 2020, List.of(FREE)), 0, edit(0));
        plans.save(new Plan("H3", 2020, List.of()), 0, edit(0));
        plans.save(new Plan("H1", 2021, List.of(BARE)), 0, edit(0));
        assertThat(plans.plans(2020)).isEqualTo(Map.of("H1", plan(FULL, BARE), "H2", new Plan("H2", 2020, List.of(FREE))));
        assertThat(plans.plans(2021)).isEqualTo(Map.of("H1", new Plan("H1", 2021, List.of(BARE))));
    }

    @Test
    void aReadOnlyWorkspaceRefusesToSave() {
        workspace.close();
        workspace = Opening.standard().open(folder.resolve("w.hearth"), Access.READ);
        plans = new PlanStore(workspace);
        assertThatThrownBy(() -> save(plan(BARE), 0)).isInstanceOf(Refusal.class).hasMessage("workspace.read-only");
    }

    private int save(Plan plan, int expected) {
        return plans.save(plan, expected, edit(expected));
    }

    private static PlanStore.Edit edit(int expected) {
        return new PlanStore.Edit(expected + 1, "2020-05-0" + (expected + 1) + "T08:00:00+08:00", "甲", "前" + expected, "后" + expected);
    }

    private static Plan plan(PlannedMeasure... measures) {
        return new Plan("H1", 2020, List.of(measures));
    }
}
