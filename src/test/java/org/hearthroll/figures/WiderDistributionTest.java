package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class WiderDistributionTest {

    private static final TableRequest DISTRIBUTION = TableRequest.of("distribution", Scope.of(null));

    @Test
    void theCorrectedVerdictStandsBesideThePlainOneWithItsFigures() {
        Table table = WiderDistribution.of(WorkedExample.county().table(DISTRIBUTION));
        assertThat(cells(table, "township", "verdict", "corrected", "p_corrected")).containsExactly(
                "A HIGH_95 USUAL 0.191663", "B NORMAL USUAL 0.325297", "C NORMAL USUAL 0.281000", "D HIGH_95 USUAL 0.163267",
                "E VERIFY VERY_LOW 0.0000776519", "F NORMAL USUAL 0.243155", "G NORMAL USUAL 0.372942", "H VERIFY LOW 0.00326274",
                "I HIGH_95 USUAL 0.132802", "J VERIFY LOW 0.0153684", "K NORMAL USUAL 0.375968", "L LOW_SMALL LOW 0.0195994", "合计 null null null");
        assertThat(table.columns()).extracting(Column::id).doesNotContain("progress");
    }

    @Test
    void theFixedColumnsAndTheirCellsStayAsTheyAre() {
        Table fixed = WorkedExample.county().table(DISTRIBUTION);
        Table wider = WiderDistribution.of(fixed);
        assertThat(wider.columns()).containsSequence(fixed.columns());
        for (int i = 0; i < fixed.rows().size(); i++) {
            assertThat(wider.rows().get(i).cells()).startsWith(fixed.rows().get(i).cells().toArray());
            assertThat(wider.rows().get(i).opens()).isEqualTo(fixed.rows().get(i).opens());
        }
        assertThat(wider.notes()).isEqualTo(fixed.notes());
    }

    @Test
    void whereTownshipsDifferByChanceAloneThereIsNothingToCorrect() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(100, "甲镇", "01", 1).homes(100, "乙镇", "01", 1).troubles(20, "甲镇", "HOU2").troubles(21, "乙镇", "MED1");
        assertThat(WiderDistribution.of(county.table(DISTRIBUTION)).columns()).isEqualTo(county.table(DISTRIBUTION).columns());
    }

    @Test
    void theProgressOfEachStandsAfterWhatIsCheckedAndWhoHasNotFinishedIsNotJudged() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙镇", "空镇").homes(1000, "甲镇", "01", 1).homes(1000, "乙镇", "01", 1).homes(799, "丙镇", "01", 1).unchecked(1, "丙镇")
                .troubles(80, "甲镇", "HOU2").troubles(3, "乙镇", "HOU2").troubles(2, "别处", "HOU2");
        Table table = WiderDistribution.of(county.table(DISTRIBUTION));
        assertThat(cells(table, "township", "households", "checked", "progress", "verdict", "corrected")).containsExactly("甲镇 1000 1000 100.00 HIGH USUAL", "乙镇 1000 1000 100.00 VERIFY USUAL",
                "丙镇 800 799 99.88 UNFINISHED null", "空镇 0 0 null TOO_SMALL null", "别处 0 0 null null null", "合计 2800 2799 99.96 null null");
        assertThat(table.columns()).extracting(Column::id).containsSequence("households", "checked", "progress", "problems");
    }

    /** Three equal shares filled up to 100: the mark of the first moves with its cell. */
    @Test
    void whatIsToBeSaidOfAShareMovesWithIt() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙镇").homes(9, "甲镇", "01", 1).homes(9, "乙镇", "01", 1).homes(9, "丙镇", "01", 1).unchecked(1, "丙镇")
                .troubles(1, "甲镇", "HOU2").troubles(1, "乙镇", "HOU2").troubles(1, "丙镇", "HOU2");
        Table fixed = county.table(DISTRIBUTION.shown(new TableRequest.Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 0, Bands.STANDARD)));
        Table wider = WiderDistribution.of(fixed);
        assertThat(fixed.rows().getFirst().remark(fixed.column("share"))).isEqualTo(Table.Remark.ADJUSTED);
        assertThat(wider.column("share")).isEqualTo(fixed.column("share") + 1);
        assertThat(wider.rows().getFirst().remarks()).isEqualTo(java.util.Map.of(wider.column("share"), Table.Remark.ADJUSTED));
    }

    @Test
    void aTownshipIsSaidAgainstAllAgainstTheOthersAndWhereTheyDifferAnyway() {
        Table table = WorkedExample.county().table(DISTRIBUTION);
        assertThat(exact(table, 4).orElseThrow()).endsWith("计算细节：期望 24.3 个（不计自身为 26.6 个）；各乡镇水平相同时，不超过 0 个的可能性为 <0.0001%，计入乡镇间差异后为 0.0078%。");
        assertThat(exact(table, 7).orElseThrow()).endsWith("计算细节：期望 9.9 个（不计自身为 10.2 个）；各乡镇水平相同时，不超过 0 个的可能性为 0.0052%，计入乡镇间差异后为 0.33%。");
        assertThat(exact(table, 0).orElseThrow()).endsWith("计算细节：期望 33.3 个（不计自身为 31.5 个）；各乡镇水平相同时，达到或超过 46 个的可能性为 2.08%，计入乡镇间差异后为 19.17%。");
        assertThat(exact(table, 12)).isEmpty();
    }

    /** E was careless, L may have been lucky, and C is like all others. */
    @Test
    void inPlainWordsTheCarelessTownshipIsToldFromTheLuckyOneAndASecondOpinionWaitsForWhoAsks() {
        Table table = WorkedExample.county().table(DISTRIBUTION);
        assertThat(plain(table, 4)).contains("E：共 1,330 户（没有排查记录，按全部户已排查计算），有问题 0 个；同样多的户按全县平均约有 24.3 个。结论“建议核实”：问题数明显少于同等核查量的乡镇，可能查得不细；建议抽几户复查。");
        assertThat(exact(table, 4).orElseThrow()).startsWith("第二意见（考虑到各乡镇本来就有差别）：“明显偏少”，与结论一致。");
        assertThat(plain(table, 11)).contains("L：共 310 户（没有排查记录，按全部户已排查计算），有问题 0 个；同样多的户按全县平均约有 5.7 个。结论“偏少，样本较小”：比同等核查量的乡镇少，但户数少，也可能是碰巧；先问清情况，再定是否复查。");
        assertThat(exact(table, 11).orElseThrow()).startsWith("第二意见（考虑到各乡镇本来就有差别）：“偏少”，与结论一致。");
        assertThat(plain(table, 9)).contains("J：共 905 户（没有排查记录，按全部户已排查计算），有问题 3 个；同样多的户按全县平均约有 16.5 个。结论“建议核实”：问题数明显少于同等核查量的乡镇，可能查得不细；建议抽几户复查。");
        assertThat(exact(table, 9).orElseThrow()).startsWith("第二意见（考虑到各乡镇本来就有差别）：“偏少”，与结论一致。");
        assertThat(plain(table, 2)).contains("C：共 960 户（没有排查记录，按全部户已排查计算），有问题 22 个；同样多的户按全县平均约有 17.5 个。结论“正常范围”：和同等核查量的乡镇差不多，不需要另外核实。");
        assertThat(exact(table, 2).orElseThrow()).startsWith("第二意见（考虑到各乡镇本来就有差别）：“不突出”，与结论一致。");
        assertThat(exact(table, 3).orElseThrow()).startsWith("第二意见（考虑到各乡镇本来就有差别）：“不突出”，与结论不一致：问题照常整改；先核实是不是查得更细，再说当地问题多。");
        assertThat(plain(table, 12)).isEmpty();
    }

    @Test
    void whereNothingCanBeComparedNothingIsSaid() {
        assertThat(plain(new SmallCounty("甲镇").homes(9, "甲镇", "01", 1).troubles(2, "甲镇", "HOU2").table(DISTRIBUTION), 0)).isEmpty();
        assertThat(plain(new SmallCounty("甲镇", "乙镇").homes(9, "甲镇", "01", 1).homes(9, "乙镇", "01", 1).table(DISTRIBUTION), 0)).isEmpty();
        Table alike = new SmallCounty("甲镇", "乙镇").homes(100, "甲镇", "01", 1).homes(100, "乙镇", "01", 1).troubles(20, "甲镇", "HOU2").troubles(21, "乙镇", "MED1").table(DISTRIBUTION);
        assertThat(plain(alike, 0)).contains("甲镇：共 100 户（没有排查记录，按全部户已排查计算），有问题 20 个；同样多的户按全县平均约有 20.5 个。结论“正常范围”：和同等核查量的乡镇差不多，不需要另外核实。");
        assertThat(exact(alike, 0).orElseThrow()).endsWith("（不计自身为 21.0 个）；各乡镇水平相同时，不超过 20 个的可能性为 51.48%。");
    }

    /** Where there is too little to tell, a second opinion would only confuse. */
    @Test
    void ofATownshipTooSmallToJudgeThereIsNoSecondOpinion() {
        Table table = new SmallCounty("甲镇", "乙镇", "丙镇").homes(1000, "甲镇", "01", 1).homes(1000, "乙镇", "01", 1).homes(80, "丙镇", "01", 1).troubles(80, "甲镇", "HOU2").troubles(3, "乙镇", "HOU2").table(DISTRIBUTION);
        assertThat(plain(table, 2).orElseThrow()).contains("结论“样本过小，无法判断”");
        assertThat(exact(table, 2).orElseThrow()).doesNotContain("第二意见（考虑");
        assertThat(table.notes().stream().map(Texts.chinese()::say)).anyMatch(note -> note.endsWith("（第二意见），没有乡镇算偏少。"));
    }

    private static Optional<String> plain(Table table, int row) {
        return TownshipSentence.of(table, table.rows().get(row)).map(said -> Texts.chinese().say(said.plain()));
    }

    private static Optional<String> exact(Table table, int row) {
        return TownshipSentence.of(table, table.rows().get(row)).map(said -> Texts.chinese().say(said.exact()));
    }

    private static List<String> cells(Table table, String... columns) {
        return table.rows().stream().map(row -> String.join(" ", List.of(columns).stream().map(column -> table.cell(row, column) instanceof java.math.BigDecimal n ? n.toPlainString() : String.valueOf(table.cell(row, column))).toList())).toList();
    }
}
