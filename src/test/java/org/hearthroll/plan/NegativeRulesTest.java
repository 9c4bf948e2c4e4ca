package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.forAll;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.measure;
import static org.hearthroll.plan.Examples.member;
import static org.hearthroll.plan.Examples.planCase;
import static org.hearthroll.plan.Examples.rules;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.codes.Declared;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

/** What cannot be true of a household: each rule with one that breaks it, one that does not, and one whose record leaves it open. */
class NegativeRulesTest {

    private static final PlannedMeasure GRANT = measure("1", "P06", "03");
    private static final PlannedMeasure AWAY = measure("1", "P10", "ABLE_TO_WORK");

    @Test
    void theGrantForVocationalSchoolsIsForWhoIsAtOne() {
        assertThat(said("NOT_VOCATIONAL", planCase(one("school=05"), GRANT))).containsExactly("1 第1条“雨露计划”：对象不在中职、高职就读。");
        assertThat(said("NOT_VOCATIONAL", planCase(one("school=11"), GRANT))).isEmpty();
        assertThat(said("NOT_VOCATIONAL", planCase(one("school="), GRANT))).as("blank is not no").isEmpty();
        assertThat(said("NOT_VOCATIONAL", planCase(two("school=05", "school=11"), GRANT))).as("the other one is").hasSize(1);
        assertThat(said("NOT_VOCATIONAL", planCase(two("school=05", "school=11"), forAll("P06", "03")))).isEmpty();
    }

    @Test
    void whoIsSentAwayToWorkWorksAwayOnceItHasBegun() {
        assertThat(said("NOT_WORKING_AWAY", planCase(one("work_place=01"), AWAY))).as("still to come").isEmpty();
        assertThat(said("NOT_WORKING_AWAY", planCase(one("work_place=01"), begun(AWAY)))).containsExactly("1 第1条“输出务工”：户内没有人在县外务工。");
        assertThat(said("NOT_WORKING_AWAY", planCase(two("work_place=01", "work_place=04"), begun(AWAY)))).isEmpty();
        assertThat(said("NOT_WORKING_AWAY", planCase(one("work_place="), begun(AWAY)))).isEmpty();
    }

    @Test
    void helpForTheDisabledIsForThem() {
        PlannedMeasure help = measure("1", "P08", "02");
        assertThat(said("NOT_DISABLED", planCase(one("health=01"), help))).containsExactly("1 第1条“残疾人补贴”：对象没有残疾记录。");
        assertThat(said("NOT_DISABLED", planCase(one("health=04"), help))).isEmpty();
        assertThat(said("NOT_DISABLED", planCase(one("health=01", "disability_class=3"), help))).isEmpty();
        assertThat(said("NOT_DISABLED", planCase(two("health=01", "health="), forAll("P07", "02")))).as("one of them is not known").isEmpty();
        assertThat(said("NOT_DISABLED", planCase(two("health=01", "health=02"), forAll("P07", "02")))).hasSize(1);
    }

    @Test
    void socialSecurityThatHasBegunReachesSomebody() {
        PlannedMeasure support = forAll("P15", "08");
        assertThat(said("NOT_SUPPORTED", planCase(one("minimum_living_allowance=否"), support))).isEmpty();
        assertThat(said("NOT_SUPPORTED", planCase(one("minimum_living_allowance=否"), begun(support)))).containsExactly("1 第1条“纳入社会保障”：户内没有人享受低保或特困供养。");
        assertThat(said("NOT_SUPPORTED", planCase(two("minimum_living_allowance=否", "minimum_living_allowance=B"), begun(support)))).isEmpty();
        assertThat(said("NOT_SUPPORTED", planCase(household(List.of(member("1", "甲", "minimum_living_allowance=否")), "attribute=04"), begun(support)))).isEmpty();
        assertThat(said("NOT_SUPPORTED", planCase(one("minimum_living_allowance="), begun(support)))).isEmpty();
    }

    @Test
    void whoIsPoorByIllnessHasSomebodyIll() {
        assertThat(said("NOBODY_ILL", planCase(stating("01", "health=01", "health=04"), forAll("H09", "01")))).containsExactly("0 写明“因病”，但户内没有人患慢性病或大病。");
        assertThat(said("NOBODY_ILL", planCase(stating("01", "health=01", "health=02"), forAll("H09", "01")))).isEmpty();
        assertThat(said("NOBODY_ILL", planCase(stating("01", "health=01", "health="), forAll("H09", "01")))).isEmpty();
        assertThat(said("NOBODY_ILL", planCase(stating("02", "health=01", "health=01"), forAll("H09", "01")))).isEmpty();
    }

    /** F7 of the specification: four members, two of them ordinary labour. */
    @Test
    void aHouseholdShortOfLabourHasLittleOfIt() {
        PlanCase half = planCase(stating("08", "labour=01", "labour=01", "labour=04", "labour=04"), forAll("P15", "08"));
        assertThat(said("LABOUR_QUARTER", half)).containsExactly("0 写明“缺劳力”，但全户4人中有2人是普通或技能劳动力，超过25%。");
        assertThat(said("LABOUR_HALF", half)).containsExactly("0 写明“缺劳力”，但全户4人中有2人是普通或技能劳动力，达到50%。");
        PlanCase quarter = planCase(stating("08", "labour=02", "labour=05", "labour=04", "labour="), forAll("P15", "08"));
        assertThat(said("LABOUR_QUARTER", quarter)).as("a quarter is not more than a quarter").isEmpty();
        assertThat(said("LABOUR_HALF", quarter)).isEmpty();
        assertThat(said("LABOUR_QUARTER", planCase(stating("08", "labour=02", "labour=04", "labour=04"), forAll("P15", "08")))).hasSize(1);
        assertThat(said("LABOUR_HALF", planCase(stating("01", "labour=01", "labour=01"), forAll("P15", "01")))).as("short of nothing").isEmpty();
        assertThat(said("LABOUR_HALF", planCase(stating("08"), forAll("P15", "08")))).as("without members nothing is known").isEmpty();
    }

    @Test
    void whoCanWorkAndIsAtRiskIsNotGivenSocialSecurityAlone() {
        PlannedMeasure security = forAll("P15", "R05");
        assertThat(said("ONLY_SECURITY", planCase(atRisk("0", "2020-12-01", "labour=01"), security))).containsExactly("0 户内有劳动力，风险未消除，但只有综合保障措施，没有帮助增收的措施。");
        assertThat(said("ONLY_SECURITY", planCase(atRisk("0", "2020-12-01", "labour=01"), security, forAll("H01", "R05")))).isEmpty();
        assertThat(said("ONLY_SECURITY", planCase(atRisk("1", "2020-12-01", "labour=01"), security))).isEmpty();
        assertThat(said("ONLY_SECURITY", planCase(atRisk("0", "2020-12-01", "labour=04"), security))).isEmpty();
    }

    @Test
    void sixMonthsAfterTheRiskWasFoundThereIsAMeasureToEarn() {
        PlannedMeasure help = forAll("H09", "R01");
        assertThat(said("NO_DEVELOPMENT", planCase(atRisk("0", "2020-06-30", "labour=01"), help))).containsExactly("0 户内有劳动力，识别风险已满6个月，但没有产业、就业、金融或公益岗位措施。");
        assertThat(said("NO_DEVELOPMENT", planCase(atRisk("0", "2020-07-01", "labour=01"), help))).as("not quite six months").isEmpty();
        assertThat(said("NO_DEVELOPMENT", planCase(atRisk("0", "", "labour=01"), help))).as("since when is not known").isEmpty();
        for (String earning : List.of("P09", "P11", "H01", "H02")) {
            assertThat(said("NO_DEVELOPMENT", planCase(atRisk("0", "2020-01-01", "labour=01"), help, forAll(earning)))).as(earning).isEmpty();
        }
    }

    @Test
    void aMeasureStandsTwiceOnlyWhereItComesTwice() {
        PlannedMeasure first = measure("1", "P09", "ABLE_TO_WORK").withTerm(new PlannedMeasure.Term("2020-01-01", "2020-05-31"));
        assertThat(said("REPEATED", planCase(one("labour=01"), first, first))).containsExactly("2 第2条“技能培训”与第1条是同一对象的同一措施，时间也重叠。");
        assertThat(said("REPEATED", planCase(one("labour=01"), first, first.withTerm(new PlannedMeasure.Term("2020-06-01", ""))))).isEmpty();
        assertThat(said("REPEATED", planCase(one("labour=01"), first.withTerm(new PlannedMeasure.Term("2020-06-01", "")), first))).isEmpty();
        assertThat(said("REPEATED", planCase(one("labour=01"), first, first.withTarget("2"), first.withTarget(PlannedMeasure.HOUSEHOLD)))).isEmpty();
    }

    @Test
    void aYearsPlanBeginsInThatYearAtTheLatestAndIsDueWithinIt() {
        assertThat(said("OUTSIDE_YEAR", planCase(one("labour=01"), dated("2021-01-01", "")))).containsExactly("1 第1条的日期2021-01-01不在2020年度计划之内。");
        assertThat(said("OUTSIDE_YEAR", planCase(one("labour=01"), dated("2019-05-01", "2019-12-31")))).containsExactly("1 第1条的日期2019-12-31不在2020年度计划之内。");
        assertThat(said("OUTSIDE_YEAR", planCase(one("labour=01"), dated("2019-05-01", "2021-01-01")))).containsExactly("1 第1条的完成时限2021-01-01在2020年度之后，年度计划只写到当年；跨年的部分请写进下一年的计划。");
        assertThat(said("OUTSIDE_YEAR", planCase(one("labour=01"), dated("", "2021-06-30"), dated("2021-01-01", "2021-06-30")))).as("one sentence a measure").containsExactly(
                "1 第1条的完成时限2021-06-30在2020年度之后，年度计划只写到当年；跨年的部分请写进下一年的计划。", "2 第2条的日期2021-01-01不在2020年度计划之内。");
        assertThat(said("OUTSIDE_YEAR", planCase(one("labour=01"), dated("2019-05-01", "2020-12-31"), dated("", "2020-01-01"), dated("", "")))).isEmpty();
    }

    @Test
    void whatIsDoneSaysWhatCameOfIt() {
        PlannedMeasure done = AWAY.withProgression(Progression.DONE);
        assertThat(said("RESULT_MISSING", planCase(one("work_place=04"), done, AWAY))).containsExactly("1 第1条“输出务工”已完成，但没有写成效。");
        assertThat(said("RESULT_MISSING", planCase(one("work_place=04"), done.withResult("年收入3万元")))).isEmpty();
    }

    @Test
    void aUnitAloneIsNotedOnceForThePlan() {
        PlannedMeasure unit = AWAY.withDuty(new PlannedMeasure.Duty("人社局", ""));
        assertThat(said("NO_PERSON", planCase(one("labour=01"), unit, AWAY, unit))).containsExactly("0 只有责任单位、没有责任人的措施：第 1、3 条。");
        assertThat(said("NO_PERSON", planCase(one("labour=01"), AWAY, unit, unit))).containsExactly("0 只有责任单位、没有责任人的措施：第 2、3 条。");
        PlanCase many = planCase(one("labour=01"), unit, AWAY, unit, unit, unit, AWAY, unit, unit);
        assertThat(said("NO_PERSON", many)).containsExactly("0 只有责任单位、没有责任人的措施：第 1、3–5、7、8 条。");
        assertThat(PlanCheck.check(many).stream().filter(finding -> finding.rule().equals("NO_PERSON")).map(finding -> Texts.english().say(finding.message())))
                .containsExactly("Measures for which a unit answers but no person is named: 1, 3–5, 7, 8.");
        assertThat(said("NO_PERSON", planCase(one("labour=01"), AWAY))).isEmpty();
    }

    /** An exception is made of what a finding is about, so it must not change when measures move. */
    @Test
    void whatAFindingIsAboutStaysWhenMeasuresMove() {
        PlanCase before = planCase(one("school=05"), GRANT, forAll("H08", "WHOLE_HOUSEHOLD"));
        PlanCase after = planCase(one("school=05"), measure("1", "P09"), GRANT, forAll("H08", "WHOLE_HOUSEHOLD"));
        assertThat(subjects("NOT_VOCATIONAL", before)).containsExactly("P06@1").isEqualTo(subjects("NOT_VOCATIONAL", after));
        assertThat(subjects("PERSON_UNANSWERED", planCase(two("health=02", "health=02"), forAll("H08")))).containsExactly("CHRONIC@1", "CHRONIC@2");
        assertThat(rules(before)).contains("NOT_VOCATIONAL");
    }

    @Test
    void everyCodeOfTheDeclaredOnesExistsAndTheyAreNamedInBothLanguages() {
        assertThat(Declared.rows("plan/impossible.csv")).hasSize(5).allSatisfy(row -> {
            assertThat(Codes.split(row.get("measures"))).allMatch(code -> Catalogue.standard().measure(code).isPresent());
            assertThat(Codes.split(row.get("causes"))).allMatch(Answers::known);
            assertThat(Codes.split(row.get("unless"))).isNotEmpty().allMatch(code -> ConditionTypes.standard().type(code).isPresent());
            assertThat(row.get("measures").isEmpty()).isNotEqualTo(row.get("causes").isEmpty());
            assertThat(List.of(row.get("zh"), row.get("en"), row.get("basis"))).doesNotContain("");
        });
    }

    private static PlannedMeasure begun(PlannedMeasure measure) {
        return measure.withProgression(Progression.RUNNING);
    }

    private static PlannedMeasure dated(String start, String due) {
        return AWAY.withTerm(new PlannedMeasure.Term(start, due));
    }

    private static Household one(String... values) {
        return household(List.of(member("1", "甲", values)));
    }

    private static Household two(String first, String second) {
        return household(List.of(member("1", "甲", first), member("2", "乙", second)));
    }

    private static Household stating(String cause, String... members) {
        List<Member> people = new ArrayList<>();
        for (String values : members) {
            people.add(member(Integer.toString(people.size() + 1), "甲", values));
        }
        return household(people, "main_cause=" + cause);
    }

    private static Household atRisk(String removed, String found, String member) {
        return household(List.of(member("1", "甲", member)), "monitoring_category=01", "risk_removed=" + removed, "risk_found_on=" + found, "main_risk=R05");
    }

    private static List<String> said(String rule, PlanCase planCase) {
        return PlanCheck.check(planCase).stream().filter(finding -> finding.rule().equals(rule)).map(finding -> finding.measure() + " " + Texts.chinese().say(finding.message())).toList();
    }

    private static List<String> subjects(String rule, PlanCase planCase) {
        return PlanCheck.check(planCase).stream().filter(finding -> finding.rule().equals(rule)).map(PlanFinding::subject).toList();
    }
}
