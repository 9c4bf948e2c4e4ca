package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FamilyTest {

    @Test
    void aFamilyHasExactlyAsManyMembersAsItsDraftSays() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(size -> families("07", size).allMatch(seats -> seats.size() == size))).containsOnly(true);
    }

    @Test
    void thereIsOneHeadAndItComesFirst() {
        assertThat(families("01", 5)).allMatch(seats -> seats.getFirst().relation().equals("户主"))
                .allMatch(seats -> seats.stream().filter(seat -> seat.relation().equals("户主")).count() == 1);
    }

    @Test
    void aSpouseIsOfTheOtherSexAndOfAge() {
        assertThat(families("11", 4).flatMap(seats -> seats.stream().filter(seat -> seat.relation().equals("配偶"))
                .filter(seat -> seat.male() == seats.getFirst().male() || seat.age() < 20))).isEmpty();
    }

    @Test
    void theRelationSaysTheSex() {
        assertThat(seats("07", 8).filter(seat -> List.of("之子", "之父", "之孙子").contains(seat.relation()))).isNotEmpty().allMatch(Seat::male);
        assertThat(seats("07", 8).filter(seat -> List.of("之女", "之母", "之孙女", "之儿媳").contains(seat.relation()))).isNotEmpty().noneMatch(Seat::male);
    }

    @Test
    void childrenAreYoungerAndParentsOlderThanTheHeadByTwentyYearsAndMore() {
        assertThat(families("07", 7).flatMap(seats -> seats.stream().filter(seat -> List.of("之子", "之女").contains(seat.relation()))
                .map(seat -> seats.getFirst().age() - seat.age()))).allMatch(years -> years >= 20);
        assertThat(families("07", 7).flatMap(seats -> seats.stream().filter(seat -> List.of("之父", "之母").contains(seat.relation()))
                .map(seat -> seat.age() - seats.getFirst().age()))).allMatch(years -> years >= 20);
    }

    @Test
    void nobodyHasTwoFathersOrTwoMothers() {
        assertThat(families("07", 9)).allMatch(seats -> seats.stream().filter(seat -> seat.relation().equals("之父")).count() <= 1)
                .allMatch(seats -> seats.stream().filter(seat -> seat.relation().equals("之母")).count() <= 1);
    }

    @Test
    void whereSchoolingIsTheCauseSomebodyIsOfAnAgeForHigherSchools() {
        assertThat(families("03", 3)).allMatch(seats -> seats.stream().anyMatch(seat -> seat.age() >= 16 && seat.age() <= 20));
    }

    @Test
    void whereLabourIsMissingTheHeadIsOld() {
        assertThat(families("08", 4)).allMatch(seats -> seats.getFirst().age() > 60);
    }

    @Test
    void nobodyIsUnbornOrOlderThanAnybodyIs() {
        assertThat(Stream.of("01", "03", "07", "08").flatMap(cause -> seats(cause, 9))).allMatch(seat -> seat.age() >= 0 && seat.age() < 110);
    }

    private static Stream<Seat> seats(String cause, int size) {
        return families(cause, size).flatMap(List::stream);
    }

    private static Stream<List<Seat>> families(String cause, int size) {
        Chance chance = new Chance(17);
        return IntStream.range(0, 300).mapToObj(i -> Family.of(new Draft(0, 0, i, cause, size, Origin.KEPT), chance));
    }
}
