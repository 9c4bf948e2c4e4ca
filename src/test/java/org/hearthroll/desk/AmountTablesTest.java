package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of amounts on a register of five households, small enough to be added up by hand. */
class AmountTablesTest extends OnABench {

    private static final Scope ALL = Scope.of(null);
    private static final String WAGES = "wage_income";

    @BeforeEach
    void load() {
        bench.loadAreas("a.csv", "乡镇,乡镇代码,行政村,区划代码", "城关镇,990101101,,", "平安镇,990101102,,", "河西乡,990101103,,");
        bench.desk.importFiles().load(Bench.request("2020-12", bench.file("h.csv",
                "乡镇,行政村,户编号,户主姓名,家庭人口数,主要致贫原因,其他致贫原因,工资性收入,生产经营性收入,生产经营性支出,耕地面积（亩）,人均纯收入,住房面积",
                "城关镇,新民村,1,张一,4,因病,缺技术,12000.10,0,,2.5,3500,80",
                "城关镇,新民村,2,张二,1,因病,,0,800,900.005,,2000.5,20",
                "城关镇,团结村,3,张三,3,因学,因病,0.2,,,1.5,1000,",
                "河西乡,河口村,4,李四,2,因残,,两千多,-5,,0,,40",
                "河西乡,河口村,5,李五,5,,,,,,,4000.25,100")), Progress.none());
    }

    @Test
    void aStandardTableSaysWhoHasItWhoStatesItAndItsSumAndMeans() {
        assertThat(lines(TableRequest.of("income_kinds", ALL))).containsExactly(
                "amount_code|amount|households|households_stated|households_having|persons_of_stated|sum_yuan|mean_household_yuan|mean_person_yuan",
                "wage_income|工资性收入|5|3|2|8|12000.30|4000.10|1500.04",
                "operating_income|生产经营性收入|5|3|2|7|795.00|265.00|113.57",
                "property_income|财产性收入|5|0|0|0|—|—|—",
                "transfer_income|转移性收入|5|0|0|0|—|—|—",
                "operating_cost|生产经营性支出|5|1|1|1|900.01|900.01|900.01");
    }

    @Test
    void whatIsNoNumberIsNotCountedAndIsToldWithHowOften() {
        assertThat(said(table(TableRequest.of("income_kinds", ALL)))).containsExactly("统计范围：2020-12 全部户。",
                "有此项的户：已填且不为 0 的户；户均 = 合计 ÷ 已填户数，人均 = 合计 ÷ 已填户的人数；未填的不作 0 计。", "工资性收入有 1 户填写的不是数，未计入。");
    }

    @Test
    void incomePerHeadHasTwoMeansAndNoSum() {
        Table table = table(TableRequest.of("incomes_per_head", ALL));
        // (3500 + 2000.5 + 1000 + 4000.25) / 4 = 2625.1875; (14000 + 2000.5 + 3000 + 20001.25) / 13 = 3000.134…
        assertThat(Bench.lines(table)).contains("income_per_head|人均纯收入|5|4|4|13|—|2625.19|3000.13");
        assertThat(said(table)).contains("各户填写的是每人的数额：户均为各户数额的简单平均，人均按各户人数加权，合计没有意义，不计算；未填的不作 0 计。");
    }

    @Test
    void landAndFloorAreaAreInMuAndSquareMetres() {
        assertThat(lines(TableRequest.of("lands", ALL))).startsWith("amount_code|amount|households|households_stated|households_having|persons_of_stated|sum_mu|mean_household_mu|mean_person_mu",
                "arable_land|耕地面积|5|3|2|9|4.00|1.33|0.44");
        assertThat(lines(TableRequest.of("house_space", ALL))).contains("house_area|住房面积|5|4|4|12|240.00|60.00|20.00");
    }

    @Test
    void byTownshipNoTownshipIsLostAndAllOfThemComeOnceMoreAtTheEnd() {
        Table table = table(TableRequest.of("income_kinds", ALL).by("township"));
        assertThat(Bench.lines(table).stream().filter(line -> line.contains(WAGES))).containsExactly(
                "990101101|城关镇|wage_income|工资性收入|3|3|2|8|12000.30|4000.10|1500.04",
                "990101102|平安镇|wage_income|工资性收入|0|0|0|0|—|—|—",
                "990101103|河西乡|wage_income|工资性收入|2|0|0|0|—|—|—",
                "TOTAL|合计|wage_income|工资性收入|5|3|2|8|12000.30|4000.10|1500.04");
        assertThat(table.rows().stream().filter(row -> row.role() == Table.Role.TOTAL)).hasSize(5);
    }

    @Test
    void aRowOpensTheHouseholdsThatHaveTheAmount() {
        Table table = table(TableRequest.of("income_kinds", ALL).by("township"));
        assertThat(table.rows()).allSatisfy(row -> assertThat(households(row.opens())).isEqualTo(table.cell(row, "households_having")));
        assertThat(said(table(TableRequest.of("attributes", table.rows().getFirst().opens())))).contains("统计范围：2020-12，乡镇=城关镇，有工资性收入=是。");
    }

    @Test
    void anyTableOfHouseholdsAddsUpAnAmountInsteadOfShares() {
        assertThat(lines(TableRequest.of("causes", ALL).amount(WAGES))).containsExactly(
                "cause_code|cause|households|households_stated|households_having|persons_of_stated|sum_yuan|mean_household_yuan|mean_person_yuan",
                "01|因病|2|2|1|5|12000.10|6000.05|2400.02", "02|因残|1|0|0|0|—|—|—", "03|因学|1|1|1|3|0.20|0.20|0.07", "NONE|未填|1|0|0|0|—|—|—", "TOTAL|合计|5|3|2|8|12000.30|4000.10|1500.04");
    }

    @Test
    void crossedEachGroupHasItsTotalAndPlacesWithoutHouseholdsStay() {
        Table table = table(TableRequest.of("cause", ALL).by("township").amount(WAGES));
        assertThat(Bench.lines(table)).containsExactly(
                "township_code|township|cause_code|cause|households|households_stated|households_having|persons_of_stated|sum_yuan|mean_household_yuan|mean_person_yuan",
                "990101101|城关镇|01|因病|2|2|1|5|12000.10|6000.05|2400.02", "990101101|城关镇|03|因学|1|1|1|3|0.20|0.20|0.07", "990101101|城关镇|TOTAL|合计|3|3|2|8|12000.30|4000.10|1500.04",
                "990101102|平安镇|TOTAL|合计|0|0|0|0|—|—|—",
                "990101103|河西乡|02|因残|1|0|0|0|—|—|—", "990101103|河西乡|NONE|未填|1|0|0|0|—|—|—", "990101103|河西乡|TOTAL|合计|2|0|0|0|—|—|—",
                "TOTAL|合计|TOTAL|合计|5|3|2|8|12000.30|4000.10|1500.04");
        assertThat(table.rows()).allSatisfy(row -> assertThat(households(row.opens())).isEqualTo(table.cell(row, "households")));
    }

    @Test
    void aHouseholdWithTwoCausesStandsInTwoRowsAndOnceInTheTotal() {
        Table table = table(TableRequest.of("any_cause", ALL).amount(WAGES));
        assertThat(Bench.lines(table)).contains("01|因病|3|3|2|8|12000.30|4000.10|1500.04", "07|缺技术|1|1|1|4|12000.10|12000.10|3000.03", "TOTAL|合计|5|3|2|8|12000.30|4000.10|1500.04");
        assertThat(said(table)).contains("一户可计入多行，各行的户数与合计不能相加；合计行不重复。");
    }

    @Test
    void foldedRowsAreAddedUpTogether() {
        TableRequest.Shown folded = new TableRequest.Shown(TableRequest.Shown.STANDARD.rounding(), Fold.parse("01,03"), 3, TableRequest.Shown.STANDARD.bands());
        assertThat(lines(TableRequest.of("causes", ALL).shown(folded).amount(WAGES))).contains("FOLD|其余合并|3|3|2|8|12000.30|4000.10|1500.04");
    }

    @Test
    void whatCannotBeAddedUpIsRefused() {
        assertThat(refused(TableRequest.of("problems", ALL).amount(WAGES))).isEqualTo("问题类型表不能再计算数额；请换一张按户统计的表，或去掉 --amount。");
        assertThat(refused(TableRequest.of("distribution", ALL).amount(WAGES))).isEqualTo("问题分布表不能再计算数额；请换一张按户统计的表，或去掉 --amount。");
        assertThat(refused(TableRequest.of("lands", ALL).amount(WAGES))).startsWith("土地资源表不能再计算数额");
        assertThat(refused(TableRequest.of("lands", ALL).compare("2019-12"))).isEqualTo("土地资源表还不能与另一期对比；请分别查看两期。");
        assertThat(refused(TableRequest.of("causes", ALL).amount("gold"))).startsWith("没有“gold”这个数额");
    }

    private long households(Scope scope) {
        Table causes = table(TableRequest.of("attributes", scope));
        return (Long) causes.cell(causes.rows().getLast(), "households");
    }

    private String refused(TableRequest request) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(() -> table(request)).isInstanceOfSatisfying(Refusal.class, refusal -> said.add(Bench.said(refusal)));
        return said.getFirst();
    }

    private List<String> lines(TableRequest request) {
        return Bench.lines(table(request));
    }

    private static List<String> said(Table table) {
        return table.notes().stream().map(Texts.chinese()::say).toList();
    }

    private Table table(TableRequest request) {
        return bench.desk.breakDown().table(request);
    }
}
