package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotedPeriodTest {

    @ParameterizedTest
    @CsvSource({"通宁县建档立卡户名册（2018年6月）,2018-06", "数据截至2017年12月31日,2017-12", "2020-06 名册,2020-06", "名册201806,2018-06", "填报日期：2023.5.8,2023-05"})
    void aTitleTellsThePeriodInAnyOfTheUsualWays(String title, String period) {
        assertThat(NotedPeriod.of(List.of("单位：户、人", title), "r.csv")).hasValue(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018年度名册", "户编号 990120180612345", "共 20186 人", "2018年13月", "（乡村建设）户信息"})
    void whatIsNoMonthTellsNone(String title) {
        assertThat(NotedPeriod.of(List.of(title), "r.csv")).isEmpty();
    }

    @Test
    void theTitleCountsBeforeTheName() {
        assertThat(NotedPeriod.of(List.of("（2018年6月）"), "名册-人-2017-08.csv")).hasValue("2018-06");
        assertThat(NotedPeriod.of(List.of(), "名册-人-2017-08.csv")).hasValue("2017-08");
    }
}
