package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "2020", "7", "2020-", "2020-7", "20-7-1", "2020-0-1", "2020-13-1", "2020-7-0", "2020-7-32", "2020-4-31", "2021-2-29",
        "1900-2-29", "2021022", "202102290", "20210229", "0-5", "13-1", "2-30", "七月一日", "2020年七月1日", "2020-7-1 08:00", "2020_7_1", "7月", "-7-1", "2020--7-1"})
    void whatNamesNoDayThereIsIsNoDate(String typed) {
        assertThat(TypedDate.iso(typed, 2021)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29,2020-02-29", "2000-2-29,2000-02-29", "2020/2/9,2020-02-09", "2020.12.31,2020-12-31", "2020年7月1,2020-07-01", "2020年07月01日,2020-07-01",
        "2020-7.1,2020-07-01", "20200229,2020-02-29", "19991231,1999-12-31", "2-28,2021-02-28", "12/31,2021-12-31", "1.1,2021-01-01", "07月09日,2021-07-09", "3月5,2021-03-05", "2020年7月1号,2020-07-01", "7月1号,2021-07-01", "2020-07-01 00:00:00,2020-07-01"})
    void everyUsualWayOfWritingNamesTheSameDay(String typed, String iso) {
        assertThat(TypedDate.iso(typed, 2021)).contains(iso);
    }

    @Test
    void aShortDateTakesTheYearOfThePlanSoTheLeapDayDependsOnIt() {
        assertThat(TypedDate.iso("2-29", 2020)).contains("2020-02-29");
        assertThat(TypedDate.iso("2-29", 2021)).isEmpty();
    }

    @Test
    void whatWasReadReadsAsItselfAgain() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() == 2020; day = day.plusDays(1)) {
            assertThat(TypedDate.iso(day.toString(), 1999)).contains(day.toString());
            assertThat(TypedDate.iso(day.getMonthValue() + "月" + day.getDayOfMonth() + "日", 2020)).contains(day.toString());
            assertThat(TypedDate.iso(day.toString().replace("-", ""), 1999)).contains(day.toString());
        }
    }
}
