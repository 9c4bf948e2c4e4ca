package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.WorkList;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansModelTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private PlansModel model;
    private final County.Said alerts = new County.Said();

    @BeforeEach
    void open() {
        desk = County.open(folder);
        model = new PlansModel(desk, new InlineJobs(), alerts);
        model.read(Scope.of(null), null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstHouseholdThatNeedsWorkIsOpenAtOnce() {
        assertThat(shown()).containsExactly("H1", "H2", "H3");
        assertThat(model.sitting().get().plan()).isEqualTo(new Plan("H1", 2020, List.of()));
        assertThat(model.year()).isEqualTo(2020);
    }

    @Test
    void beforeAFirstRosterThereIsNothingToDoAndNothingToRefuse() {
        try (Desk empty = Desk.create(folder.resolve("空.hearth"))) {
            InlineJobs jobs = new InlineJobs();
            PlansModel none = new PlansModel(empty, jobs, alerts);
            none.read(Scope.of(null), null);
            assertThat(none.shown()).isEmpty();
            assertThat(none.sitting().get()).isNull();
            assertThat(jobs.failures).isEmpty();
        }
    }

    @Test
    void anotherScreenCanAskForAHousehold() {
        model.read(Scope.of(null), "H3");
        assertThat(openHousehold()).isEqualTo("H3");
        model.read(Scope.of(null), null);
        assertThat(openHousehold()).as("reading again stays where one is").isEqualTo("H3");
    }

    @Test
    void readingAgainKeepsWhatCanBeUndone() {
        add(0);
        model.read(Scope.of(null), null);
        assertThat(model.sitting().get().canUndo()).isTrue();
    }

    @Test
    void aScopeWithoutTheOpenHouseholdOpensItsFirst() {
        model.read(Scope.of(null).and("township", "大用镇"), null);
        assertThat(openHousehold()).isEqualTo("H2");
        model.read(Scope.of(null).and("township", "无此镇"), null);
        assertThat(model.sitting().get()).isNull();
    }

    @Test
    void everyEditIsSavedAtOnceWithItsHistory() {
        add(0);
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(model.sitting().get().plan());
        assertThat(model.sitting().get().savedAt().get()).isNotNull();
        assertThat(model.sitting().get().edits().get()).hasSize(1);
    }

    @Test
    void undoAndRedoAreSavedLikeAnyEdit() {
        add(0);
        add(0);
        Sitting sitting = model.sitting().get();
        Plan two = sitting.plan();
        sitting.undo();
        sitting.undo();
        sitting.undo();
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).isEmpty();
        sitting.redo();
        sitting.redo();
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(two);
        assertThat(sitting.edits().get()).hasSize(6);
        assertThat(sitting.canRedo()).isFalse();
    }

    @Test
    void theChecksFollowEveryEdit() {
        assertThat(model.sitting().get().view().get().findings()).extracting(PlanFinding::rule).containsExactly("NO_PLAN");
        for (int i = 0; i < 4; i++) {
            add(0);
        }
        assertThat(model.sitting().get().view().get().findings()).extracting(PlanFinding::rule).as("who answers for it is left to the user").containsExactly("NO_PERSON");
    }

    @Test
    void aMendedHouseholdStaysInViewUntilTheNextIsAskedFor() {
        for (int i = 0; i < 4; i++) {
            add(0);
        }
        assertThat(shown()).containsExactly("H1", "H2", "H3");
        assertThat(model.shown().getFirst().need()).isEqualTo(WorkList.Need.NONE);
        model.next();
        assertThat(shown()).containsExactly("H2", "H3");
        assertThat(openHousehold()).isEqualTo("H2");
        model.next();
        model.next();
        assertThat(openHousehold()).as("after the last comes the first").isEqualTo("H2");
    }

    @Test
    void theListNarrowsByFilterAndByWords() {
        model.filter().set(Filter.NONE);
        assertThat(shown()).isEmpty();
        model.filter().set(Filter.ALL);
        model.wanted().set("胜利");
        assertThat(shown()).containsExactly("H3");
        model.wanted().set(" h2 ");
        assertThat(shown()).containsExactly("H2");
        assertThat(Filter.NO_PLAN.count(model.all().get())).isEqualTo(3);
        assertThat(Filter.OPEN.count(model.all().get())).isEqualTo(3);
        assertThat(Filter.ALL.count(model.all().get())).isEqualTo(3);
    }

    @Test
    void anEditMadeElsewhereIsNeverOverwritten() {
        PlanView elsewhere = desk.plans().show("H1", 2020, null);
        PlannedMeasure theirs = elsewhere.suggestions().get(1).measure();
        desk.plans().save(elsewhere, PlanOrder.with(elsewhere.plan(), theirs));
        add(0);
        assertThat(alerts.sentences).containsExactly("户H1的计划刚被别处修改，这次改动没有保存。请重新打开该户后再改。");
        assertThat(model.sitting().get().plan().measures()).containsExactly(theirs);
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).containsExactly(theirs);
    }

    private void add(int suggestion) {
        Sitting sitting = model.sitting().get();
        sitting.edit(PlanOrder.with(sitting.plan(), sitting.view().get().suggestions().get(suggestion).measure()));
    }

    private String openHousehold() {
        return model.sitting().get().plan().household();
    }

    private List<String> shown() {
        return model.shown().stream().map(WorkList.Entry::household).toList();
    }
}
