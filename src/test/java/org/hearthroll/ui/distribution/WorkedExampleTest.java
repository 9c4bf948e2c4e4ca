package org.hearthroll.ui.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.ToVerify;
import org.hearthroll.figures.WorkedExample;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.FigureWords;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of statistics.md §2 as a county in a real workspace: a roster with its checks and a ledger, loaded as an office loads them. */
class WorkedExampleTest {

    private static final Scope ALL = Scope.of("2018-06");
    private static final Texts CHINESE = Texts.chinese();

    @TempDir
    private static Path folder;
    private static Desk desk;
    private static DistributionModel model;

    @BeforeAll
    static void load() throws IOException {
        List<String> roster = new ArrayList<>(List.of("户编号,乡镇,行政村,户主姓名,户主身份证号,人数,是否已排查"));
        List<String> ledger = new ArrayList<>(List.of("户编号,乡镇,行政村,问题类型,排查日期"));
        for (int i = 0; i < WorkedExample.NAMES.size(); i++) {
            String township = WorkedExample.NAMES.get(i) + "镇";
            for (int n = 0; n < WorkedExample.CHECKED.get(i); n++) {
                roster.add("%s%05d,%s,新民村,某某,99%02d00195001%02d%04d,3,是".formatted(WorkedExample.NAMES.get(i), n, township, i, n / 1000 + 1, n % 1000 * 10));
            }
            for (int n = 0; n < WorkedExample.PROBLEMS.get(i); n++) {
                ledger.add("%s%05d,%s,新民村,%s,2018-06-10".formatted(WorkedExample.NAMES.get(i), n, township, n % 3 == 0 ? "生活饮用水水量不足" : "目前无安全住房"));
            }
        }
        desk = Desk.create(folder.resolve("县.hearth"));
        load("名册.csv", roster);
        load("排查问题台账.csv", ledger);
        model = new DistributionModel(new Breakdown.Source(desk.breakDown()::table, new FigureWords(CHINESE)::spoken, List::of, _ -> Set.of()), new InlineJobs(), fault -> {
            throw new AssertionError(fault);
        });
        model.read(ALL);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void thePlainAndTheCorrectedVerdictStandSideBySide() {
        assertThat(rows("township", "households", "checked", "progress", "problems", "expected", "verdict", "corrected")).containsExactly(
                "A镇 1820 1820 100.00 46 33.2534 HIGH_95 USUAL", "B镇 1450 1450 100.00 31 26.4931 NORMAL USUAL", "C镇 960 960 100.00 22 17.5403 NORMAL USUAL",
                "D镇 2210 2210 100.00 58 40.3792 HIGH_95 USUAL", "E镇 1330 1330 100.00 0 24.3006 VERIFY VERY_LOW", "F镇 780 780 100.00 19 14.2515 NORMAL USUAL",
                "G镇 1675 1675 100.00 24 30.6041 NORMAL USUAL", "H镇 540 540 100.00 0 9.8664 VERIFY LOW", "I镇 1240 1240 100.00 35 22.6562 HIGH_95 USUAL",
                "J镇 905 905 100.00 3 16.5354 VERIFY LOW", "K镇 2050 2050 100.00 41 37.4558 NORMAL USUAL", "L镇 310 310 100.00 0 5.6640 LOW_SMALL LOW", "合计 15270 15270 100.00 279 null null null");
    }

    @Test
    void theNotesSayThatTownshipsDifferAnywayAndWhoStaysLow() {
        List<String> plain = List.of("按平均应有：如果和全县平均一样，这个乡镇已排查的户里大约会有多少个问题。", "名次按问题数从多到少排列，相同的并列。", "由于四舍五入的原因，分项占比之和不等于合计项。",
                "各乡镇之间的差别比碰巧能造成的大。把这种差别算进去再看一遍（第二意见），仍明显偏少的有E镇，偏少的有H镇、J镇、L镇，请先核实。",
                "12 个乡镇中有 3 个问题数为 0，差别大正是因为有这些 0，所以第二意见偏宽，不能只凭它放过。");
        assertThat(notes(false)).isEqualTo(plain);
        assertThat(notes(true)).startsWith("结论与第二意见不一致：A镇、D镇、I镇单看偏多，但各乡镇本来差别就大，放在一起看不突出。问题照常整改；先核实是不是查得更细，再说当地问题多。")
                .containsSubsequence(plain).endsWith("同时比较 12 个乡镇，难免有个别碰巧偏少；扣除碰巧后仍偏少的有E镇、H镇、J镇、L镇。",
                "计算细节：φ=11.60（各乡镇的差别是碰巧所能造成的多少倍，1 左右就是碰巧），τ²=0.1276（除去碰巧还剩下的差别，0 表示没有），k=5.70（第二意见由它算出，越小表示各乡镇差别越大）；“扣除碰巧”指错误发现率不超过 5%（Benjamini–Hochberg）。");
    }

    @Test
    void theParagraphAsksAndAccusesNobody() {
        assertThat(CHINESE.say(model.figures().get().sentence())).isEqualTo("全县应排查 15,270 户，已排查 15,270 户，排查进度为 100.00%。共排查发现“两不愁三保障”疑似问题 279 个。"
                + "从问题类型看，住房保障 182 个，占 65.23%；安全饮水 97 个，占 34.77%；较多的主要是住房保障、安全饮水。"
                + "从问题分布看，D镇 58 个，占 20.79%；A镇 46 个，占 16.49%；K镇 41 个，占 14.70%；问题数超过 30 个的有I镇、B镇；问题数在 10 至 30 个之间的有G镇、C镇、F镇；"
                + "问题数在 1 至 4 个之间的有J镇；E镇、H镇、L镇问题数为 0。"
                + "经统计比对，E镇（期望约 24 个）、H镇（期望约 10 个）、J镇（期望约 17 个）排查问题数显著低于同等规模乡镇水平，建议核实是否排查到位。");
    }

    @Test
    void theListNamesWhoIsToVerifyWithTheirHouseholds() {
        assertThat(model.figures().get().toVerify()).containsExactly(new ToVerify("E镇", 0, 24, ALL.and("township", "E镇")), new ToVerify("H镇", 0, 10, ALL.and("township", "H镇")),
                new ToVerify("J镇", 3, 17, ALL.and("township", "J镇")));
        assertThat(model.figures().get().unfinished()).isEmpty();
    }

    private static List<String> notes(boolean exact) {
        return model.figures().get().notes(exact).stream().map(CHINESE::say).toList();
    }

    private static List<String> rows(String... columns) {
        Table table = model.figures().get().townships();
        return table.rows().stream().map(row -> String.join(" ", List.of(columns).stream().map(column -> String.valueOf(table.cell(row, column))).toList())).toList();
    }

    private static void load(String name, List<String> lines) throws IOException {
        Path file = Files.write(folder.resolve(name), lines);
        desk.importFiles().load(new ImportRequest(List.of(new ImportSource(file, Choices.detected())), "2018-06", null, null, false), Progress.none());
    }
}
