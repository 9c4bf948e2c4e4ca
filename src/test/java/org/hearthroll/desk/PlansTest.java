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
import org.hearthroll.plan.PlanExemption;
import org.hearthroll.plan.PlanFinding;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.store.Register;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansTest {

    private static final List<Household> HOUSEHOLDS = List.of(
            new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"), List.of(
                    new Member("P1", "张某国", Map.of("health", "02", "labour", "03", "birth_date", "1960-03-01")),
                    new Member("", "李某芳", Map.of("labour", "01", "pension_insurance", "0", "birth_date", "1970-03-01")))),
            new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英", "main_cause", "07", "attribute", "04"), List.of()),
            new Household("H3", new Place("大用镇", "胜利村", ""), Map.of("head_name", "赵某"), List.of()));

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        Register.make(folder.resolve("county.hearth"), "2020-06", HOUSEHOLDS);
        desk = Desk.writing(folder.resolve("county.hearth"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aHouseholdNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> desk.plans().show("H9", 2020, null)).isInstanceOf(Refusal.class)
                .extracting(refusal -> Texts.chinese().say(((Refusal) refusal).said())).isEqualTo("期次2020-06里没有户编号H9，请核对户编号或选择别的期次。");
    }

    @Test
    void plansAreForTheYearOfThePeriodUnlessAnotherIsNamed() {
        assertThat(desk.plans().year(null)).isEqualTo(2020);
    }

    @Test
    void aHouseholdWithoutAPlanIsShownWithItsMembersAndConditions() {
        PlanView view = desk.plans().show("H1", 2020, null);
        assertThat(view.plan()).isEqualTo(new Plan("H1", 2020, List.of()));
        assertThat(view.revision()).isZero();
        assertThat(view.subject().conditions().people()).isEqualTo(Map.of("P1", Set.of("CHRONIC"), "#2", Set.of("ABLE_TO_WORK", "NO_PENSION")));
        assertThat(view.findings()).extracting(PlanFinding::rule).containsExactly("NO_PLAN");
    }

    /** An exception outlives the sitting, is for one year, counts in the check of the county, and can be taken back. */
    @Test
    void anExceptionIsKeptWithItsReasonAndCountsInTheCheckOfTheCounty() {
        PlanView view = desk.plans().show("H1", 2020, null);
        PlanFinding none = view.findings().getFirst();
        assertThatThrownBy(() -> desk.plans().exemptions().accept(view, none, "  ")).isInstanceOf(Refusal.class);
        desk.plans().exemptions().accept(view, none, " 举家外出，已联系 ");
        List<PlanExemption> standing = desk.plans().exemptions().accept(view, none, "又一次");
        assertThat(standing).extracting(exemption -> exemption.household() + " " + exemption.year() + " " + exemption.rule() + " " + exemption.reason()).containsExactly("H1 2020 NO_PLAN 举家外出，已联系");
        assertThat(desk.plans().show("H1", 2020, null).findings()).isEmpty();
        assertThat(desk.plans().show("H1", 2021, null).findings()).extracting(PlanFinding::rule).containsExactly("NO_PLAN");
        assertThat(checked()).containsExactly("H2", "H3");
        desk.plans().exemptions().revoke(standing.getFirst());
        assertThat(checked()).containsExactly("H1", "H2", "H3");
    }

    private List<String> checked() {
        List<String> found = new ArrayList<>();
        desk.plans().review(2020, null).check(Progress.none(), checked -> found.add(checked.household()));
        return found;
    }

    @Test
    void everyEditIsKeptAndToldInWords() {
        PlanView view = desk.plans().show("H1", 2020, null);
        view = desk.plans().save(view, PlanOrder.with(view.plan(), view.suggestions().getFirst().measure()));
        view = desk.plans().save(view, PlanOrder.with(view.plan(), view.suggestions().getFirst().measure()));
        PlanView again = desk.plans().show("H1", 2020, null);
        assertThat(again.plan()).isEqualTo(view.plan());
        assertThat(again.revision()).isEqualTo(2);
        assertThat(desk.plans().history(again, 99).stream().map(edit -> edit.revision() + " " + edit.operator() + " " + said(edit.changes())))
                .containsExactly("2 " + System.getProperty("user.name") + " [新增第2条：家庭医生签约服务（张**）]",
                        "1 " + System.getProperty("user.name") + " [新增第1条：医疗救助和健康扶贫（张**）]");
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        PlanView view = desk.plans().show("H1", 2020, null);
        assertThat(desk.plans().save(view, view.plan())).isSameAs(view);
        assertThat(desk.plans().history(view, 99)).isEmpty();
    }

    @Test
    void twoWindowsNeverOverwriteEachOtherInSilence() {
        PlanView mine = desk.plans().show("H1", 2020, null);
        PlanView theirs = desk.plans().show("H1", 2020, null);
        PlannedMeasure measure = mine.suggestions().getFirst().measure();
        PlanView saved = desk.plans().save(theirs, PlanOrder.with(theirs.plan(), measure));
        assertThatThrownBy(() -> desk.plans().save(mine, new Plan("H1", 2020, List.of(measure, measure)))).isInstanceOf(Refusal.class).hasMessage("plan.changed-meanwhile");
        assertThatThrownBy(() -> desk.plans().save(mine, saved.plan())).isInstanceOf(Refusal.class);
        assertThat(desk.plans().show("H1", 2020, null).plan()).isEqualTo(saved.plan());
        assertThat(desk.plans().history(saved, 99)).hasSize(1);
    }

    @Test
    void eachYearHasAPlanOfItsOwn() {
        PlanView view = desk.plans().show("H1", 2020, null);
        desk.plans().save(view, PlanOrder.with(view.plan(), view.suggestions().getFirst().measure()));
        assertThat(desk.plans().show("H1", 2021, null).plan().measures()).isEmpty();
    }

    @Test
    void theWorkListSaysWhatEachHouseholdNeeds() {
        mend("H1");
        PlanView second = desk.plans().show("H2", 2020, null);
        desk.plans().save(second, PlanOrder.with(second.plan(), second.suggestions().getFirst().measure()));
        WorkList list = desk.plans().review(2020, null).workList(Scope.of(null), Progress.none());
        assertThat(list.entries().stream().map(entry -> entry.household() + " " + entry.head() + " " + entry.measures() + " " + entry.need()))
                .containsExactly("H1 张某国 4 NONE", "H2 王某英 1 TOO_FEW", "H3 赵某 0 NO_PLAN");
        assertThat(list.count(WorkList.Need.NO_PLAN)).isEqualTo(1);
        assertThat(list.open()).extracting(WorkList.Entry::household).containsExactly("H2", "H3");
        assertThat(list.needing(WorkList.Need.TOO_FEW)).extracting(WorkList.Entry::household).containsExactly("H2");
        assertThat(list.needing(null)).hasSize(3);
    }

    @Test
    void theWorkListKeepsToTheScope() {
        WorkList list = desk.plans().review(2020, null).workList(Scope.of(null).and("township", "大用镇").and("attribute", "04"), Progress.none());
        assertThat(list.entries()).extracting(WorkList.Entry::household).containsExactly("H2");
    }

    @Test
    void theCheckNamesEveryHouseholdWithSomethingAgainstItsPlan() {
        mend("H1");
        List<String> found = new ArrayList<>();
        desk.plans().review(2020, null).check(Progress.none(), checked -> found.add(checked.household() + checked.findings().stream().map(PlanFinding::rule).toList()));
        assertThat(found).containsExactly("H2[NO_PLAN]", "H3[NO_PLAN]");
    }

    @Test
    void aPlanWhoseHouseholdLeftIsListedAsSuch() {
        mend("H1");
        desk.close();
        Register.remove(folder.resolve("county.hearth"), "H1");
        desk = Desk.writing(folder.resolve("county.hearth"));
        List<String> found = new ArrayList<>();
        desk.plans().review(2020, null).check(Progress.none(), checked -> found.add(checked.household() + checked.findings().stream().map(PlanFinding::rule).toList()));
        assertThat(found).containsExactly("H2[NO_PLAN]", "H3[NO_PLAN]", "H1[HOUSEHOLD_GONE]");
        assertThat(desk.plans().show("H1", 2020, null).plan().measures()).hasSize(4);
    }

    private void mend(String household) {
        PlanView view = desk.plans().show(household, 2020, null);
        while (view.plan().measures().size() < 4) {
            view = desk.plans().save(view, PlanOrder.with(view.plan(), view.suggestions().getFirst().measure()));
        }
    }

    private static List<String> said(List<Message> messages) {
        return messages.stream().map(Texts.chinese()::say).toList();
    }
}
