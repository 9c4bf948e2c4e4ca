package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearthroll.model.Problem;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ledger says of one household, as its card shows it. */
class HouseholdProblemsTest extends OnABench {

    private static final String ROSTER = "乡镇,行政村,户编号,户主姓名,家庭人口数";

    @BeforeEach
    void fill() {
        bench.load("h.csv", ROSTER, "城关镇,一村,0001,张三丰,2", "大用镇,二村,0002,王五,4");
        bench.load("l.csv", "问题编号,户编号,问题类型,问题描述,整改状态,发现时间",
                "A1,0001,饮水安全,张三丰家水管破裂,已销号,2020-06-30",
                "A2,0001,饮水安全,,整改中,",
                "A3,0001,住房安全,屋顶漏雨,已交办,2020-05-01",
                "A4,0002,没有这种类型,水质差,已整改,2020-07-01",
                "A5,0009,饮水安全,名册里没有这一户,整改中,2020-07-02");
    }

    @Test
    void openOnesComeFirstThenTheLatestFoundAndNamesAreMasked() {
        assertThat(bench.desk.households().problems("2020-12", "0001")).containsExactly(
                new Problem("HOU", "ASSIGNED", "2020-05-01", "屋顶漏雨"),
                new Problem("WAT", "RUNNING", "", ""),
                new Problem("WAT", "CLOSED", "2020-06-30", "张**家水管破裂"));
    }

    @Test
    void aTypeNobodyKnowsStaysUnmatched() {
        assertThat(bench.desk.households().problems(null, "0002")).containsExactly(new Problem("UNMATCHED", "RESOLVED", "2020-07-01", "水质差"));
    }

    @Test
    void aHouseholdThePeriodDoesNotKnowShowsNothingForNobodyCouldMaskIt() {
        assertThat(bench.desk.households().problems("2020-12", "0009")).isEmpty();
    }

    @Test
    void problemsOfAnotherPeriodAreNotThoseOfThisOne() {
        bench.loadInto("2021-06", "h2.csv", ROSTER, "城关镇,一村,0001,张三丰,2");
        assertThat(bench.desk.households().problems("2021-06", "0001")).isEmpty();
        assertThatThrownBy(() -> bench.desk.households().problems("1999-01", "0001")).isInstanceOf(Refusal.class).hasMessage("period.unknown");
    }

    @Test
    void whatIsPutRightOrClosedNeedsNoMoreWork() {
        assertThat(new String[] {"RESOLVED", "CLOSED"}).allMatch(Problem::settled);
        assertThat(new String[] {"", "REVIEW", "ASSIGNED", "RUNNING", "RETURNED", "REOPENED"}).noneMatch(Problem::settled);
    }
}
