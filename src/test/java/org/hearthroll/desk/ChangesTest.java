package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Change.Sort;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receipt tells of the differences between a file and what the period held. */
class ChangesTest extends OnABench {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,主要致贫原因,人均纯收入,自定义";
    private static final String ZHANG = "城关镇,一村,0001,000101,张三,户主,健康,因病,3200,甲";
    private static final String LI = "城关镇,一村,0001,000102,李四,配偶,健康,因病,3200,乙";
    private static final String WANG = "城关镇,一村,0002,000201,王五,户主,健康,缺技术,,";
    private static final String ZHAO = "大用镇,二村,0003,000301,赵六,户主,健康,因学,2950.5,";

    @BeforeEach
    void fill() {
        bench.load("r.csv", HEAD, ZHANG, LI, WANG, ZHAO);
    }

    @Test
    void aFirstLoadAndTheSameFileAgainDifferInNothing() {
        Receipt again = bench.load("r.csv", HEAD, ZHANG, LI, WANG, ZHAO);
        assertThat(again.changes()).isEmpty();
        assertThat(again.changedFields()).isEmpty();
    }

    @Test
    void everyFieldThatChangedIsNamedWithWhatStoodThereAndWhatStandsNow() {
        Receipt receipt = bench.load("r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,残疾,因灾,3300,丙", "城关镇,一村,0001,000102,李四,配偶,健康,因灾,3300,",
                "城关镇,一村,0002,000201,王五,户主,健康,缺技术,1200,", ZHAO);
        assertThat(receipt.changes()).containsExactly(
                new Change(Sort.VALUE, 2, "0001", "000101", "张三", "health", "01", "04"),
                new Change(Sort.VALUE, 2, "0001", "000101", "张三", "=自定义", "甲", "丙"),
                new Change(Sort.VALUE, 3, "0001", "000102", "李四", "=自定义", "乙", null),
                new Change(Sort.VALUE, 2, "0001", "", "", "main_cause", "01", "04"),
                new Change(Sort.VALUE, 2, "0001", "", "", "income_per_head", "3200", "3300"),
                new Change(Sort.VALUE, 4, "0002", "", "", "income_per_head", null, "1200"));
        assertThat(receipt.changedFields()).isEqualTo(Map.of("health", 1L, "=自定义", 2L, "main_cause", 1L, "income_per_head", 2L));
        assertThat(receipt.changed()).isEqualTo(3);
    }

    /** Beside a list of what changed it cannot say that no row did. */
    @Test
    void aRowThatContradictsItsHouseholdCountsAsChangedWhereThatChangesTheHousehold() {
        Receipt receipt = bench.load("r2.csv", HEAD, ZHANG, LI.replace("3200", "3300"), WANG, ZHAO);
        assertThat(receipt.changedFields()).isEqualTo(Map.of("income_per_head", 1L));
        assertThat(receipt.changes()).extracting(Change::sort, Change::household, Change::field).containsExactly(tuple(Sort.VALUE, "0001", "income_per_head"));
        assertThat(List.of(receipt.added(), receipt.changed(), receipt.same())).containsExactly(0L, 1L, 3L);
    }

    /** The row of the second head is what it was, but without that of the first the household is called by another name. */
    @Test
    void aRowThatMakesAnotherHouseholdOfItselfUnchangedCountsAsChanged() {
        bench.loadInto("2021-12", "r2.csv", HEAD, ZHANG, LI.replace("配偶", "户主"));
        Receipt receipt = bench.loadInto("2021-12", "r3.csv", HEAD, LI.replace("配偶", "户主"));
        assertThat(receipt.changedFields()).isEqualTo(Map.of("head_name", 1L));
        assertThat(List.of(receipt.added(), receipt.changed(), receipt.same(), receipt.gone())).containsExactly(0L, 1L, 0L, 1L);
    }

    @Test
    void aWordingThatChangedWithoutItsValueOrThatNoListKnowsIsToldInItsOwnWords() {
        Receipt receipt = bench.load("r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,身体健康,因病,约3200元,甲", LI, WANG, ZHAO);
        assertThat(receipt.changes()).containsExactly(new Change(Sort.VALUE, 2, "0001", "000101", "张三", "health", "01", "身体健康"),
                new Change(Sort.VALUE, 2, "0001", "", "", "income_per_head", null, "约3200元"));
    }

    @Test
    void whoIsGoneAndWhoIsBackAreNamed() {
        Receipt gone = bench.load("r2.csv", HEAD, ZHANG);
        assertThat(gone.changes()).containsExactly(new Change(Sort.GONE, 0, "0001", "000102", "李四", "", null, null), new Change(Sort.GONE, 0, "0002", "000201", "王五", "", null, null));
        assertThat(gone.changedFields()).isEmpty();
        Receipt back = bench.load("r3.csv", HEAD, LI, WANG);
        assertThat(back.changes()).containsExactly(new Change(Sort.BACK, 2, "0001", "000102", "李四", "", null, null), new Change(Sort.BACK, 3, "0002", "000201", "王五", "", null, null),
                new Change(Sort.BACK, 3, "0002", "", "", "", null, null), new Change(Sort.GONE, 0, "0001", "000101", "张三", "", null, null));
    }

    @Test
    void aHouseholdListNamesHouseholdsThatAreGone() {
        bench.loadInto("2021-12", "h.csv", "乡镇,行政村,户编号,户主姓名", "城关镇,一村,0001,张三", "城关镇,一村,0002,王五");
        Receipt receipt = bench.loadInto("2021-12", "h2.csv", "乡镇,行政村,户编号,户主姓名", "城关镇,一村,0001,张三");
        assertThat(receipt.changes()).containsExactly(new Change(Sort.GONE, 0, "0002", "", "", "", null, null));
    }

    @Test
    void aTrialTellsTheSameAndWritesNothing() {
        List<String> before = bench.dump();
        Path file = bench.file("r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,残疾,因病,3200,甲", LI, WANG, ZHAO);
        Receipt trial = bench.desk.importFiles().check(Bench.request("2020-12", file), Progress.none()).getFirst();
        assertThat(trial.changes()).containsExactly(new Change(Sort.VALUE, 2, "0001", "000101", "张三", "health", "01", "04"));
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void aKnownProblemTellsWhatBecameOfIt() {
        bench.load("l.csv", "问题编号,户编号,问题类型,问题描述,整改状态", "P1,0001,住房,漏雨,未整改");
        Receipt receipt = bench.load("l2.csv", "问题编号,户编号,问题类型,问题描述,整改状态", "P1,0001,住房,屋顶漏雨,未整改");
        assertThat(receipt.changes()).containsExactly(new Change(Sort.VALUE, 2, "0001", "", "", "problem_text", "漏雨", "屋顶漏雨"));
    }

    @Test
    void aListAndAnAreaListTellTheirFields() {
        bench.load("残疾人.csv", "姓名,证件号码,残疾类别", "张三,990126196308310667,肢体");
        assertThat(bench.load("残疾人.csv", "姓名,证件号码,残疾类别", "张三,990126196308310667,视力").changedFields()).hasSize(1);
        bench.loadAreas("a.csv", "乡镇,行政村,区划代码", "城关镇,一村,990101001001");
        assertThat(bench.loadAreas("a2.csv", "乡镇,行政村,区划代码", "城关镇,一村,990101001002").changes())
                .containsExactly(new Change(Sort.VALUE, 2, "", "", "一村", "area_code", "990101001001", "990101001002"));
    }
}
