package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class ProblemsSinceTest {

    private static final Scope ALL = Scope.of("2017-08");

    private final SmallCounty now = new SmallCounty("甲镇", "乙镇", "丙镇").homes(200, "甲镇", "01", 1).homes(100, "乙镇", "01", 1).homes(100, "丙镇", "01", 1)
            .troubles(6, "甲镇", "HOU1").troubles(3, "乙镇", "MED1").troubles(1, "丙镇", "MED1");
    private final SmallCounty before = new SmallCounty("甲镇", "乙镇", "丙镇").homes(200, "甲镇", "01", 1).homes(100, "乙镇", "01", 1).homes(200, "丙镇", "01", 1)
            .troubles(2, "甲镇", "HOU1").troubles(9, "乙镇", "MED1").troubles(1, "丙镇", "MED1");

    @Test
    void itSaysHowManyMoreOrFewerInAllAndPerHundredHouseholdsAndWhoChangedMost() {
        assertThat(said(now, before, ALL)).isEqualTo("与 2016-12 相比，问题由 12 个减至 10 个，减少 2 个。每百户由 2.40 个升至 2.50 个。增加最多的是甲镇，增加 4 个。减少最多的是乙镇，减少 6 个。");
        assertThat(said(before, now, ALL)).isEqualTo("与 2016-12 相比，问题由 10 个增至 12 个，增加 2 个。每百户由 2.50 个降至 2.40 个。增加最多的是乙镇，增加 6 个。减少最多的是甲镇，减少 4 个。");
    }

    @Test
    void whatDidNotChangeIsSaidToo() {
        assertThat(said(now, now, ALL)).isEqualTo("与 2016-12 相比，问题仍为 10 个。每百户仍为 2.50 个。");
    }

    @Test
    void townshipsThatAreEvenAreAllNamedAndTooManyOfThemNone() {
        SmallCounty even = new SmallCounty("甲镇", "乙镇").homes(10, "甲镇", "01", 1).homes(10, "乙镇", "01", 1);
        assertThat(said(even.troubles(2, "甲镇", "HOU1").troubles(2, "乙镇", "HOU1"), new SmallCounty("甲镇", "乙镇").homes(10, "甲镇", "01", 1).homes(10, "乙镇", "01", 1).troubles(1, "甲镇", "HOU1").troubles(1, "乙镇", "HOU1"), ALL))
                .endsWith("每百户由 10.00 个升至 20.00 个。增加最多的是甲镇、乙镇，各增加 1 个。");
        String[] names = {"一乡", "二乡", "三乡", "四乡", "五乡", "六乡"};
        SmallCounty many = new SmallCounty(names);
        SmallCounty then = new SmallCounty(names).troubles(1, "别处", "HOU1");
        for (String name : names) {
            many.homes(10, name, "01", 1).troubles(1, name, "HOU1");
            then.homes(10, name, "01", 1);
        }
        assertThat(said(many, then, ALL)).doesNotContain("增加最多");
    }

    @Test
    void ofOneKindItSpeaksOfThatKind() {
        assertThat(said(now, before, ALL.and("problem_area", "MED"))).startsWith("与 2016-12 相比，医疗保障问题由 10 个减至 4 个，减少 6 个。");
    }

    @Test
    void inEnglishToo() {
        TwoPeriods periods = new TwoPeriods(now, before);
        assertThat(Texts.english().say(ProblemsSince.of(periods.table(TableRequest.of("distribution", ALL).compare("2016-12")), ALL)))
                .isEqualTo("Against 2016-12, problems fell from 12 to 10, by 2. Per 100 households they rose from 2.40 to 2.50. 甲镇 rose most, by 4. 乙镇 fell most, by 6.");
    }

    private static String said(SmallCounty now, SmallCounty before, Scope scope) {
        return Texts.chinese().say(ProblemsSince.of(new TwoPeriods(now, before).table(TableRequest.of("distribution", scope).compare("2016-12")), scope));
    }
}
