package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Villages of which one is poor, one is not, one has no population, one no household, and one that no table of villages names. */
class IncidenceTableTest extends OnABench {

    private static final Scope ALL = Scope.of(null);

    @BeforeEach
    void load() {
        bench.loadAreas("a.csv", "乡镇,行政村,区划代码,是否贫困村,农业户籍人口", "城关镇,新民村,990101101201,是,200", "城关镇,团结村,990101101202,非贫困村,400", "城关镇,空心村,990101101203,是,0",
                "平安镇,无户村,990101102201,,100", "平安镇,未填村,990101102202,否,50");
        bench.desk.importFiles().load(Bench.request("2020-12", bench.file("h.csv", "乡镇,行政村,户编号,户主姓名,家庭人口数,脱贫属性",
                "城关镇,新民村,1,张一,4,未脱贫", "城关镇,新民村,2,张二,3,已脱贫", "城关镇,新民村,3,张三,2,返贫", "城关镇,团结村,4,李四,1,预脱贫", "城关镇,团结村,5,李五,2,",
                "城关镇,空心村,6,赵六,5,未脱贫", "平安镇,未填村,7,钱七,2,", "河西乡,河口村,8,孙八,3,未脱贫", ",,9,周九,1,未脱贫")), Progress.none());
    }

    @Test
    void eachVillageHasItsRateAndOneThatCannotHaveAnyHasNone() {
        assertThat(Bench.lines(table("village_rates"))).containsExactly(
                "township|village_code|village|unlifted_persons|rated_persons|poverty_rate|village_persons|unlifted_households|households|villages|villages_stated|village_kind_code|village_kind",
                "城关镇|990101101201|新民村|6|6|3.00|200|2|3|1|1|1|贫困村",
                "城关镇|990101101202|团结村|1|1|0.25|400|1|2|1|1|0|非贫困村",
                "城关镇|990101101203|空心村|5|0|—|—|1|1|1|0|1|贫困村",
                "平安镇|990101102201|无户村|0|0|0.00|100|0|0|1|1|NONE|未填",
                "平安镇|990101102202|未填村|0|0|—|—|0|1|1|0|0|非贫困村",
                "河西乡||河口村|3|0|—|—|1|1|1|0|NONE|未填",
                "未填|NONE|未填|1|0|—|—|1|1|0|0|NONE|未填",
                "合计|TOTAL|合计|16|7|1.00|700|6|9|6|3|TOTAL|合计");
    }

    @Test
    void theRateOfPoorVillagesLeavesOutThoseWithoutAPopulationAndSaysSo() {
        Table table = table("village_kind_rates");
        assertThat(Bench.lines(table)).containsExactly("village_kind_code|village_kind|unlifted_persons|rated_persons|poverty_rate|village_persons|unlifted_households|households|villages|villages_stated",
                "1|贫困村|11|6|3.00|200|3|4|2|1", "0|非贫困村|1|1|0.25|400|1|3|2|1", "NONE|未填|4|0|0.00|100|2|2|2|1", "TOTAL|合计|16|7|1.00|700|6|9|6|3");
        assertThat(table.notes().stream().map(Texts.chinese()::say)).containsExactly("统计范围：2020-12 全部户。",
                "未脱贫：脱贫属性为未脱贫、预脱贫或返贫；贫困发生率 = 未脱贫人数 ÷ 行政村信息里的农业户籍人口。",
                "3 个村没有农业户籍人口（请导入带这一列的行政村信息），或其各户未填脱贫属性，不计入发生率的分子和分母。", "4 人未填脱贫属性，不计为未脱贫。");
        assertThat(table.traits().said().remarks()).as("said of each figure too").containsExactly(Message.of("figures.note.incidence"));
    }

    @Test
    void byTownshipNoneIsLost() {
        assertThat(Bench.lines(table("township_rates"))).contains("990101101|城关镇|12|7|1.17|600|4|6|3|2", "990101102|平安镇|0|0|0.00|100|0|1|2|1", "|河西乡|3|0|—|—|1|1|1|0", "NONE|未填|1|0|—|—|1|1|0|0");
    }

    @Test
    void theKindOfTheVillageIsADimensionOfTheHousehold() {
        assertThat(Bench.lines(bench.desk.breakDown().table(TableRequest.of("village_kinds", ALL)))).containsExactly("village_kind_code|village_kind|households|household_share|persons|person_share",
                "1|贫困村|4|57.14|14|73.68", "0|非贫困村|3|42.86|5|26.32", "NONE|未填|2|—|4|—", "TOTAL|合计|9|100.00|23|100.00");
    }

    @Test
    void everyRowOpensItsHouseholdsThatAreNotLifted() {
        for (String name : List.of("village_rates", "township_rates", "village_kind_rates")) {
            Table table = table(name);
            assertThat(table.rows()).as(name).allSatisfy(row -> assertThat(households(row.opens())).isEqualTo(table.cell(row, "unlifted_households")));
        }
    }

    @Test
    void withinAKindOfVillageOnlySuchVillagesAreListed() {
        Table table = bench.desk.breakDown().table(TableRequest.of("village_rates", ALL.with("village_kind", "1")));
        assertThat(Bench.lines(table).stream().map(line -> line.split("\\|")[2]).toList()).containsExactly("village", "新民村", "空心村", "合计");
    }

    @Test
    void itIsNotBrokenDownFurther() {
        assertThatThrownBy(() -> bench.desk.breakDown().table(TableRequest.of("village_rates", ALL).by("attribute"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(Bench.said(refusal)).isEqualTo("各村未脱贫人口与贫困发生率表不能再分组；请去掉 --by。"));
    }

    private long households(Scope scope) {
        Table attributes = bench.desk.breakDown().table(TableRequest.of("attributes", scope));
        return (Long) attributes.cell(attributes.rows().getLast(), "households");
    }

    private Table table(String name) {
        return bench.desk.breakDown().table(TableRequest.of(name, ALL));
    }
}
