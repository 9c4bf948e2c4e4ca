package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class DistributionComparisonTest {

    private static final TableRequest DISTRIBUTION = TableRequest.of("distribution", Scope.of("2017-08"));
    private final SmallCounty now = new SmallCounty("甲镇", "乙镇", "新镇").homes(200, "甲镇", "01", 1).homes(100, "乙镇", "01", 1).homes(50, "新镇", "01", 1)
            .troubles(6, "甲镇", "HOU1").troubles(1, "乙镇", "MED1");
    private final SmallCounty before = new SmallCounty("甲镇", "乙镇", "旧镇").homes(300, "甲镇", "01", 1).homes(80, "乙镇", "01", 1).unchecked(20, "乙镇").homes(10, "旧镇", "01", 1)
            .troubles(7, "甲镇", "HOU1").troubles(4, "旧镇", "HOU1");

    @Test
    void behindItsOwnColumnsEachTownshipHasWhatItHadAndTheDifference() {
        Table table = compared(DISTRIBUTION);
        List<Column> own = now.table(DISTRIBUTION).columns();
        assertThat(table.columns().subList(0, own.size())).isEqualTo(own);
        assertThat(table.columns().subList(own.size(), table.columns().size())).extracting(Column::id).containsExactly("problems_before", "problems_change", "rate", "rate_before", "rate_change");
        assertThat(rows(table)).containsExactly("甲镇 6 7 -1 3.00 2.33 0.67", "乙镇 1 0 1 1.00 0.00 1.00", "新镇 0 null null 0.00 null null", "合计 7 11 -4 2.00 2.82 -0.82");
    }

    @Test
    void aDifferenceOfRatesIsRoundedOnceFromTheCounts() {
        // 1/3 - 1/6 = 16.666… per hundred, while the rounded rates 33.33 and 16.67 differ by 16.66.
        Table table = new TwoPeriods(new SmallCounty("甲镇").homes(3, "甲镇", "01", 1).troubles(1, "甲镇", "HOU1"), new SmallCounty("甲镇").homes(6, "甲镇", "01", 1).troubles(1, "甲镇", "HOU1"))
                .table(DISTRIBUTION.compare("2016-12"));
        assertThat(rows(table)).startsWith("甲镇 1 1 0 33.33 16.67 16.67");
    }

    @Test
    void itSaysWithWhatItIsComparedAndWhoIsNoMore() {
        Table table = compared(DISTRIBUTION);
        assertThat(table.traits().comparedWith()).isEqualTo("2016-12");
        assertThat(table.notes().stream().map(Texts.chinese()::say)).endsWith("每百户 = 问题数 ÷ 已排查户数 × 100。", "对比期的旧镇本期已没有，只计入对比期的合计。");
    }

    @Test
    void verdictsAndRowsAreThoseOfThisPeriod() {
        Table alone = now.table(DISTRIBUTION);
        Table table = compared(DISTRIBUTION);
        assertThat(table.rows()).extracting(Row::opens).isEqualTo(alone.rows().stream().map(Row::opens).toList());
        assertThat(table.rows().stream().map(row -> table.cell(row, "verdict"))).isEqualTo(alone.rows().stream().map(row -> alone.cell(row, "verdict")).toList());
    }

    @Test
    void aFigureOfTheOtherPeriodOpensTheHouseholdsOfThatPeriod() {
        Table table = compared(DISTRIBUTION);
        Row first = table.rows().getFirst();
        assertThat(List.of("problems", "rate", "problems_before", "rate_before").stream().map(column -> new Figure(table, first, table.columns().get(table.column(column))).opens().period()))
                .containsExactly("2017-08", "2017-08", "2016-12", "2016-12");
    }

    @Test
    void oneKindOfProblemsIsComparedWithTheSameKind() {
        Table table = compared(TableRequest.of("distribution", Scope.of("2017-08").and("problem_area", "MED")));
        assertThat(rows(table)).containsExactly("甲镇 0 0 0 0.00 0.00 0.00", "乙镇 1 0 1 1.00 0.00 1.00", "新镇 0 null null 0.00 null null", "合计 1 0 1 0.29 0.00 0.29");
    }

    @Test
    void aPeriodWithoutALedgerHadNotNoProblems() {
        Table table = new TwoPeriods(now, new SmallCounty("甲镇", "乙镇").homes(300, "甲镇", "01", 1)).table(DISTRIBUTION.compare("2016-12"));
        assertThat(rows(table)).containsExactly("甲镇 6 null null 3.00 null null", "乙镇 1 null null 1.00 null null", "新镇 0 null null 0.00 null null", "合计 7 null null 2.00 null null");
        assertThat(table.notes().stream().map(Texts.chinese()::say)).endsWith("对比期 2016-12 没有问题台账，无法比较。");
    }

    private Table compared(TableRequest request) {
        return new TwoPeriods(now, before).table(request.compare("2016-12"));
    }

    private static List<String> rows(Table table) {
        return table.rows().stream().map(row -> String.join(" ", List.of("township", "problems", "problems_before", "problems_change", "rate", "rate_before", "rate_change").stream().map(column -> text(table.cell(row, column))).toList())).toList();
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : String.valueOf(cell);
    }
}
