package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Wording;
import org.junit.jupiter.api.Test;

class LivesTest {

    private static final Seat CHILD = new Seat("之子", true, 9);
    private static final Seat ADULT = new Seat("户主", true, 41);
    private static final Seat OLD = new Seat("之母", false, 78);

    @Test
    void whoBearsTheCauseIsIllOrDisabledByIt() {
        assertThat(lives("01", ADULT, true).map(Person.Fitness::ill)).containsOnly(true);
        assertThat(lives("02", ADULT, true).map(Person.Fitness::disabled)).containsOnly(true);
    }

    @Test
    void childrenAndStudentsHaveNoLabour() {
        assertThat(lives("07", CHILD, false).map(Person.Fitness::labour)).containsOnly("无劳动力");
        assertThat(many(chance -> new Lives("07", chance).fitness(new Seat("之女", false, 17), true, false)).map(Person.Fitness::labour)).containsOnly("无劳动力");
    }

    @Test
    void onlyWhoCanWorkIsAwayAtWorkAndForMonthsOfAYear() {
        assertThat(Stream.concat(lives("01", ADULT, false), lives("08", OLD, false)).filter(fitness -> !fitness.workPlace().isEmpty())).isNotEmpty()
                .allMatch(fitness -> List.of("普通劳动力", "技能劳动力").contains(fitness.labour()))
                .allMatch(fitness -> fitness.workMonths() >= 2 && fitness.workMonths() <= 11);
    }

    @Test
    void blankAndZeroMonthsAreTwoThings() {
        assertThat(lives("07", ADULT, false).filter(fitness -> fitness.workPlace().isEmpty()).map(Person.Fitness::workMonths)).contains(0, (Integer) null);
    }

    @Test
    void everyWordingIsALabelOrAVariantOfItsList() {
        assertThat(Stream.of(CHILD, ADULT, OLD).flatMap(seat -> lives("01", seat, false))).allMatch(fitness -> known("labour", fitness.labour()))
                .allMatch(fitness -> known("health", fitness.health())).allMatch(fitness -> known("work_place", fitness.workPlace()));
        assertThat(IntStream.range(0, 90).boxed().flatMap(age -> many(chance -> Schools.of(new Seat("之子", true, age), false, chance))))
                .allMatch(schooling -> known("school", schooling.school())).allMatch(schooling -> known("education", schooling.education()));
    }

    @Test
    void theSchoolFitsTheAge() {
        assertThat(many(chance -> Schools.of(CHILD, false, chance)).map(Person.Schooling::school)).containsOnly("小学", "非在校生");
        assertThat(many(chance -> Schools.of(ADULT, false, chance)).map(Person.Schooling::school)).containsOnly("非在校生");
        assertThat(many(chance -> Schools.of(new Seat("之子", true, 2), false, chance)).map(Person.Schooling::education)).containsOnly("学龄前儿童");
    }

    @Test
    void whereSchoolingIsTheCauseTheYoungAreAtSchool() {
        assertThat(many(chance -> Schools.of(new Seat("之女", false, 18), true, chance)).map(Person.Schooling::student)).containsOnly(true);
    }

    @Test
    void aChildHasNoPension() {
        assertThat(many(chance -> new Lives("07", chance).cover(CHILD)).map(Person.Cover::pension)).containsOnly("");
        assertThat(many(chance -> new Lives("07", chance).cover(ADULT)).map(Person.Cover::pension)).containsOnly("是", "否");
    }

    private static Stream<Person.Fitness> lives(String cause, Seat seat, boolean bearer) {
        return many(chance -> new Lives(cause, chance).fitness(seat, false, bearer));
    }

    private static <T> Stream<T> many(Function<Chance, T> draw) {
        Chance chance = new Chance(23);
        return IntStream.range(0, 400).mapToObj(i -> draw.apply(chance));
    }

    private static boolean known(String list, String wording) {
        CodeList codes = CodeLists.standard().list(list);
        return wording.isEmpty() || codes.normaliseAll(wording).stream().allMatch(Wording.Matched.class::isInstance);
    }
}
