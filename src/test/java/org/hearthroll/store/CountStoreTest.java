package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.figures.Area;
import org.hearthroll.figures.Count;
import org.hearthroll.figures.Cut;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Unit;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountStoreTest {

    private static final Scope ALL = Scope.of(null);

    @TempDir
    private Path folder;
    private WorkspaceFile workspace;
    private CountStore counts;

    @BeforeEach
    void make() {
        Path file = folder.resolve("县.hearth");
        Register.make(file, "2020-02", List.of(
                household("H1", "大用镇", Map.of("main_cause", "01", "other_causes", "07;02"), member("02;04", "1950-03-01"), member(null, "2020-02-29")),
                household("H2", "大用镇", Map.of("other_causes", "02"), member("01", "1960-02")),
                household("H3", "青'山\"镇", Map.of(), member("", "1959"))));
        workspace = Opening.standard().open(file, Access.READ);
        counts = new CountStore(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void severalCausesAreJoinedWithTheMainOneFirstAndABlankMainOneLeavesNoTrace() {
        assertThat(count("township", "any_cause")).containsExactlyInAnyOrder(new Count("大用镇", "01;07;02", 1, 0), new Count("大用镇", "02", 1, 0), new Count("青'山\"镇", "", 1, 0));
    }

    @Test
    void aQuestionWithoutCutsCountsTheWholeScope() {
        assertThat(counts.count(new Question(Subject.HOUSEHOLDS, ALL, null, null))).containsExactly(new Count(null, null, 3, 0));
        assertThat(counts.count(new Question(Subject.HOUSEHOLDS, ALL.and("township", "nowhere"), null, null))).isEmpty();
    }

    @Test
    void personsAreGivenHouseholdByHouseholdWithWhatIsBlankAsNothing() {
        assertThat(units("township", "health")).containsExactlyInAnyOrder(
                List.of(new Unit("1", 1, "大用镇", "02;04"), new Unit("2", 1, "大用镇", null)), List.of(new Unit("3", 1, "大用镇", "01")), List.of(new Unit("4", 1, "青'山\"镇", null)));
    }

    @Test
    void ageIsCountedToTheEndOfThePeriodWhateverThePrecisionOfTheBirthDate() {
        assertThat(units("township", "age").stream().flatMap(List::stream).map(Unit::value).toList()).containsExactlyInAnyOrder("60+", "<6", "60+", "60+");
    }

    @Test
    void theTownshipsOfTheRosterAreListedWithoutCodes() {
        assertThat(counts.areas(ALL, false)).containsExactly(new Area("", "大用镇", ""), new Area("", "青'山\"镇", ""));
        assertThat(counts.areas(ALL.and("township", "大用镇"), false)).containsExactly(new Area("", "大用镇", ""));
        assertThat(counts.areas(ALL, true)).containsExactly(new Area("", "大用镇", "新民村"), new Area("", "青'山\"镇", "新民村"));
    }

    @Test
    void whatAPeriodStatesIsKnown() {
        assertThat(counts.states(ALL, Dimensions.standard().byId("cause"))).isTrue();
        assertThat(counts.states(ALL, Dimensions.standard().byId("risk"))).isFalse();
        assertThat(counts.recordsChecks(ALL)).isFalse();
        assertThat(counts.missing(ALL)).isZero();
        assertThat(counts.period(ALL)).isEqualTo("2020-02");
        assertThatThrownBy(() -> counts.period(Scope.of("2020-03"))).isInstanceOf(Refusal.class).hasMessage("period.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "'; DROP TABLE household; --", "x' OR '1'='1", "{period}", "?1", "%", "\\"})
    void whateverSomebodyWritesAsAValueStaysAValue(String value) {
        for (String dimension : List.of("township", "village", "cause", "any_cause", "household_size", "age", "health", "problem_type", "toilet", "helper")) {
            assertThat(counts.count(new Question(Subject.HOUSEHOLDS, ALL.and(dimension, value), null, null))).as(dimension).isEmpty();
        }
        assertThat(counts.count(new Question(Subject.HOUSEHOLDS, ALL.and("township", "青'山\"镇"), null, null))).containsExactly(new Count(null, null, 1, 0));
    }

    @Test
    void conditionsOnPersonsMustHoldOfOneAndTheSamePerson() {
        assertThat(extent(ALL.and("health", "04").and("age", "60+"))).isEqualTo(1);
        assertThat(extent(ALL.and("health", "04").and("age", "<6"))).isZero();
        assertThat(extent(ALL.and("health", "").and("age", "<6"))).isEqualTo(1);
        assertThat(extent(ALL.and("health", "01;04"))).isEqualTo(2);
    }

    @Test
    void whoHasNoProblemIsAmongThoseWithoutAType() {
        assertThat(extent(ALL.and("problem_type", ""))).isEqualTo(3);
        assertThat(extent(ALL.and("problem_type", "HOU2"))).isZero();
    }

    private long extent(Scope scope) {
        return counts.count(new Question(Subject.HOUSEHOLDS, scope, null, null)).stream().mapToLong(Count::units).sum();
    }

    private List<Count> count(String group, String value) {
        return counts.count(question(group, value));
    }

    private List<List<Unit>> units(String group, String value) {
        List<List<Unit>> units = new ArrayList<>();
        counts.each(question(group, value), units::add);
        return units;
    }

    private static Question question(String group, String value) {
        return new Question(Subject.HOUSEHOLDS, ALL, cut(group), cut(value));
    }

    private static Cut cut(String dimension) {
        return new Cut(Dimensions.standard().byId(dimension), List.of());
    }

    private static Household household(String code, String township, Map<String, String> values, Member... members) {
        return new Household(code, new Place(township, "新民村", ""), values, List.of(members));
    }

    private static Member member(String health, String birth) {
        return new Member("", "张某", health == null || health.isEmpty() ? Map.of("birth_date", birth) : Map.of("birth_date", birth, "health", health));
    }
}
