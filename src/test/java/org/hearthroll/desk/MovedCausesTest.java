package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Label;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which households have changed their cause since another period: causes crossed with the causes of the same households then. */
class MovedCausesTest extends OnABench {

    private static final String HEAD = "乡镇,户编号,户主姓名,家庭人口数,主要致贫原因";
    private static final TableRequest MOVED = TableRequest.of("causes", Scope.of("2017-08")).by("cause@2016-12");

    @BeforeEach
    void twoPeriods() {
        bench.loadInto("2016-12", "a.csv", HEAD, "甲镇,1,张一,2,因病", "甲镇,2,张二,3,因病", "甲镇,3,张三,1,缺技术", "乙镇,4,张四,4,", "乙镇,5,张五,1,因灾");
        bench.loadInto("2017-08", "b.csv", HEAD, "甲镇,1,张一,2,因病", "甲镇,2,张二,3,缺技术", "甲镇,3,张三,1,缺技术", "乙镇,4,张四,4,因学", "乙镇,6,张六,5,因病");
    }

    @Test
    void eachHouseholdStandsUnderItsCauseThenAndItsCauseNow() {
        Table table = table(MOVED);
        assertThat(table.columns()).extracting(Table.Column::id).startsWith("cause_then_code", "cause_then", "cause_code", "cause", "households");
        assertThat(rows(table)).containsExactly("因病 因病 1 2", "因病 缺技术 1 3", "因病 合计 2 5", "缺技术 缺技术 1 1", "缺技术 合计 1 1",
                "对比期没有此户 因病 1 5", "对比期没有此户 合计 1 5", "未填 因学 1 4", "未填 合计 1 4", "合计 合计 5 15");
    }

    @Test
    void everyMoveEqualsAPlainRecountAndOpensItsHouseholds() {
        Table table = table(MOVED);
        List<String> plain = bench.rows("""
                SELECT coalesce(was.main_cause, CASE WHEN was.id IS NULL THEN 'ABSENT' ELSE 'NONE' END), now.main_cause, count(*), sum(now.persons)
                FROM household now LEFT JOIN household was ON was.code = now.code AND was.period_id = 1 WHERE now.period_id = 2 GROUP BY 1, 2 ORDER BY 1, 2""");
        assertThat(table.rows().stream().filter(row -> row.role() == Table.Role.NORMAL)
                .map(row -> table.cell(row, "cause_then_code") + "|" + table.cell(row, "cause_code") + "|" + table.cell(row, "households") + "|" + table.cell(row, "persons")).sorted()).isEqualTo(plain);
        assertThat(opened(table, 1)).containsExactly("2");
        assertThat(opened(table, 5)).containsExactly("6");
        assertThat(opened(table, 7)).containsExactly("4");
    }

    @Test
    void aScopeMayAskForWhatHouseholdsSaidThen() {
        assertThat(rows(table(TableRequest.of("causes", Scope.of("2017-08").and("cause@2016-12", "01").and("township", "甲镇"))))).containsExactly("因病 1 2", "缺技术 1 3", "合计 2 5");
    }

    @Test
    void onlyWhatIsOneCodeOfTheHouseholdCanBeLookedUpThen() {
        assertThat(Dimensions.standard().byId("attribute@2016-12").name()).isEqualTo(new Label("贫困户属性（2016-12）", "Household attribute (2016-12)"));
        for (String id : List.of("any_cause@2016-12", "age@2016-12", "toilet@2016-12", "cause@2016", "cause@2016-12'--", "nonsense@2016-12")) {
            assertThatThrownBy(() -> Dimensions.standard().byId(id)).as(id).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said().key()).isEqualTo("figures.refused.dimension"));
        }
    }

    @Test
    void aPeriodThatThereIsNotIsRefused() {
        for (TableRequest request : List.of(MOVED.by("cause@2015-01"), TableRequest.of("causes", Scope.of("2017-08").and("cause@2015-01", "01")))) {
            assertThatThrownBy(() -> table(request)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said().key()).isEqualTo("period.unknown"));
        }
        assertThatThrownBy(() -> bench.desk.breakDown().narrow(Scope.of("2017-08"), Dimensions.standard().byId("cause@2015-01"), "因病")).isInstanceOf(Refusal.class);
    }

    private Table table(TableRequest request) {
        return bench.desk.breakDown().table(request);
    }

    private List<String> opened(Table table, int row) {
        return bench.desk.households().list(table.rows().get(row).opens(), Disclosure.MASKED).rows().stream().map(line -> (String) line.cells().getFirst()).toList();
    }

    /** Labels, households and persons of each row. */
    private static List<String> rows(Table table) {
        boolean then = table.columns().stream().anyMatch(column -> column.id().equals("cause_then"));
        return table.rows().stream().map(row -> (then ? table.cell(row, "cause_then") + " " : "") + table.cell(row, "cause") + " " + table.cell(row, "households") + " " + table.cell(row, "persons"))
                .map(line -> line.replace("null", "合计")).toList();
    }
}
