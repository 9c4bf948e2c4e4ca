package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class DistributionTableTest {

    private static final TableRequest DISTRIBUTION = TableRequest.of("distribution", Scope.of(null));
    private static final String[] NAMES = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"};
    private static final int[] CHECKED = {1820, 1450, 960, 2210, 1330, 780, 1675, 540, 1240, 905, 2050, 310};
    private static final int[] PROBLEMS = {46, 31, 22, 58, 0, 19, 24, 0, 35, 3, 41, 0};

    @Test
    void theWorkedExampleIsATableWithItsVerdicts() {
        SmallCounty county = new SmallCounty(NAMES);
        for (int i = 0; i < NAMES.length; i++) {
            county.homes(CHECKED[i], NAMES[i], "01", 4).troubles(PROBLEMS[i], NAMES[i], "HOU2");
        }
        Table table = county.table(DISTRIBUTION);
        assertThat(table.rows().stream().map(r -> table.cell(r, "township") + " " + table.cell(r, "expected") + " " + table.cell(r, "lower_95") + " " + table.cell(r, "lower_998")
                + " " + table.cell(r, "upper_998") + " " + table.cell(r, "verdict")).toList()).containsExactly(
                "A 33.2534 22 17 52 HIGH_95", "B 26.4931 17 12 44 NORMAL", "C 17.5403 10 6 32 NORMAL", "D 40.3792 28 22 61 HIGH_95", "E 24.3006 15 11 41 VERIFY",
                "F 14.2515 7 4 27 NORMAL", "G 30.6041 20 15 49 NORMAL", "H 9.8664 4 2 21 VERIFY", "I 22.6562 14 9 39 HIGH_95", "J 16.5354 9 6 30 VERIFY",
                "K 37.4558 26 20 58 NORMAL", "L 5.6640 2 0 14 LOW_SMALL", "合计 null null null null null");
        assertThat(table.cell(table.rows().get(4), "p_low")).isEqualTo(new BigDecimal("2.79504E-11"));
        assertThat(table.cell(table.rows().get(4), "rank")).isEqualTo(10L);
    }

    @Test
    void aCountyWithoutProblemsExpectsNoneAndJudgesNobody() {
        Table table = new SmallCounty("甲镇", "乙镇").homes(5, "甲镇", "01", 1).table(DISTRIBUTION);
        assertThat(table.rows().stream().map(Row::cells).toList()).containsExactly(
                Arrays.asList("990100000", "甲镇", 5L, 5L, 0L, null, 1L, "0", new BigDecimal("0.0000"), 0L, 0L, 0L, 0L, new BigDecimal("1.00000"), "TOO_SMALL"),
                Arrays.asList("990100001", "乙镇", 0L, 0L, 0L, null, 1L, "0", new BigDecimal("0.0000"), 0L, 0L, 0L, 0L, new BigDecimal("1.00000"), "TOO_SMALL"),
                Arrays.asList("TOTAL", "合计", 5L, 5L, 0L, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void aPlaceWithProblemsButWithoutHouseholdsIsSaidAndNotJudged() {
        Table table = new SmallCounty("甲镇").homes(50, "甲镇", "01", 1).troubles(4, "甲镇", "HOU2").troubles(1, "不存在乡", "HOU2").table(DISTRIBUTION);
        assertThat(table.rows().stream().map(row -> table.cell(row, "township") + " " + table.cell(row, "problems") + " " + table.cell(row, "verdict")))
                .containsExactly("甲镇 4 NORMAL", "不存在乡 1 null", "合计 5 null");
        assertThat(notes(table)).contains("不存在乡有问题记录，但名册里没有户，无法比较多少；请核对乡镇名称。");
    }

    @Test
    void theLastDigitsAreFilledUpOnlyWhereThatIsAskedFor() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙镇").homes(1, "甲镇", "01", 1).troubles(1, "甲镇", "HOU2").troubles(1, "乙镇", "HOU2").troubles(1, "丙镇", "HOU2");
        assertThat(shares(county.table(DISTRIBUTION))).containsExactly("33.33", "33.33", "33.33", "100.00");
        assertThat(notes(county.table(DISTRIBUTION))).contains("由于四舍五入的原因，分项占比之和不等于合计项。", "名次按问题数从多到少排列，相同的并列。");
        Table filled = county.table(DISTRIBUTION.shown(new TableRequest.Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 0, Bands.STANDARD)));
        assertThat(shares(filled)).containsExactly("33.34", "33.33", "33.33", "100.00");
        assertThat(notes(filled)).contains("尾差按最大余额法调整。").noneMatch(n -> n.startsWith("问题数居前"));
    }

    @Test
    void aTieAtTheLastNamedPlaceNamesAllThatAreTied() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙镇").homes(1, "甲镇", "01", 1).troubles(5, "乙镇", "HOU2").troubles(2, "甲镇", "HOU2").troubles(2, "丙镇", "HOU2");
        Table table = county.table(DISTRIBUTION.shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.NOTHING, 2, Bands.STANDARD)));
        assertThat(notes(table)).contains("问题数居前的乡镇：乙镇 5、甲镇 2、丙镇 2。");
    }

    @Test
    void aRowOpensTheHouseholdsOfItsTownship() {
        Table table = new SmallCounty("甲镇", "乙镇").homes(1, "甲镇", "01", 1).table(DISTRIBUTION);
        assertThat(table.rows().stream().map(Row::opens).toList()).containsExactly(Scope.of("2017-08").and("township", "甲镇"), Scope.of("2017-08").and("township", "乙镇"), Scope.of("2017-08"));
    }

    private static List<String> shares(Table table) {
        return table.rows().stream().map(r -> String.valueOf(table.cell(r, "share"))).toList();
    }

    private static List<String> notes(Table table) {
        return table.notes().stream().map(Texts.chinese()::say).toList();
    }
}
