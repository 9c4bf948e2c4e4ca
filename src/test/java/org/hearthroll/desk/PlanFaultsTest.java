package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Place;
import org.hearthroll.model.Scope;
import org.hearthroll.model.Severity;
import org.hearthroll.plan.PlanCheck;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class PlanFaultsTest {

    private static final WorkList LIST = new WorkList(List.of(
            entry("H1", "城关镇", Set.of("NO_PLAN"), Set.of()),
            entry("H2", "城关镇", Set.of("TOO_FEW"), Set.of("REPEATED", "PERSON_FIRST")),
            entry("H3", "城关镇", Set.of(), Set.of()),
            entry("H4", "大用镇", Set.of(), Set.of("PERSON_FIRST")),
            entry("H5", "大用镇", Set.of("TOO_FEW"), Set.of()),
            entry("H6", "大用镇", Set.of("TOO_FEW"), Set.of()),
            entry("H7", "梭戛乡", Set.of(), Set.of())));

    private final PlanFaults faults = PlanFaults.of(LIST);

    @Test
    void whatMustBeMetComesFirstThenWhatMostHouseholdsHave() {
        assertThat(faults.rules()).containsExactly("TOO_FEW", "NO_PLAN", "PERSON_FIRST", "REPEATED");
        assertThat(faults.rules().stream().map(faults::severity)).containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.WARNING);
    }

    @Test
    void aHouseholdCountsOnceUnderEachRuleAndOnceUnderAnyOfThem() {
        assertThat(faults.rules().stream().map(rule -> faults.households(rule, PlanFaults.ANY))).containsExactly(3L, 1L, 2L, 1L);
        assertThat(faults.households(PlanFaults.ANY, PlanFaults.ANY)).isEqualTo(5);
        assertThat(faults.households(PlanFaults.ANY, "城关镇")).isEqualTo(2);
        assertThat(faults.households("TOO_FEW", "大用镇")).isEqualTo(2);
        assertThat(faults.households("NO_PLAN", "大用镇")).isZero();
        assertThat(List.of(faults.all(PlanFaults.ANY), faults.all("城关镇"), faults.all("梭戛乡"), faults.all("无此镇"))).containsExactly(7L, 3L, 1L, 0L);
    }

    @Test
    void townshipsAreThoseWhereItWasFoundAndAddUpToTheWhole() {
        assertThat(faults.townships("TOO_FEW")).containsExactly("大用镇", "城关镇");
        assertThat(faults.townships(PlanFaults.ANY)).containsExactly("大用镇", "城关镇");
        assertThat(faults.townships("OUTSIDE_YEAR")).isEmpty();
        for (String rule : faults.rules()) {
            assertThat(faults.townships(rule).stream().mapToLong(township -> faults.households(rule, township)).sum()).isEqualTo(faults.households(rule, PlanFaults.ANY));
        }
    }

    /** Behind each count stand exactly so many households of the list. */
    @Test
    void everyCountOpensTheHouseholdsItCounts() {
        assertThat(behind("TOO_FEW", PlanFaults.ANY)).containsExactly("H2", "H5", "H6");
        assertThat(behind(PlanFaults.ANY, PlanFaults.ANY)).containsExactly("H1", "H2", "H4", "H5", "H6");
        assertThat(behind("PERSON_FIRST", "城关镇")).containsExactly("H2");
        assertThat(behind(PlanFaults.ANY, "大用镇")).containsExactly("H4", "H5", "H6");
        assertThat(behind("REPEATED", "大用镇")).isEmpty();
    }

    @Test
    void plansWithNothingAgainstThemHaveNoRules() {
        PlanFaults none = PlanFaults.of(new WorkList(List.of(LIST.entries().get(2), LIST.entries().get(6))));
        assertThat(none.rules()).isEmpty();
        assertThat(none.townships(PlanFaults.ANY)).isEmpty();
        assertThat(none.households(PlanFaults.ANY, PlanFaults.ANY)).isZero();
        assertThat(none.all(PlanFaults.ANY)).isEqualTo(2);
        assertThat(PlanFaults.of(new WorkList(List.of())).all(PlanFaults.ANY)).isZero();
    }

    @Test
    void theTableHasARowForEachRuleInEachTownshipInWords() {
        Table table = faults.table(Scope.of("2020-06"), Message.of("plans.review.none"), Texts.chinese());
        assertThat(Bench.lines(table)).containsExactly("plan_rule|plan_verdict|township|households", "措施条数不够|未过|大用镇|2", "措施条数不够|未过|城关镇|1", "没有计划|未过|城关镇|1",
                "个人的措施排在全户措施之后|提醒|城关镇|1", "个人的措施排在全户措施之后|提醒|大用镇|1", "措施重复|提醒|城关镇|1");
        assertThat(table.columns().stream().map(column -> Texts.english().say(column.heading()))).containsExactly("Check", "Verdict", "Township", "Households");
    }

    @Test
    void everyRuleHasANameOfItsOwnInBothLanguages() {
        for (Texts texts : List.of(Texts.chinese(), Texts.english())) {
            assertThat(PlanCheck.ids().stream().map(rule -> texts.say(PlanCheck.name(rule))).collect(Collectors.toSet())).hasSameSizeAs(PlanCheck.ids()).noneMatch(name -> name.isBlank() || name.contains("plan.rule"));
        }
        assertThat(Texts.chinese().say(PlanCheck.name("NOT_DISABLED"))).isEqualTo("与户情不符：对象没有残疾记录");
    }

    private static List<String> behind(String rule, String township) {
        return LIST.entries().stream().filter(entry -> PlanFaults.found(entry, rule, township)).map(WorkList.Entry::household).toList();
    }

    private static WorkList.Entry entry(String household, String township, Set<String> errors, Set<String> warnings) {
        return new WorkList.Entry(household, "张某", new Place(township, "一碗水村", ""), List.of("01"), 4, errors, warnings, Set.of());
    }
}
