package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions counted over three households of six persons and one that names no members. */
class IndicatorTablesTest extends OnABench {

    private static final Scope ALL = Scope.of(null);

    @BeforeEach
    void load() {
        bench.loadAreas("a.csv", "乡镇,乡镇代码,行政村,区划代码", "城关镇,990101101,,", "平安镇,990101102,,", "河西乡,990101103,,");
        bench.desk.importFiles().load(Bench.request("2020-12", bench.file("m.csv",
                "乡镇,户编号,人编号,姓名,与户主关系,性别,民族,政治面貌,是否参加城乡居民基本医疗保险,是否现役军人,残疾证办证年度,是否解决安全饮用水,是否危房,饮水困难",
                "城关镇,1,101,张一,户主,男,汉族,中共党员,是,否,2015,是,是,",
                "城关镇,1,102,王二,配偶,女,苗族,中共预备党员,否,,,是,是,",
                "城关镇,1,103,张三,之女,女,火星族,群众,,,,是,是,",
                "城关镇,2,201,李四,户主,女,,党员,是,是,,否,,否",
                "河西乡,3,301,赵五,户主,男,壮族,,是,,2016,否,否,是",
                "河西乡,3,302,赵六,之子,男,,,是,,,否,否,是")), Progress.none());
        bench.desk.importFiles().load(Bench.request("2020-12", bench.file("h.csv", "乡镇,户编号,户主姓名,家庭人口数", "河西乡,4,钱七,5")), Progress.none());
    }

    @Test
    void aTableOfPersonsSaysThePersonsFirstAndOfHowManyItIsKnown() {
        Table table = table(TableRequest.of("people", ALL));
        assertThat(Bench.lines(table)).containsExactly(
                "indicator_code|indicator|persons|person_share|persons_stated|households|household_share|households_stated",
                "female|女性|3|50.00|6|2|66.67|3",
                "minority|少数民族|2|50.00|4|2|100.00|2",
                "insured|居民医保参保|4|80.00|5|3|100.00|3",
                "pensioned|居民养老参保|—|—|0|—|—|0",
                "certified_disabled|持证残疾人|2|33.33|6|2|66.67|3",
                "soldier|现役军人|1|50.00|2|1|50.00|2",
                "TOTAL|全部|11|100.00|11|4|100.00|4");
        assertThat(said(table)).containsExactly("统计范围：2020-12 全部户。", "其中 1 户在最近一次导入中未出现，仍计算在内。", "占比 = 符合条件的人数 ÷ 已填写这一项的人数，未填的不计入分母；户数为有此类成员的户数。");
    }

    @Test
    void aWordingNobodyKnowsIsNoMinorityButIsInTheDenominatorAsInEveryTable() {
        assertThat(bench.rows("SELECT ethnicity, count(*) FROM member GROUP BY 1")).contains("UNMATCHED|1");
        assertThat(cells(table(TableRequest.of("people", ALL)), "minority")).startsWith("2", "50.00", "4");
    }

    @Test
    void aTableOfHouseholdsSaysTheHouseholdsFirstAndABlankIsNoNo() {
        assertThat(Bench.lines(table(TableRequest.of("hardships", ALL)))).containsExactly(
                "indicator_code|indicator|households|household_share|households_stated|persons|person_share|persons_stated",
                "water_difficulty|饮水困难|1|50.00|2|2|66.67|3",
                "unsafe_water|无安全饮水|2|66.67|3|3|50.00|6",
                "no_power|未通生活用电|—|—|0|—|—|0",
                "no_broadcast|未通广播电视|—|—|0|—|—|0",
                "dangerous_house|危房|1|50.00|2|3|60.00|5",
                "no_toilet|无卫生厕所|—|—|0|—|—|0",
                "TOTAL|全部|4|100.00|4|11|100.00|11");
    }

    @Test
    void partyMembersAreFoundUnderEveryWordingAndAHouseholdWithTwoCountsOnce() {
        assertThat(Bench.lines(table(TableRequest.of("party_members", ALL)))).contains("party_member|中共党员|2|50.00|4|2|100.00|2", "probationary_member|中共预备党员|1|25.00|4|1|50.00|2");
    }

    @Test
    void byTownshipEachHasItsTotalAndNoneIsLost() {
        Table table = table(TableRequest.of("hardships", ALL).by("township"));
        assertThat(Bench.lines(table).stream().filter(line -> line.contains("unsafe_water") || line.contains("TOTAL"))).containsExactly(
                "990101101|城关镇|unsafe_water|无安全饮水|1|50.00|2|1|25.00|4", "990101101|城关镇|TOTAL|全部|2|100.00|2|4|100.00|4",
                "990101102|平安镇|unsafe_water|无安全饮水|0|—|0|0|—|0", "990101102|平安镇|TOTAL|全部|0|—|0|0|—|0",
                "990101103|河西乡|unsafe_water|无安全饮水|1|100.00|1|2|100.00|2", "990101103|河西乡|TOTAL|全部|2|100.00|2|7|100.00|7",
                "TOTAL|合计|TOTAL|全部|4|100.00|4|11|100.00|11");
    }

    @Test
    void everyRowOpensTheHouseholdsItCounts() {
        for (String name : List.of("people", "hardships", "party_members")) {
            for (TableRequest request : List.of(TableRequest.of(name, ALL), TableRequest.of(name, ALL).by("township"), TableRequest.of(name, ALL).by("sex"))) {
                Table table = table(request);
                assertThat(table.rows()).as(request.toString()).filteredOn(row -> table.cell(row, "households") != null).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(households(row.opens())).isEqualTo(table.cell(row, "households")));
            }
        }
    }

    @Test
    void aRowThatIsOpenedSaysItsConditionInWords() {
        Table people = table(TableRequest.of("people", ALL));
        assertThat(people.rows().stream().limit(2).map(row -> said(table(TableRequest.of("attributes", row.opens()))).getFirst())).containsExactly("统计范围：2020-12，性别=女。", "统计范围：2020-12，少数民族=是。");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> table(TableRequest.of("people", ALL).compare("2019-12"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(Bench.said(refusal)).isEqualTo("贫困人口基本信息表还不能与另一期对比；请分别查看两期。"));
        assertThatThrownBy(() -> table(TableRequest.of("people", ALL).amount("arable_land"))).isInstanceOf(Refusal.class);
    }

    private long households(Scope scope) {
        Table causes = table(TableRequest.of("attributes", scope));
        return (Long) causes.cell(causes.rows().getLast(), "households");
    }

    private static List<String> cells(Table table, String code) {
        return table.rows().stream().filter(row -> row.cells().getFirst().equals(code)).findFirst().orElseThrow().cells().stream().skip(2).map(String::valueOf).toList();
    }

    private static List<String> said(Table table) {
        return table.notes().stream().map(Texts.chinese()::say).toList();
    }

    private Table table(TableRequest request) {
        return bench.desk.breakDown().table(request);
    }
}
