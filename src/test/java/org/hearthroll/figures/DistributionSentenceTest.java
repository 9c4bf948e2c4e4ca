package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class DistributionSentenceTest {

    private static final Scope ALL = Scope.of("2018-06");

    /** Fixture F3 of domain.md: twelve townships, three named, bands 10-30, 5-9, 1-4 and nothing. */
    @Test
    void everyTownshipIsNamedOnceAndTheGroupsAddUp() {
        int[] problems = {0, 0, 3, 3, 5, 9, 10, 10, 11, 27, 41, 88};
        String[] names = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑"};
        SmallCounty county = new SmallCounty(names);
        for (int i = 0; i < names.length; i++) {
            county.homes(10, names[i], "01", 1).troubles(problems[i], names[i], "EDU2");
        }
        assertThat(said(county, 3)).contains("从问题分布看，丑 88 个，占 42.51%；子 41 个，占 19.81%；癸 27 个，占 13.04%；"
                + "问题数在 10 至 30 个之间的有壬、庚、辛；问题数在 5 至 9 个之间的有己、戊；问题数在 1 至 4 个之间的有丙、丁；甲、乙问题数为 0。");
    }

    @Test
    void aTieAtTheLastPlaceNamesAllThatAreTied() {
        SmallCounty county = new SmallCounty("甲", "乙", "丙").homes(10, "甲", "01", 1).homes(10, "乙", "01", 1).homes(10, "丙", "01", 1)
                .troubles(2, "甲", "HOU1").troubles(2, "乙", "MED1").troubles(1, "丙", "HOU1");
        assertThat(said(county, 1)).isEqualTo("全县共 30 户，本期没有排查记录，按全部户已排查计算。共排查发现“两不愁三保障”疑似问题 5 个。"
                + "从问题类型看，医疗保障 2 个，占 40.00%；住房保障 3 个，占 60.00%；较多的主要是住房保障、医疗保障。"
                + "从问题分布看，甲 2 个，占 40.00%；乙 2 个，占 40.00%；问题数在 1 至 4 个之间的有丙。");
    }

    @Test
    void aTownshipThatHasNotFinishedIsAnotherThingThanOneWithoutProblems() {
        SmallCounty county = new SmallCounty("甲", "乙", "丙").homes(10, "甲", "01", 1).homes(10, "乙", "01", 1).homes(2, "丙", "01", 1).unchecked(8, "丙").troubles(2, "甲", "HOU1");
        assertThat(said(county, 3)).contains("应排查 30 户，已排查 22 户，排查进度为 73.33%。", "；乙问题数为 0；丙尚未排查完，目前问题数为 0。");
    }

    @Test
    void aLargeTownshipWithoutProblemsIsToBeVerified() {
        SmallCounty county = new SmallCounty("甲", "乙").homes(1000, "甲", "01", 1).homes(1000, "乙", "01", 1).troubles(60, "甲", "HOU1");
        assertThat(said(county, 3)).endsWith("甲 60 个，占 100.00%；乙问题数为 0。经统计比对，乙的问题数显著低于同等规模乡镇，建议核实是否排查到位。");
    }

    @Test
    void bandsAboveAndOfOneNumberAreSaidAsTheyAre() {
        SmallCounty county = new SmallCounty("甲", "乙").homes(1, "甲", "01", 1).homes(1, "乙", "01", 1).troubles(9, "甲", "HOU1").troubles(1, "乙", "HOU1");
        Table distribution = county.table(TableRequest.of("distribution", ALL).shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.NOTHING, 0, Bands.parse("2-8,1-1"))));
        assertThat(Texts.chinese().say(DistributionSentence.of(distribution, county.table(TableRequest.of("problem_areas", ALL)), ALL, 0)))
                .contains("从问题分布看，问题数超过 8 个的有甲；问题数为 1 个的有乙。");
    }

    private static String said(SmallCounty county, int nameTop) {
        Table areas = county.table(TableRequest.of("problem_areas", ALL));
        return Texts.chinese().say(DistributionSentence.of(county.table(TableRequest.of("distribution", ALL)), areas, ALL, nameTop));
    }
}
