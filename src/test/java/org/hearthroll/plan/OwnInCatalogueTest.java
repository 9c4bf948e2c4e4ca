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
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.plan.MeasureType.Level;
import org.hearthroll.plan.MeasureType.Standing;
import org.hearthroll.text.Label;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures an office adds to the declared ones. */
class OwnInCatalogueTest {

    private static final MeasureType BEES = own("X01", Level.HOUSEHOLD, "INDUSTRY", Standing.OWN, "11", "12", "FARMLAND");
    private static final MeasureType DRUGS = own("X02", Level.PERSON, "HEALTH", Standing.OWN, "01", "CHRONIC");
    private static final MeasureType CARTS = own("X03", Level.PERSON, "HEALTH", Standing.RETIRED, "01", "CHRONIC", "DISABLED");
    private static final Catalogue CATALOGUE = Catalogue.with(List.of(BEES, DRUGS, CARTS));
    private static final Household SICK = household(List.of(member("1", "张某国", "health=02"), member("2", "李某芳")), "main_cause=01");

    static List<Requirement> rows() {
        return Matrix.standard().all();
    }

    @Test
    void theyStandBehindTheDeclaredOnesWhoseCodesNeverBeginAsTheirs() {
        List<MeasureType> all = new ArrayList<>(Catalogue.standard().all());
        assertThat(all).noneMatch(type -> type.code().startsWith("X")).allMatch(type -> type.standing() == Standing.DECLARED);
        all.addAll(List.of(BEES, DRUGS, CARTS));
        assertThat(CATALOGUE.all()).isEqualTo(all);
        assertThat(CATALOGUE.offered()).isEqualTo(all.subList(0, all.size() - 1));
        assertThat(Stream.of("X01", "X03", "H01", "X04").map(CATALOGUE::label)).containsExactly(new Label("名X01", "名X01"), new Label("名X03", "名X03"),
                new Label("产业发展项目或资金", "Farming project or funds"), new Label("X04", "X04"));
    }

    @Test
    void withoutAnyItIsTheStandardOneAndTwoAreTheSameIfTheyHoldTheSame() {
        assertThat(Catalogue.with(List.of())).isSameAs(Catalogue.standard());
        assertThat(Catalogue.with(List.of(BEES))).isEqualTo(Catalogue.with(List.of(BEES))).hasSameHashCodeAs(Catalogue.with(List.of(BEES))).isNotEqualTo(CATALOGUE).isNotEqualTo(Catalogue.standard());
    }

    @Test
    void everyMeasureIsOfADeclaredCategoryNamedInBothLanguagesAndNoneOfThemIsIdle() {
        assertThat(Set.copyOf(Categories.all())).isEqualTo(Set.copyOf(Catalogue.standard().all().stream().map(MeasureType::category).toList()));
        assertThat(Categories.all()).doesNotHaveDuplicates().allMatch(code -> !Categories.label(code).zh().isBlank() && !Categories.label(code).en().isBlank());
        assertThat(Categories.all().stream().map(Categories::label)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void oneThatAnswersARowMeetsTheGroupsOfItsCategoryAndTheOnlyGroupInAnyCase(Requirement row) {
        for (String category : Categories.all()) {
            Requirement joined = Catalogue.with(List.of(own("X09", Level.PERSON, category, Standing.OWN, row.answers()))).matrix().requirement(row.answers()).orElseThrow();
            List<Set<String>> left = row.groups().stream().filter(group -> row.groups().size() > 1 && group.stream().noneMatch(code -> category(code).equals(category))).toList();
            assertThat(joined.unmet(List.of("X09"))).as(category).isEqualTo(left);
            assertThat(joined.fits("X09")).isTrue();
            assertThat(joined.unmet(List.of())).hasSameSizeAs(row.groups());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void oneThatAnswersSomethingElseChangesNoRow(Requirement row) {
        assertThat(Catalogue.with(List.of(own("X09", Level.PERSON, "HEALTH", Standing.OWN, "12", "FARMLAND"))).matrix().requirement(row.answers())).contains(row);
    }

    @Test
    void aCauseIsAnsweredByAnOwnMeasureThatSaysSoAlsoByARetiredOne() {
        for (String code : List.of("X02", "X03")) {
            assertThat(rules(subject(SICK, measure("1", code, "01", "CHRONIC")))).as(code).doesNotContain("CAUSE_UNANSWERED", "CONDITION_UNANSWERED", "PERSON_UNANSWERED", "ANSWERS_NOTHING");
        }
        assertThat(rules(subject(SICK, forAll("X01", "01")))).contains("CAUSE_UNANSWERED", "ANSWERS_NOTHING");
        assertThat(rules(planCase(SICK, measure("1", "X02", "01", "CHRONIC")))).as("where the office does not have it").contains("CAUSE_UNANSWERED", "ANSWERS_NOTHING");
    }

    @Test
    void whereTwoKindsOfHelpAreAskedForAnOwnMeasureIsOneOfThem() {
        Household idle = household(List.of(), "main_cause=11");
        assertThat(rules(subject(idle, forAll("X01", "11")))).contains("CAUSE_UNANSWERED").doesNotContain("ANSWERS_NOTHING");
        assertThat(rules(subject(idle, forAll("X01", "11"), forAll("H10", "11")))).doesNotContain("CAUSE_UNANSWERED");
    }

    @Test
    void whatIsMissingNamesTheOwnMeasuresThatWouldDoButNoRetiredOne() {
        assertThat(PlanCheck.check(subject(SICK, forAll("P14"))).stream().filter(finding -> finding.rule().equals("CAUSE_UNANSWERED")).map(PlanFinding::message).map(Texts.chinese()::say))
                .singleElement().asString().contains("医疗救助和健康扶贫", "名X02").doesNotContain("名X03");
    }

    @Test
    void anOwnMeasureIsProposedForWhomItFitsWithWhatItAnswersThere() {
        assertThat(subject(SICK).bestTarget(DRUGS)).isEqualTo("1");
        assertThat(subject(SICK).proposed(DRUGS, "1")).isEqualTo(new PlannedMeasure("1", List.of("01", "CHRONIC"), "X02", new PlannedMeasure.Quantity("1", "次"),
                new PlannedMeasure.Duty("乡镇", ""), new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", "2020-12-31"), Progression.NOT_STARTED, ""));
        assertThat(subject(SICK).fitting(DRUGS, "2")).containsExactly("01");
        Household wed = household(List.of(), "main_cause=12", "other_causes=13");
        assertThat(subject(wed).fitting(BEES, "HOUSEHOLD")).as("a cause without a row of the matrix").containsExactly("12");
        assertThat(rules(subject(wed, forAll("X01", "12")))).contains("CAUSE_UNANSWERED").doesNotContain("ANSWERS_NOTHING");
    }

    @Test
    void theRulesNameItAndAskForWhatItSaysMustBeStated() {
        PlannedMeasure bare = new PlannedMeasure("1", List.of("01"), "X02", new PlannedMeasure.Quantity("", ""), new PlannedMeasure.Duty("", ""),
                new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.DONE, "");
        assertThat(PlanCheck.check(subject(SICK, bare, bare)).stream().filter(finding -> finding.measure() == 2).map(PlanFinding::message).map(Texts.chinese()::say)).containsExactly(
                "第2条“名X02”与第1条是同一对象的同一措施，时间也重叠。", "第2条“名X02”没有责任单位，也没有责任人。", "第2条“名X02”没有写数量。", "第2条“名X02”已完成，但没有写成效。");
        assertThat(Mend.of(subject(SICK, bare), PlanCheck.check(subject(SICK, bare)).stream().filter(finding -> finding.rule().equals("NO_RESPONSIBLE")).findFirst().orElseThrow())
                .map(mend -> Texts.chinese().say(mend.what()))).hasValueSatisfying(what -> assertThat(what).contains("乡镇"));
    }

    @Test
    void noneIsSuggestedAndASuggestionIsNotHeldBackByOneThatIsNotPlanned() {
        assertThat(Suggestions.of(subject(SICK))).isEqualTo(Suggestions.of(planCase(SICK))).extracting(suggestion -> suggestion.measure().measure()).isNotEmpty().noneMatch(code -> code.startsWith("X"));
    }

    @Test
    void itsCategoryCountsWhereEarningIsAskedFor() {
        Household able = household(List.of(member("1", "张某国", "labour=01", "birth_date=1980-01-01")), "monitoring_category=01", "risk_found_on=2020-01-01");
        assertThat(rules(subject(able, forAll("X02", "01")))).contains("NO_DEVELOPMENT");
        assertThat(rules(subject(able, forAll("X01", "FARMLAND")))).doesNotContain("NO_DEVELOPMENT", "ONLY_SECURITY");
    }

    private static PlanCase subject(Household household, PlannedMeasure... measures) {
        return planCase(household, measures).choosing(CATALOGUE);
    }

    private static String category(String code) {
        return Catalogue.standard().measure(code).orElseThrow().category();
    }

    private static MeasureType own(String code, Level level, String category, Standing standing, String... answers) {
        String name = "名" + code;
        return new MeasureType(code, level, category, List.of(answers), new Label(name, name), name, List.of("乡镇", "村委会"), new MeasureType.Counting("次", true), standing);
    }
}
