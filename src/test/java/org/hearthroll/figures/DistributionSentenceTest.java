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
        assertThat(said(county, 3)).endsWith("甲 60 个，占 100.00%；乙问题数为 0。经统计比对，乙排查问题数显著低于同等规模乡镇水平（期望约 30 个），建议核实是否排查到位。");
    }

    @Test
    void bandsAboveAndOfOneNumberAreSaidAsTheyAre() {
        SmallCounty county = new SmallCounty("甲", "乙").homes(1, "甲", "01", 1).homes(1, "乙", "01", 1).troubles(9, "甲", "HOU1").troubles(1, "乙", "HOU1");
        Table distribution = county.table(TableRequest.of("distribution", ALL).shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.NOTHING, 0, Bands.parse("2-8,1-1"))));
        assertThat(Texts.chinese().say(DistributionSentence.of(distribution, county.table(TableRequest.of("problem_areas", ALL)), ALL, 0)))
                .contains("从问题分布看，问题数超过 8 个的有甲；问题数为 1 个的有乙。");
    }

    @Test
    void theWorkedExampleAsksThreeTownshipsAndAccusesNone() {
        assertThat(said(WorkedExample.county(), 3)).endsWith("E、H、L问题数为 0。经统计比对，E（期望约 24 个）、H（期望约 10 个）、J（期望约 17 个）排查问题数显著低于同等规模乡镇水平，建议核实是否排查到位。");
        assertThat(ToVerify.of(WorkedExample.county().table(TableRequest.of("distribution", ALL)))).containsExactly(new ToVerify("E", 0, 24, ALL.and("township", "E")),
                new ToVerify("H", 0, 10, ALL.and("township", "H")), new ToVerify("J", 3, 17, ALL.and("township", "J")));
    }

    /** Whoever looks into a place that reports too few of a kind looks at all its households, not at those that have the kind. */
    @Test
    void oneKindOfProblemsIsNamedAndMeasuredByAllHouseholds() {
        SmallCounty county = new SmallCounty("甲", "乙").homes(1000, "甲", "01", 1).homes(1000, "乙", "01", 1).troubles(40, "甲", "HOU1").troubles(20, "甲", "HOU2").troubles(70, "乙", "MED1");
        Scope housing = ALL.and("problem_area", "HOU");
        Table distribution = county.table(TableRequest.of("distribution", housing));
        assertThat(Texts.chinese().say(DistributionSentence.of(distribution, county.table(TableRequest.of("problems", housing)), housing, 3)))
                .isEqualTo("全县共 2,000 户，本期没有排查记录，按全部户已排查计算。共排查发现疑似住房保障问题 60 个。"
                        + "从问题类型看，未进行房屋安全评定或鉴定 40 个，占 66.67%；目前无安全住房 20 个，占 33.33%；较多的主要是未进行房屋安全评定或鉴定、目前无安全住房。"
                        + "从问题分布看，甲 60 个，占 100.00%；乙问题数为 0。经统计比对，乙排查住房保障问题数显著低于同等规模乡镇水平（期望约 30 个），建议核实是否排查到位。");
        assertThat(ToVerify.of(distribution)).containsExactly(new ToVerify("乙", 0, 30, ALL.and("township", "乙")));
        Scope type = ALL.and("problem_type", "HOU2");
        assertThat(Texts.english().say(DistributionSentence.of(county.table(TableRequest.of("distribution", type)), county.table(TableRequest.of("problems", type)), type, 3)))
                .contains("20 suspected ").doesNotContain("By type").contains("(about 10 expected)");
        assertThat(Texts.chinese().say(DistributionSentence.of(county.table(TableRequest.of("distribution", type)), county.table(TableRequest.of("problems", type)), type, 3)))
                .contains("共排查发现疑似“目前无安全住房”一类问题 20 个。");
        assertThat(Texts.english().say(KindWords.of(ALL.and("problem_type", "EDU13;HOU2")))).isEqualTo("problems of the type \"Not at school with reason: on leave from school\", \"No safe house at present\"");
        assertThat(Texts.chinese().say(KindWords.of(ALL.and("problem_state", "OPEN").and("problem_area", "HOU")))).isEqualTo("所选类别的问题");
    }

    @Test
    void almostAllIsNotAll() {
        assertThat(CheckProgress.of(39_999, 40_000)).isEqualTo("99.99");
        assertThat(CheckProgress.of(40_000, 40_000)).isEqualTo("100.00");
        assertThat(CheckProgress.of(0, 0)).isNull();
        assertThat(CheckProgress.of(0, 7)).isEqualTo("0.00");
    }

    private static String said(SmallCounty county, int nameTop) {
        Table areas = county.table(TableRequest.of("problem_areas", ALL));
        return Texts.chinese().say(DistributionSentence.of(county.table(TableRequest.of("distribution", ALL)), areas, ALL, nameTop));
    }
}
