package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class CrossedSentenceTest {

    private static final TableRequest CAUSES = TableRequest.of("causes", Scope.of("2017-08"));

    private final SmallCounty county = new SmallCounty("城关镇", "河西乡", "大用镇").homes(6, "城关镇", "07", 4).homes(3, "城关镇", "01", 2).homes(1, "河西乡", null, 5).homes(2, "河西乡", "01", 1);

    @Test
    void theGreatestGroupIsNamedWithItsFirstCauseInTheFiguresOfTheTable() {
        assertThat(said(Texts.chinese(), county, ShareOf.GROUP)).contains("按乡镇看，最多的是城关镇，有 9 户，其中缺技术最多，有 6 户，占 66.67%。");
        assertThat(said(Texts.english(), county, ShareOf.GROUP)).contains("By Township, 城关镇 comes first with 9 households; there Lack of skills comes first with 6 households, 66.67%.");
    }

    /** The last of its columns may be the greatest, and out of sight. */
    @Test
    void whatAllGroupsTogetherMostlyHaveIsNamedFirst() {
        SmallCounty far = new SmallCounty("城关镇", "河西乡").homes(2, "城关镇", "01", 1).homes(1, "城关镇", "99", 1).homes(3, "河西乡", "99", 1).homes(2, "河西乡", null, 1);
        Table whole = far.table(CAUSES);
        assertThat(CrossedSentence.ofAll(far.table(CAUSES.by("township")), whole, ShareOf.GROUP, false).map(Texts.chinese()::say))
                .contains("合计中，其他最多，有 4 户，占 66.67%。按乡镇看，最多的是河西乡，有 5 户，其中其他最多，有 3 户，占 100.00%。");
        SmallCounty nobody = new SmallCounty("城关镇");
        assertThat(CrossedSentence.ofAll(nobody.table(CAUSES.by("township")), nobody.table(CAUSES), ShareOf.GROUP, false)).isEmpty();
    }

    @Test
    void aShareOfAnotherBaseIsLeftOut() {
        assertThat(said(Texts.chinese(), county, ShareOf.VALUE)).contains("按乡镇看，最多的是城关镇，有 9 户，其中缺技术最多，有 6 户。");
    }

    @Test
    void groupsAndCausesThatAreEvenAreAllNamed() {
        assertThat(said(Texts.chinese(), new SmallCounty("甲镇", "乙镇", "丙镇").homes(2, "甲镇", "07", 1).homes(2, "乙镇", "01", 1).homes(1, "丙镇", "01", 1), ShareOf.GROUP))
                .contains("按乡镇看，甲镇、乙镇并列最多，各 2 户。");
        assertThat(said(Texts.chinese(), new SmallCounty("甲镇", "乙镇").homes(2, "甲镇", "07", 1).homes(2, "甲镇", "01", 1).homes(1, "乙镇", "01", 1), ShareOf.GROUP))
                .contains("按乡镇看，最多的是甲镇，有 4 户，其中因病、缺技术并列最多，各 2 户，占 50.00%。");
    }

    @Test
    void theOnlyGroupIsSaidToHoldAllAndWithoutCausesThatIsAll() {
        assertThat(said(Texts.chinese(), new SmallCounty("甲镇", "乙镇").homes(2, "甲镇", null, 1), ShareOf.GROUP)).contains("按乡镇看，2 户都在“甲镇”。");
    }

    @Test
    void whereNobodyIsOrManyAreEvenNothingIsSaid() {
        assertThat(said(Texts.chinese(), new SmallCounty("甲镇", "乙镇"), ShareOf.GROUP)).isEmpty();
        SmallCounty even = new SmallCounty("一", "二", "三", "四", "五", "六");
        for (String township : "一二三四五六".split("")) {
            even = even.homes(1, township, "01", 1);
        }
        assertThat(said(Texts.chinese(), even, ShareOf.GROUP)).isEmpty();
    }

    /** In the table of persons another group may be first than in that of households. */
    @Test
    void ofATableOfPersonsItSpeaksOfPersons() {
        SmallCounty large = new SmallCounty("城关镇", "河西乡").homes(3, "城关镇", "07", 1).homes(2, "河西乡", "01", 6).homes(1, "河西乡", "07", 3);
        Table crossed = large.table(CAUSES.by("township"));
        assertThat(CrossedSentence.of(crossed, large.table(CAUSES), ShareOf.GROUP, true).map(Texts.chinese()::say)).contains("按乡镇看，最多的是河西乡，有 15 人，其中因病最多，有 12 人，占 80.00%。");
        assertThat(CrossedSentence.of(crossed, large.table(CAUSES), ShareOf.GROUP, true).map(Texts.english()::say)).get().asString().contains("with 15 persons");
        assertThat(CrossedSentence.of(crossed, large.table(CAUSES), ShareOf.GROUP, false).map(Texts.chinese()::say)).contains("按乡镇看，城关镇、河西乡并列最多，各 3 户。");
    }

    @Test
    void problemsAreCountedAsProblems() {
        SmallCounty found = new SmallCounty("甲镇", "乙镇").homes(4, "甲镇", "01", 1).troubles(2, "甲镇", "HOU1").troubles(1, "乙镇", "HOU2");
        TableRequest areas = TableRequest.of("problem_areas", Scope.of("2018-06"));
        assertThat(CrossedSentence.of(found.table(areas.by("township")), found.table(areas), ShareOf.GROUP, false).map(Texts.chinese()::say)).contains("按乡镇看，最多的是甲镇，有 2 个问题，其中住房保障最多，有 2 个问题，占 100.00%。");
    }

    private static Optional<String> said(Texts texts, SmallCounty county, ShareOf base) {
        ReadersTable reader = new ReadersTable(new Labels(CodeLists.standard()), texts.language());
        TableRequest request = CAUSES.shown(CAUSES.shown().shareOf(base)).by("township");
        return CrossedSentence.of(reader.of(county.table(request)), reader.of(county.table(CAUSES)), base, false).map(texts::say);
    }
}
