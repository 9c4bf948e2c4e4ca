package org.hearthroll.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.IdNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdCaseTest {

    @ParameterizedTest
    @CsvSource({"2007-06-30, 16", "2007-07-01, 15", "2007-07, ''", "2007, ''", "'', ''", "2023-06-30, 0", "2023-07-01, ''", "2004-02-29, 19"})
    void ageIsThatOfTheLastBirthdayBeforeTheEndOfThePeriod(String birth, String age) {
        assertThat(Months.age(birth, LocalDate.of(2023, 6, 30))).isEqualTo(age);
    }

    @Test
    void whoIsBornOnTheTwentyNinthOfFebruaryIsAYearOlderOnTheLastOfFebruaryOnlyInALeapYear() {
        assertThat(Months.age("2008-02-29", LocalDate.of(2024, 2, 29))).isEqualTo("16");
        assertThat(Months.age("2008-02-29", LocalDate.of(2023, 2, 28))).isEqualTo("14");
    }

    @ParameterizedTest
    @CsvSource({"2022-11, 2023-05, 6", "2022-11-15, 2023-05-14, 5", "2022-11-15, 2023-05, 6", "2022, 2023-05, ''", "'', 2023-05, ''", "2023-05, 2022-11, -6"})
    void monthsAreCountedAsPreciselyAsTheDatesAreWritten(String from, String to, String months) {
        assertThat(Months.between(from, to)).isEqualTo(months);
    }

    @Test
    void aPersonAnswersForHisHouseholdWhereHeHasNoRecordOfHisOwn() {
        HouseholdCase subject = Cases.of("2023-06", "attribute=04 note=户 main_cause=01 other_causes=03;99", "note=人 | name=李某");
        assertThat(subject.people().getFirst().value("note")).isEqualTo("人");
        assertThat(subject.people().getLast().value("note")).isEqualTo("户");
        assertThat(subject.people().getLast().value("attribute")).isEqualTo("04");
        assertThat(subject.value("causes")).isEqualTo("01;03;99");
        assertThat(subject.value("year")).isEqualTo("2023");
        assertThat(subject.value("income_per_head")).isEmpty();
    }

    @Test
    void anIdNumberIsRepeatedByItsFirstEighteenCharactersHereOrInAnotherHousehold() {
        String body = "99010519700101123";
        String id = body + IdNumber.checkCharacter(body);
        HouseholdCase here = Cases.of("2023-06", "", "id_number=" + id + " | id_number=" + id + "43 | name=李某 | name=王某");
        assertThat(here.people()).extracting(person -> person.value("id_repeated")).containsExactly("1", "1", "", "");
        HouseholdCase elsewhere = Cases.of("2023-06", "", "id_number=" + id, new Shared(Set.of(id), Set.of()));
        assertThat(elsewhere.people().getFirst().value("id_repeated")).isEqualTo("1");
        assertThat(elsewhere.people().getFirst().value("id_fault")).isEmpty();
    }

    @Test
    void aNumberThatNobodyCanTrustIsNotComparedWithOthers() {
        HouseholdCase subject = Cases.of("2023-06", "", "id_number=999999197001011230 | id_number=999999197001011230 | id_type=05 id_number=E12 | id_type=05 id_number=E12");
        assertThat(subject.people()).extracting(person -> person.value("id_repeated")).containsOnly("");
        assertThat(subject.people()).extracting(person -> person.value("id_fault")).containsExactly("PLACEHOLDER", "PLACEHOLDER", "", "");
    }

    @Test
    void aTelephoneIsElevenDigitsAndACellMayHoldSeveral() {
        assertThat(Phones.fault("")).isEmpty();
        assertThat(Phones.fault("13812345678、13912345678")).isEmpty();
        assertThat(Phones.fault("13812345678 1391234567")).isEqualTo("1");
        assertThat(Phones.fault("无")).isEqualTo("1");
    }

    @Test
    void theLineOfTheYearComesBeforeThatOfEveryYearAndTheOfficesBeforeTheDeclared() {
        assertThat(Limits.declared(2023).number("income.line")).isEqualTo(new BigDecimal("7300"));
        assertThat(Limits.declared(2017).number("income.line")).isNull();
        assertThat(Limits.declared(2017).number("quality.road_km")).isEqualTo(new BigDecimal("5"));
        Limits own = new Limits(2023, Map.of("income.line.2023", new BigDecimal("8050"), "quality.road_km", new BigDecimal("8")));
        assertThat(own.number("income.line")).isEqualTo(new BigDecimal("8050"));
        assertThat(own.number("quality.road_km")).isEqualTo(new BigDecimal("8"));
    }
}
