package org.hearthroll.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Declared;
import org.hearthroll.codes.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every declared rule, by the examples beside this test. */
class RulesTest {

    private static final List<Map<String, String>> EXAMPLES = Declared.rows("quality/examples.csv");

    static Stream<Map<String, String>> examples() {
        return EXAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFiresOnceOnItsBadExampleAndNotOnItsGoodOne(Map<String, String> example) {
        boolean village = example.get("rule").startsWith("VILLAGE_");
        List<String> ids = village ? Cases.village(example.get("household"), example.get("members")) : Cases.ids(Cases.of(example.get("period"), example.get("household"), example.get("members")));
        long fired = ids.stream().filter(example.get("rule")::equals).count();
        boolean twoPersons = example.get("rule").equals("ID_REPEATED");
        assertThat(fired).isEqualTo(example.get("bad").equals("no") ? 0 : twoPersons ? 2 : 1);
    }

    @Test
    void everyRuleHasABadExampleAndAGoodOne() {
        for (String bad : List.of("yes", "no")) {
            assertThat(EXAMPLES.stream().filter(e -> e.get("bad").equals(bad)).map(e -> e.get("rule")).distinct())
                    .containsExactlyInAnyOrderElementsOf(Rules.standard().all().stream().map(Rule::id).toList());
        }
    }

    @Test
    void rulesStandGroupByGroupAndNoIdStandsTwice() {
        List<Map<String, String>> rows = Declared.rows("quality/rules.csv");
        assertThat(rows).extracting(row -> row.get("id")).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]+(_[A-Z]+)*"));
        assertThat(Rules.standard().all()).extracting(Rule::group).isSorted();
        assertThat(rows).hasSize(Rules.standard().all().size());
    }

    @Test
    void everyRuleSpeaksBothLanguagesWithoutAStopAndNamesItsSource() {
        assertThat(Declared.rows("quality/rules.csv")).allSatisfy(row -> {
            assertThat(row.get("zh")).as(row.get("id")).isNotBlank().doesNotEndWith("。");
            assertThat(row.get("en")).as(row.get("id")).isNotBlank().doesNotEndWith(".").doesNotContainPattern("\\p{IsHan}");
            assertThat(row.get("basis")).as(row.get("id")).isNotBlank();
        });
    }

    @Test
    void everyFieldARuleSpeaksOfIsDeclared() {
        for (Rule rule : Rules.standard().all()) {
            assertThat(rule.check().fields()).as(rule.id()).allMatch(Fields::known);
            rule.needs().groups().forEach(group -> assertThat(group).as(rule.id()).isNotEmpty().allMatch(Fields::known));
        }
        assertThat(Declared.rows("quality/rules.csv").stream().flatMap(row -> Stream.of(row.get("shown").split(";"))).filter(field -> !field.isEmpty())).allMatch(Fields::known);
    }

    @Test
    void everyCodeARuleNamesIsInTheListOfItsField() {
        Map<String, String> lists = Declared.rows("roster/columns.csv").stream().filter(row -> !row.get("codes").isEmpty())
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("codes")));
        clauses().filter(clause -> lists.containsKey(clause.field()) && !clause.operand().equals("*")).forEach(clause ->
                assertThat(clause.codes()).as(clause.field()).allMatch(code -> CodeLists.standard().list(lists.get(clause.field())).code(code).isPresent()));
    }

    @Test
    void aParameterIsComparedAsItIsDeclared() {
        Map<String, String> compares = Declared.rows("parameters.csv").stream().filter(row -> !row.get("compare").isEmpty())
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("compare")));
        assertThat(compares).containsKey("quality.road_km");
        clauses().filter(clause -> compares.containsKey(clause.operand())).forEach(clause -> assertThat(clause.operator()).as(clause.operand()).isEqualTo(compares.get(clause.operand())));
    }

    @Test
    void everyParameterOfQualityIsUsedByARuleAndDeclared() {
        List<String> used = Rules.standard().all().stream().flatMap(rule -> rule.check().parameters().stream()).distinct().toList();
        assertThat(used.stream().filter(id -> !id.equals("income.line"))).allMatch(id -> Parameters.standard().find(id).isPresent());
        assertThat(Declared.rows("parameters.csv").stream().map(row -> row.get("id")).filter(id -> id.startsWith("quality.") || id.startsWith("education."))).allMatch(used::contains);
    }

    private static Stream<Clause> clauses() {
        return Declared.rows("quality/rules.csv").stream().flatMap(row -> Stream.concat(When.of(row.get("when")).clauses(), When.of(row.get("members")).clauses()));
    }
}
