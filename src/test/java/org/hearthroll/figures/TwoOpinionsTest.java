package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class TwoOpinionsTest {

    private static final TableRequest DISTRIBUTION = TableRequest.of("distribution", Scope.of(null));

    /** Of the worked example E, H, J and L are few by both; A, D and I are many by the verdict alone. */
    @Test
    void whoIsManyByTheVerdictAloneIsNamedWithWhatToDo() {
        Table county = WorkedExample.county().table(DISTRIBUTION);
        assertThat(said(Texts.chinese(), county)).containsExactly("结论与第二意见不一致：A、D、I单看偏多，但各乡镇本来差别就大，放在一起看不突出。问题照常整改；先核实是不是查得更细，再说当地问题多。");
        assertThat(said(Texts.english(), county)).containsExactly("Verdict and second opinion disagree: A, D, I have many for their size, yet not beside how much townships differ anyway. "
                + "Settle the problems as usual, and ask whether the check was more thorough before calling it a place of many problems.");
    }

    /** Who has not finished, is too small or is not judged at all is in no disagreement. */
    @Test
    void whoIsFewByTheVerdictAloneIsStillToBeVerified() {
        Table county = new SmallCounty("甲镇", "乙镇", "丙镇", "空镇").homes(1000, "甲镇", "01", 1).homes(1000, "乙镇", "01", 1).homes(799, "丙镇", "01", 1).unchecked(1, "丙镇")
                .troubles(80, "甲镇", "HOU2").troubles(3, "乙镇", "HOU2").troubles(2, "别处", "HOU2").table(DISTRIBUTION);
        assertThat(said(Texts.chinese(), county)).containsExactly("结论与第二意见不一致：乙镇单看偏少，但各乡镇本来差别就大，放在一起看不突出。仍要核实，排在两项都偏少的乡镇之后。",
                "结论与第二意见不一致：甲镇单看偏多，但各乡镇本来差别就大，放在一起看不突出。问题照常整改；先核实是不是查得更细，再说当地问题多。");
    }

    /** A verdict that asks to ask first must not be answered with a visit. */
    @Test
    void whoIsOnlyRatherFewIsAskedFirstAsTheVerdictSays() {
        Table county = new SmallCounty("甲镇", "乙镇", "丁镇").homes(1000, "甲镇", "01", 1).homes(1000, "乙镇", "01", 1).homes(1000, "丁镇", "01", 1)
                .troubles(80, "甲镇", "HOU2").troubles(3, "乙镇", "HOU2").troubles(22, "丁镇", "HOU2").table(DISTRIBUTION);
        assertThat(county.rows().stream().map(row -> county.cell(row, "township") + " " + county.cell(row, "verdict"))).contains("丁镇 LOW");
        assertThat(said(Texts.chinese(), county)).contains("结论与第二意见不一致：丁镇单看偏少，但各乡镇本来差别就大，放在一起看不突出。先问清情况，再定是否复查。")
                .noneMatch(sentence -> sentence.contains("丁镇") && sentence.contains("仍要核实"));
        Table.Row rather = county.rows().stream().filter(row -> "丁镇".equals(county.cell(row, "township"))).findFirst().orElseThrow();
        assertThat(Texts.chinese().say(TownshipSentence.of(county, rather).orElseThrow().exact())).contains("与结论不一致：可能只是本来就少，先问清情况，再定是否复查。").doesNotContain("仍要核实");
    }

    @Test
    void withoutASecondOpinionThereIsNothingToDisagreeWith() {
        Table alike = new SmallCounty("甲镇", "乙镇").homes(100, "甲镇", "01", 1).homes(100, "乙镇", "01", 1).troubles(20, "甲镇", "HOU2").troubles(21, "乙镇", "MED1").table(DISTRIBUTION);
        assertThat(said(Texts.chinese(), alike)).isEmpty();
    }

    private static List<String> said(Texts texts, Table county) {
        return TwoOpinions.disagreeing(WiderDistribution.of(county)).stream().map(texts::say).toList();
    }
}
