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

    @Test
    void theWorkedExampleIsATableWithItsVerdicts() {
        Table table = WorkedExample.county().table(DISTRIBUTION);
        assertThat(table.rows().stream().map(r -> table.cell(r, "township") + " " + table.cell(r, "expected") + " " + table.cell(r, "lower_95") + " " + table.cell(r, "lower_998")
                + " " + table.cell(r, "upper_998") + " " + table.cell(r, "verdict")).toList()).containsExactly(
                "A 33.2534 22 17 52 HIGH_95", "B 26.4931 17 12 44 NORMAL", "C 17.5403 10 6 32 NORMAL", "D 40.3792 28 22 61 HIGH_95", "E 24.3006 15 11 41 VERIFY",
                "F 14.2515 7 4 27 NORMAL", "G 30.6041 20 15 49 NORMAL", "H 9.8664 4 2 21 VERIFY", "I 22.6562 14 9 39 HIGH_95", "J 16.5354 9 6 30 VERIFY",
                "K 37.4558 26 20 58 NORMAL", "L 5.6640 2 0 14 LOW_SMALL", "合计 null null null null null");
        assertThat(table.cell(table.rows().get(4), "p_low")).isEqualTo(new BigDecimal("2.79504E-11"));
        assertThat(table.cell(table.rows().get(4), "rank")).isEqualTo(10L);
    }

    @Test
    void itSaysThatTheTownshipsDifferMoreThanByChanceAndWhoStaysLowAnyway() {
        assertThat(notes(WorkedExample.county().table(DISTRIBUTION))).endsWith("各乡镇之间的差别比碰巧能造成的大。把这种差别算进去再看一遍（第二意见），仍明显偏少的有E，偏少的有H、J、L，请先核实。",
                "12 个乡镇中有 3 个问题数为 0，差别大正是因为有这些 0，所以第二意见偏宽，不能只凭它放过。",
                "同时比较 12 个乡镇，难免有个别碰巧偏少；扣除碰巧后仍偏少的有E、H、J、L。",
                "计算细节：φ=11.60（各乡镇的差别是碰巧所能造成的多少倍，1 左右就是碰巧），τ²=0.1276（除去碰巧还剩下的差别，0 表示没有），k=5.70（第二意见由它算出，越小表示各乡镇差别越大）；“扣除碰巧”指错误发现率不超过 5%（Benjamini–Hochberg）。");
    }

    /** The careless township stays careless when it is looked at alone: measured by itself, every township would be usual. */
    @Test
    void oneTownshipAloneIsMeasuredByTheWholeCounty() {
        Table alone = WorkedExample.county().table(TableRequest.of("distribution", Scope.of(null).and("township", "J")));
        assertThat(alone.rows().stream().map(r -> alone.cell(r, "township") + " " + alone.cell(r, "problems") + " " + alone.cell(r, "share") + " " + alone.cell(r, "expected") + " "
                + alone.cell(r, "lower_95") + " " + alone.cell(r, "lower_998") + " " + alone.cell(r, "upper_998") + " " + alone.cell(r, "verdict")))
                .containsExactly("J 3 100.00 16.5354 9 6 30 VERIFY", "合计 3 100.00 null null null null null");
        assertThat(notes(alone)).containsExactly("统计范围：2017-08，乡镇=J。", "本期没有排查记录，按全部户已排查计算。", "范围内只有一个乡镇，名次和占比说明不了什么。",
                "按平均应有和结论都以全县的平均水平为准，不随所选的乡镇、村改变。");
        assertThat(ToVerify.of(alone)).containsExactly(new ToVerify("J", 3, 17, Scope.of("2017-08").and("township", "J")));
        assertThat(Texts.chinese().say(TownshipSentence.of(alone, alone.rows().getFirst()).orElseThrow().exact()))
                .startsWith("第二意见（考虑到各乡镇本来就有差别）：“偏少”，与结论一致。计算细节：期望 16.5 个（不计自身为 17.4 个）；");
        Table wider = WiderDistribution.of(alone);
        assertThat(wider.cell(wider.rows().getFirst(), "p_corrected")).isEqualTo(new BigDecimal("0.0153684"));
    }

    /** Whether checks are recorded is a matter of the period: a township where nobody noted one has not finished, also when it is looked at alone. */
    @Test
    void aTownshipThatNotedNoCheckHasNotFinishedAlsoWhenItIsLookedAtAlone() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(9, "甲镇", "01", 1).unchecked(9, "乙镇").troubles(8, "甲镇", "HOU2");
        Table alone = county.table(TableRequest.of("distribution", Scope.of(null).and("township", "乙镇")));
        assertThat(alone.rows().getFirst().cells().subList(1, 5)).containsExactly("乙镇", 9L, 0L, 0L);
        assertThat(alone.cell(alone.rows().getFirst(), "verdict")).isEqualTo("UNFINISHED");
    }

    @Test
    void whereFewProblemsAreExpectedAnywhereNoVerdictIsCalledSound() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(50, "甲镇", "01", 1).homes(50, "乙镇", "01", 1).troubles(2, "甲镇", "HOU2");
        assertThat(notes(county.table(DISTRIBUTION))).endsWith("问题太少，按平均每个乡镇不到 4 个：没有问题也很平常，看不出哪个乡镇查得不细。").noneMatch(n -> n.contains("直接用") || n.contains("φ"));
    }

    @Test
    void whereTownshipsDifferByChanceAloneNothingIsCorrected() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(1000, "甲镇", "01", 1).homes(1000, "乙镇", "01", 1).troubles(20, "甲镇", "HOU2").troubles(21, "乙镇", "MED1");
        assertThat(notes(county.table(DISTRIBUTION))).endsWith("各乡镇之间的差别不比碰巧造成的大，结论可以直接用。",
                "计算细节：φ=0.01（各乡镇的差别是碰巧所能造成的多少倍，1 左右就是碰巧），τ²=0.0000（除去碰巧还剩下的差别，0 表示没有）；“扣除碰巧”指错误发现率不超过 5%（Benjamini–Hochberg）。");
        assertThat(notes(new SmallCounty("甲镇").homes(9, "甲镇", "01", 1).troubles(2, "甲镇", "HOU2").table(DISTRIBUTION))).noneMatch(n -> n.contains("碰巧"));
        assertThat(notes(new SmallCounty("甲镇", "乙镇").homes(9, "甲镇", "01", 1).homes(9, "乙镇", "01", 1).table(DISTRIBUTION))).noneMatch(n -> n.contains("碰巧"));
    }

    @Test
    void whoHasNotFinishedIsComparedButNotNamedAsLow() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙镇").homes(1000, "甲镇", "01", 1).homes(1000, "乙镇", "01", 1).homes(800, "丙镇", "01", 1).unchecked(1, "丙镇")
                .troubles(40, "甲镇", "HOU2").troubles(41, "乙镇", "HOU2");
        assertThat(notes(county.table(DISTRIBUTION))).anyMatch(n -> n.endsWith("没有乡镇算偏少。")).noneMatch(n -> n.contains("丙镇"));
    }

    /** One area of problems is measured by all households, not by those that have such a problem. */
    @Test
    void aConditionOnProblemsNarrowsTheProblemsAndNeverTheHouseholds() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(60, "甲镇", "01", 1).homes(40, "乙镇", "01", 1).troubles(4, "甲镇", "HOU2").troubles(1, "乙镇", "HOU1").troubles(9, "乙镇", "MED1");
        Scope housing = Scope.of("2018-06").and("problem_area", "HOU");
        Table table = county.table(TableRequest.of("distribution", housing));
        assertThat(table.rows().stream().map(r -> table.cell(r, "township") + " " + table.cell(r, "households") + " " + table.cell(r, "checked") + " " + table.cell(r, "problems")
                + " " + table.cell(r, "share") + " " + table.cell(r, "expected"))).containsExactly("甲镇 60 60 4 80.00 3.0000", "乙镇 40 40 1 20.00 2.0000", "合计 100 100 5 100.00 null");
        assertThat(table.rows().stream().map(Row::opens)).containsExactly(housing.and("township", "甲镇"), housing.and("township", "乙镇"), housing);
        assertThat(notes(table)).startsWith("统计范围：2018-06 全部户。", "只统计这样的问题：问题方面=住房保障；户数和已排查户数仍按全部户计算。");
        Table type = county.table(TableRequest.of("distribution", Scope.of(null).and("township", "乙镇").and("problem_type", "HOU1;MED1")));
        assertThat(type.rows().stream().map(r -> type.cell(r, "township") + " " + type.cell(r, "households") + " " + type.cell(r, "problems"))).containsExactly("乙镇 40 10", "合计 40 10");
        assertThat(notes(type)).startsWith("统计范围：2017-08，乡镇=乙镇。");
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
