package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartsOfTheCountyTest {

    private static final List<Group> GROUPS = List.of(new Group(Origin.KEPT, 300, 1130), new Group(Origin.NEW, 40, 150), new Group(Origin.RETURNED, 30, 110));

    @Test
    void bothEndsOfARangeAreDrawn() {
        Chance chance = new Chance(1);
        assertThat(IntStream.range(0, 200).map(i -> chance.between(-1, 1)).distinct().sorted()).containsExactly(-1, 0, 1);
        assertThat(chance.between(7, 7)).isEqualTo(7);
        assertThatThrownBy(() -> chance.between(2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverAndAlwaysAreKept() {
        Chance chance = new Chance(1);
        assertThat(IntStream.range(0, 2000).anyMatch(i -> chance.perMille(0))).isFalse();
        assertThat(IntStream.range(0, 2000).allMatch(i -> chance.perMille(1000))).isTrue();
    }

    @Test
    void theSequenceOfASeedIsTheOneLaidDownForJavaForEver() {
        assertThat(IntStream.range(0, 5).map(new Dice(new Chance(42))::next)).containsExactly(30, 63, 48, 84, 70);
    }

    @Test
    void shufflingOneCardOrNoneDoesNothing() {
        int[] none = {};
        int[] one = {9};
        new Chance(1).shuffle(none);
        new Chance(1).shuffle(one);
        assertThat(none).isEmpty();
        assertThat(one).containsExactly(9);
    }

    @Test
    void theSameSeedGivesTheSameHouseholdsAndTheRemovedAreOthers() {
        Region region = new Region();
        List<Home> first = homes(County.register(region, GROUPS, 5));
        assertThat(homes(County.register(region, GROUPS, 5))).isEqualTo(first);
        assertThat(homes(County.register(region, GROUPS, 6))).isNotEqualTo(first);
        List<Home> removed = homes(County.removed(region, GROUPS, 5));
        assertThat(removed).extracting(Home::code).doesNotContainAnyElementsOf(first.stream().map(Home::code).toList());
        assertThat(ids(removed)).doesNotContainAnyElementsOf(ids(first)).allMatch(id -> id.startsWith("9902"));
    }

    @Test
    void nobodyHasTheNumberOfAnother() {
        List<Home> homes = homes(County.register(new Region(), GROUPS, 5));
        List<String> ids = ids(homes);
        assertThat(ids).hasSize(1390).doesNotHaveDuplicates().allMatch(id -> id.startsWith("990126") && IdNumbers.check(id) == id.charAt(17));
        assertThat(homes.stream().flatMap(home -> home.members().stream()).map(Person::code)).hasSize(1390).doesNotHaveDuplicates();
    }

    @Test
    void theStatusOfAHouseholdIsThatOfItsOrigin() {
        List<Home> homes = homes(County.register(new Region(), GROUPS, 5));
        assertThat(standings(homes, Origin.RETURNED)).hasSize(30).allMatch(standing -> standing.status().equals("返贫") && standing.left().matches("201[456]"));
        assertThat(standings(homes, Origin.NEW)).hasSize(40).allMatch(standing -> standing.status().equals("未脱贫") && standing.entered().equals("2017") && standing.left().isEmpty());
        assertThat(standings(homes, Origin.KEPT)).hasSize(300).allMatch(standing -> standing.status().matches("未脱贫|预脱贫") && standing.entered().matches("201[3-6]"));
    }

    @Test
    void theMainCauseIsNotAmongTheOthersAndThereAreTwoOthersAtMost() {
        assertThat(homes(County.register(new Region(), GROUPS, 5)).stream().map(Home::standing)).allMatch(standing -> {
            List<String> others = Stream.of(standing.others().split("[、,]")).filter(cause -> !cause.isEmpty()).toList();
            return others.size() <= 2 && !others.contains(standing.cause()) && new HashSet<>(others).size() == others.size();
        });
    }

    @Test
    void theFiveHundredAndFirstOfADayAndSexIsGivenTheNextCounty() {
        IdNumbers numbers = new IdNumbers();
        List<String> ids = IntStream.range(0, 501).mapToObj(i -> numbers.issue(Homes.DAY, true)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.get(499)).startsWith("99012620170831");
        assertThat(ids.get(500)).startsWith("99012720170831");
    }

    @Test
    void babiesAreBeforeSchoolAndTheOldAreAtNoSchool() {
        Chance chance = new Chance(3);
        assertThat(Schools.of(new Seat("之子", true, 0), false, chance)).isEqualTo(new Person.Schooling("学龄前儿童", "非在校生"));
        assertThat(IntStream.range(0, 300).mapToObj(i -> Schools.of(new Seat("之父", true, 80), true, chance))).noneMatch(Person.Schooling::student)
                .extracting(Person.Schooling::education).containsOnly("文盲或半文盲", "小学", "初中");
    }

    @Test
    void aStudentWhoIsNeededIsOneAtEveryAgeFromSixteenToTwenty() {
        Chance chance = new Chance(3);
        assertThat(IntStream.range(0, 500).mapToObj(i -> Schools.of(new Seat("之女", false, 16 + i % 5), true, chance))).allMatch(Person.Schooling::student);
    }

    @Test
    void theGradeIsThatOfTheAge() {
        Chance chance = new Chance(8);
        assertThat(Stream.of(12, 13, 14, 15).map(age -> IntStream.range(0, 60).mapToObj(i -> Schools.of(new Seat("之女", false, age), false, chance).school())
                .filter(school -> !school.equals("非在校生")).distinct().toList())).containsExactly(List.of("七年级"), List.of("八年级"), List.of("九年级"), List.of("九年级"));
    }

    @Test
    void whatIsExpectedCountsAddedLinesAndNotBlankOnes() {
        Expected expected = new Expected();
        expected.household(3);
        expected.blemish(blemish(Blemish.Deed.BLANK, ""), 3);
        expected.blemish(blemish(Blemish.Deed.SUBTOTAL, "SET_ASIDE", "SUBTOTAL_ROW"), 3);
        expected.blemish(blemish(Blemish.Deed.CONTRADICT, "REJECTED", "A"), 3);
        expected.blemish(blemish(Blemish.Deed.CELLS, "", "A", "B"), 3);
        expected.finding("B");
        assertThat(expected.json()).isEqualTo("""
                {
                  "charset": "GB18030",
                  "delimiter": ",",
                  "headerRow": 3,
                  "sourceRows": 5,
                  "loaded": 3,
                  "setAside": 1,
                  "rejected": 1,
                  "households": 1,
                  "members": 3,
                  "findings": {
                    "A": 4,
                    "B": 4,
                    "SUBTOTAL_ROW": 1
                  }
                }
                """);
    }

    @Test
    void everyWordOfAPoolIsThereOnceAndEveryPoolIsDeclared() {
        Set<String> surnames = new HashSet<>(Words.all("surname"));
        assertThat(Words.all("surname")).hasSameSizeAs(surnames).startsWith("王", "李", "张");
        Chance chance = new Chance(2);
        assertThat(IntStream.range(0, 500).mapToObj(i -> Words.draw("surname", chance))).isSubsetOf(surnames);
        assertThatThrownBy(() -> Words.all("nickname")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aSortedDeckHasEachCardAsOftenAsItsCountSays() {
        assertThat(Deck.sorted(new int[] {2, 0, 1})).containsExactly(0, 0, 2);
        assertThat(Arrays.stream(Deck.counts(new int[] {8, 3, 3, 1}, 1_000_003)).sum()).isEqualTo(1_000_003);
    }

    /** The next number below a hundred, whatever is asked. */
    private record Dice(Chance chance) {

        int next(int ignored) {
            return chance.between(0, 99);
        }
    }

    private static Blemish blemish(Blemish.Deed deed, String outcome, String... findings) {
        return new Blemish(1, 0, deed, "姓名", "x", outcome, List.of(findings));
    }

    private static List<Home> homes(County county) {
        List<Home> homes = new ArrayList<>();
        county.forEach(homes::add);
        return homes;
    }

    private static List<String> ids(List<Home> homes) {
        return homes.stream().flatMap(home -> home.members().stream()).map(Person::id).toList();
    }

    private static List<Home.Standing> standings(List<Home> homes, Origin origin) {
        return homes.stream().filter(home -> home.draft().origin() == origin).map(Home::standing).toList();
    }
}
