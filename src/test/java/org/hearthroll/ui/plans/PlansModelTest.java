package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanEdit;
import org.hearthroll.desk.PlanView;
import org.hearthroll.desk.WorkList;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Scope;
import org.hearthroll.model.Severity;
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
            assertThat(none.list().shown()).isEmpty();
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

    /** In another language or look the same households are in view; an import that mends some of them takes them out. */
    @Test
    void whoWasPickedByTheCheckStaysPickedInTheNextWindowAndIsReadAnew() {
        model.work(ReviewModel.picked("NO_PLAN", "大用镇"));
        PlansModel other = new PlansModel(desk, new InlineJobs(), alerts);
        other.succeed(model);
        other.read(Scope.of(null), null);
        assertThat(other.list().shown()).extracting(WorkList.Entry::household).containsExactly("H2", "H3");
        PlanView view = desk.plans().show("H2", 2020, null);
        desk.plans().save(view, PlanOrder.with(view.plan(), view.suggestions().getFirst().measure()));
        other.readAgain();
        assertThat(other.list().shown()).extracting(WorkList.Entry::household).containsExactly("H3");
        model.work(ReviewModel.picked("TOO_FEW", "梭戛乡"));
        assertThat(model.list().shown()).as("nobody has that there").isEmpty();
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

    /** A plan edited many times: the page has the thirty latest, one more with each edit instead of the oldest, and the others when they are asked for. */
    @Test
    void thirtyEditsAreToldOfAndTheEarlierOnesWhenTheyAreAskedFor() {
        add(0);
        Sitting sitting = model.sitting().get();
        for (int i = 2; i <= 64; i++) {
            sitting.edit(sitting.plan().replaced(0, sitting.plan().measures().getFirst().withQuantity(new PlannedMeasure.Quantity(Integer.toString(i), "次"))));
        }
        assertThat(revisions()).isEqualTo(descending(64, 35));
        assertThat(sitting.edits().get().getFirst().after()).isEqualTo(sitting.plan());
        model.choose("H1");
        assertThat(revisions()).as("opened anew it says the same").isEqualTo(descending(64, 35));
        model.sitting().get().older();
        assertThat(revisions()).isEqualTo(descending(64, 5));
        model.sitting().get().undo();
        assertThat(revisions()).as("as many stay in sight").isEqualTo(descending(65, 6));
        model.sitting().get().name("年中", refusal -> {
            throw refusal;
        });
        assertThat(revisions()).isEqualTo(descending(65, 6));
        assertThat(model.sitting().get().edits().get().getFirst().version()).isEqualTo("年中");
        model.sitting().get().older();
        assertThat(revisions()).isEqualTo(descending(65, 1));
        assertThat(model.sitting().get().edits().get()).isEqualTo(desk.plans().history(model.sitting().get().view().get(), 999));
    }

    private List<Integer> revisions() {
        return model.sitting().get().edits().get().stream().map(PlanEdit::revision).toList();
    }

    private static List<Integer> descending(int from, int to) {
        return IntStream.rangeClosed(-from, -to).map(revision -> -revision).boxed().toList();
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
        assertThat(model.list().shown().getFirst().need()).isEqualTo(WorkList.Need.NONE);
        model.next();
        assertThat(shown()).containsExactly("H2", "H3");
        assertThat(openHousehold()).isEqualTo("H2");
        model.next();
        model.next();
        assertThat(openHousehold()).as("after the last comes the first").isEqualTo("H2");
    }

    @Test
    void theListNarrowsByFilterAndByWords() {
        model.list().filter().set(Filter.NONE);
        assertThat(shown()).isEmpty();
        model.list().filter().set(Filter.ALL);
        model.list().wanted().set("胜利");
        assertThat(shown()).containsExactly("H3");
        model.list().wanted().set(" h2 ");
        assertThat(shown()).containsExactly("H2");
        assertThat(Filter.NO_PLAN.count(model.list().all().get())).isEqualTo(3);
        assertThat(Filter.OPEN.count(model.list().all().get())).isEqualTo(3);
        assertThat(Filter.ALL.count(model.list().all().get())).isEqualTo(3);
    }

    /** What is typed after a search must not go to the household that happened to be open. */
    @Test
    void wordsThatFitOneHouseholdOpenItAndOthersLeaveTheOpenOneAlone() {
        model.list().wanted().set("大用");
        assertThat(shown()).containsExactly("H2", "H3");
        assertThat(openHousehold()).as("two fit, nobody is meant yet").isEqualTo("H1");
        assertThat(model.openFirst()).isTrue();
        assertThat(openHousehold()).isEqualTo("H2");
        model.list().wanted().set("zm");
        assertThat(shown()).as("initials of 张某国 and 赵某").containsExactly("H1", "H3");
        assertThat(openHousehold()).isEqualTo("H2");
        model.list().wanted().set("zmg");
        assertThat(shown()).containsExactly("H1");
        assertThat(openHousehold()).isEqualTo("H1");
        model.list().wanted().set("无此人");
        assertThat(shown()).isEmpty();
        assertThat(openHousehold()).isEqualTo("H1");
        assertThat(model.openFirst()).isFalse();
    }

    /** Whoever found one household and finished it goes on with the list, not with what was sought. */
    @Test
    void theNextHouseholdAfterASoughtOneIsTheNextOfTheList() {
        model.list().wanted().set("H2");
        assertThat(openHousehold()).isEqualTo("H2");
        assertThat(model.next()).isTrue();
        assertThat(openHousehold()).isEqualTo("H3");
        assertThat(model.list().wanted().get()).isEmpty();
        assertThat(shown()).containsExactly("H1", "H2", "H3");
        model.list().wanted().set("大用");
        model.next();
        assertThat(openHousehold()).as("words that fit several are gone through").isEqualTo("H2");
        assertThat(model.list().wanted().get()).isEqualTo("大用");
    }

    @Test
    void aFinishedHouseholdIsFoundThoughTheFilterLeavesItOut() {
        for (int i = 0; i < 4; i++) {
            add(0);
        }
        model.next();
        model.list().wanted().set("H1");
        assertThat(shown()).isEmpty();
        assertThat(openHousehold()).isEqualTo("H2");
        assertThat(model.list().fitting()).isEqualTo(1);
        assertThat(model.openFirst()).isTrue();
        assertThat(openHousehold()).isEqualTo("H1");
        assertThat(model.list().filter().get()).isEqualTo(Filter.ALL);
    }

    @Test
    void anEditMadeElsewhereIsNeverOverwritten() {
        PlanView elsewhere = desk.plans().show("H1", 2020, null);
        PlannedMeasure theirs = elsewhere.suggestions().get(1).measure();
        desk.plans().save(elsewhere, PlanOrder.with(elsewhere.plan(), theirs));
        add(0);
        assertThat(alerts.sentences).containsExactly("这户的计划刚在别处改过，现在显示的是那边保存的。您的改动没有丢，可以换成您的（换了还能撤销）。");
        assertThat(model.sitting().get().plan().measures()).containsExactly(theirs);
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).containsExactly(theirs);
    }

    /** Neither of the two is lost: ours can be taken as one more edit, and taken back. */
    @Test
    void whatWasTypedMeanwhileCanBeTakenInstead() {
        PlanView elsewhere = desk.plans().show("H1", 2020, null);
        desk.plans().save(elsewhere, PlanOrder.with(elsewhere.plan(), elsewhere.suggestions().get(1).measure()));
        Plan theirs = desk.plans().show("H1", 2020, null).plan();
        Plan ours = PlanOrder.with(elsewhere.plan(), elsewhere.suggestions().get(0).measure());
        add(0);
        alerts.step.run();
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(ours);
        model.sitting().get().undo();
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(theirs);
    }

    @Test
    void whatWasDoneToAHouseholdCanBeUndoneAfterAnotherOne() {
        add(0);
        add(0);
        model.choose("H2");
        add(0);
        model.choose("H1");
        model.sitting().get().undo();
        model.sitting().get().undo();
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).isEmpty();
        assertThat(model.sitting().get().canRedo()).isTrue();
        model.choose("H2");
        assertThat(model.sitting().get().canUndo()).isTrue();
    }

    @Test
    void theHouseholdOfYesterdayIsOpenAgain() {
        List<String> opened = new ArrayList<>();
        PlansModel tomorrow = new PlansModel(desk, new InlineJobs(), alerts);
        tomorrow.resume("H3", opened::add);
        tomorrow.read(Scope.of(null), null);
        tomorrow.next();
        assertThat(opened).containsExactly("H3", "H1");
    }

    /** A household beside those that were asked for must not be worked on unseen. */
    @Test
    void whereTheScopeIsNarrowedTheFirstOfItsListIsOpenAndNotTheHouseholdOfYesterday() {
        PlansModel narrowed = new PlansModel(desk, new InlineJobs(), alerts);
        narrowed.resume("H3", _ -> { });
        narrowed.read(Scope.of(null).and("township", "大用镇"), null);
        assertThat(narrowed.sitting().get().plan().household()).as("H3 is of that township too").isEqualTo("H2");
    }

    @Test
    void aHouseholdOfYesterdayThatIsDoneGivesWayToTheNextInView() {
        for (int i = 0; i < 6; i++) {
            add(0);
        }
        assertThat(desk.plans().show("H1", 2020, null).findings()).allMatch(finding -> finding.severity() == Severity.NOTICE);
        PlansModel tomorrow = new PlansModel(desk, new InlineJobs(), alerts);
        tomorrow.resume("H1", _ -> { });
        tomorrow.read(Scope.of(null), null);
        assertThat(tomorrow.list().shown()).extracting(WorkList.Entry::household).containsExactly("H2", "H3");
        assertThat(tomorrow.sitting().get().plan().household()).isEqualTo("H2");
    }

    /** In another language the same plan is open, whatever the list has in view. */
    @Test
    void theNextWindowShowsTheSameHouseholdThoughItIsDoneAndTheScopeIsNarrow() {
        model.read(Scope.of(null).and("township", "城关镇"), null);
        for (int i = 0; i < 6; i++) {
            add(0);
        }
        PlansModel other = new PlansModel(desk, new InlineJobs(), alerts);
        other.succeed(model);
        other.read(Scope.of(null).and("township", "城关镇"), null);
        assertThat(other.list().shown()).isEmpty();
        assertThat(other.list().shows("H1")).isFalse();
        assertThat(other.sitting().get().plan().household()).isEqualTo("H1");
    }

    @Test
    void thePlansOfAnotherYearAreTheirOwn() {
        add(0);
        assertThat(model.years()).containsExactly(2019, 2020, 2021, 2022);
        model.choose(2021);
        assertThat(model.sitting().get().plan()).isEqualTo(new Plan("H1", 2021, List.of()));
        add(0);
        model.choose(2020);
        assertThat(model.sitting().get().plan().measures()).hasSize(1);
        assertThat(desk.plans().show("H1", 2021, null).plan().measures().getFirst().term().due()).isEqualTo("2021-12-31");
    }

    @Test
    void anyStateOfTheHistoryComesBackAndTheOneThatWasNamedKeepsItsName() {
        add(0);
        Plan first = model.sitting().get().plan();
        model.sitting().get().name(" 年度计划 ", refusal -> {
            throw refusal;
        });
        add(0);
        assertThat(model.sitting().get().edits().get()).extracting(PlanEdit::version).containsExactly("", "年度计划");
        model.sitting().get().edit(model.sitting().get().edits().get().getLast().after());
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(first);
        List<String> wrong = new ArrayList<>();
        model.sitting().get().name("年度计划", refusal -> wrong.add(refusal.said().key()));
        model.sitting().get().name(" ", refusal -> wrong.add(refusal.said().key()));
        model.choose("H2");
        model.sitting().get().name("年度计划", refusal -> wrong.add(refusal.said().key()));
        assertThat(wrong).containsExactly("plan.version.taken", "plan.version.blank", "plan.version.empty");
    }

    private void add(int suggestion) {
        Sitting sitting = model.sitting().get();
        sitting.edit(PlanOrder.with(sitting.plan(), sitting.view().get().suggestions().get(suggestion).measure()));
    }

    private String openHousehold() {
        return model.sitting().get().plan().household();
    }

    private List<String> shown() {
        return model.list().shown().stream().map(WorkList.Entry::household).toList();
    }
}
