package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;

/** Households kept under a name, and figures narrowed to them, counted once more in plain SQL. */
class NamedListsTest extends OnABench {

    private static final Scope ALL = Scope.of("2020-12");
    private static final String HEAD = "户编号,乡镇,行政村,户主姓名,姓名,与户主关系,性别,主要致贫原因,其他致贫原因,贫困户属性";

    @Test
    void theHouseholdsOfAListingAreKeptOnceEachWithWhereTheyComeFrom() {
        load();
        NamedList saved = bench.desk.namedLists().save(" 因病户 ", listing(ALL.and("cause", "01")), "因病 2 户");
        assertThat(saved).extracting(NamedList::name, NamedList::period, NamedList::households, NamedList::told).containsExactly("因病户", "2020-12", 2L, "因病 2 户");
        assertThat(bench.desk.namedLists().all()).containsExactly(saved);
        assertThat(bench.rows("SELECT household_code FROM selection_household ORDER BY 1")).containsExactly("101", "102");
        assertThat(bench.rows("SELECT deed, detail FROM audit ORDER BY seq DESC LIMIT 1")).containsExactly("list-saved|因病户: 2 households");
    }

    @Test
    void ofAListOfPersonsTheHouseholdsAreKept() {
        load();
        assertThat(bench.desk.namedLists().save("妇女", Listing.members(ALL.and("sex", "2"), List.of("name")), "").households()).isEqualTo(2);
        assertThat(bench.rows("SELECT household_code FROM selection_household ORDER BY 1")).containsExactly("101", "103");
    }

    @Test
    void everyTableNarrowedToAListEqualsThePlainRecount() {
        load();
        bench.desk.namedLists().save("甲", listing(ALL.and("cause", "01;07")), "");
        Scope narrowed = bench.desk.breakDown().narrow(ALL, Dimensions.standard().byId("list"), "甲");
        String in = " WHERE h.code IN ('101', '102', '103')";
        assertThat(counted("cause", narrowed)).containsExactlyElementsOf(bench.rows("SELECT coalesce(main_cause, 'NONE'), count(*), sum(persons) FROM household h" + in
                + " GROUP BY 1 UNION ALL SELECT 'TOTAL', count(*), sum(persons) FROM household h" + in));
        assertThat(counted("sex", narrowed)).containsExactlyElementsOf(bench.rows("SELECT sex, count(DISTINCT h.id), count(*) FROM household h JOIN member m ON m.household_id = h.id" + in
                + " GROUP BY 1 UNION ALL SELECT 'TOTAL', count(*), sum(persons) FROM household h" + in));
        assertThat(bench.desk.households().extent(narrowed.and("township", "乙镇")).households()).isEqualTo(1);
        assertThat(bench.desk.households().count(listing(narrowed))).isEqualTo(3);
    }

    @Test
    void aTableOfTheListsCountsAHouseholdInEachThatNamesIt() {
        load();
        bench.desk.namedLists().save("病", listing(ALL.and("cause", "01")), "");
        bench.desk.namedLists().save("甲镇的", listing(ALL.and("township", "甲镇")), "");
        assertThat(counted("list", ALL)).containsExactly("甲镇的|2|3", "病|2|3", "NONE|2|2", "TOTAL|4|5");
        assertThat(bench.desk.households().count(listing(ALL.and("list", "")))).isEqualTo(2);
        assertThat(bench.desk.households().count(listing(ALL.and("list", "病;甲镇的")))).isEqualTo(2);
    }

    @Test
    void aListOutlivesAReimportAndServesEveryPeriod() {
        load();
        bench.desk.namedLists().save("病", listing(ALL.and("cause", "01")), "");
        bench.loadInto("2021-12", "later.csv", HEAD, "101,甲镇,一村,张三,张三,户主,男,缺技术,,一般贫困户");
        load();
        assertThat(counted("cause", Scope.of("2021-12").and("list", "病"))).containsExactly("07|1|1", "TOTAL|1|1");
        assertThat(bench.desk.households().count(listing(ALL.and("list", "病")))).isEqualTo(2);
    }

    @Test
    void aNameIsGivenOnceAndIsNoWordOfTheTables() {
        load();
        NamedLists lists = bench.desk.namedLists();
        lists.save("病", listing(ALL.and("cause", "01")), "");
        assertThat(refused(() -> lists.save("病", listing(ALL), ""))).isEqualTo("已经有叫“病”的名单；请换一个名字，或先删除原来的名单。");
        String unfit = "名单的名字要有 1 至 40 个字，不能含分号，也不能用“未填”“合计”这类统计用语；请换一个名字。";
        for (String name : List.of(" ", "a;b", "未填", "TOTAL", "长".repeat(41), "换\n行")) {
            assertThat(refused(() -> lists.save(name, listing(ALL), ""))).isEqualTo(unfit);
        }
        assertThat(refused(() -> lists.save("无", listing(ALL.and("cause", "02")), ""))).isEqualTo("这里没有可保存的户；请先放宽筛选。");
        assertThat(lists.all()).hasSize(1);
    }

    @Test
    void aListIsRenamedAndDeletedAndTheTrailSaysSo() {
        load();
        NamedLists lists = bench.desk.namedLists();
        lists.save("病", listing(ALL.and("cause", "01")), "");
        lists.save("全部", listing(ALL), "");
        assertThat(refused(() -> lists.rename("病", "全部"))).startsWith("已经有叫“全部”的名单");
        lists.rename("病", "大病");
        lists.rename("大病", "大病");
        assertThat(bench.desk.households().count(listing(ALL.and("list", "大病")))).isEqualTo(2);
        lists.delete("全部");
        assertThat(lists.all()).extracting(NamedList::name).containsExactly("大病");
        assertThat(bench.rows("SELECT count(*) FROM selection_household")).containsExactly("2");
        assertThat(bench.rows("SELECT deed, detail FROM audit ORDER BY seq DESC LIMIT 2")).containsExactly("list-deleted|全部", "list-renamed|病 -> 大病");
    }

    @Test
    void aListThatIsNotThereIsRefusedAndAReadOnlyWorkspaceKeepsNone() {
        load();
        assertThat(refused(() -> bench.desk.breakDown().narrow(ALL, Dimensions.standard().byId("list"), "没有的"))).isEqualTo("没有叫“没有的”的名单；可用 hearthroll lists 查看全部名单。");
        assertThat(bench.desk.breakDown().narrow(ALL, Dimensions.standard().byId("list"), "未填")).isEqualTo(ALL.and("list", ""));
        try (Desk reading = Desk.reading(bench.desk.file())) {
            assertThat(refused(() -> reading.namedLists().save("甲", listing(ALL), ""))).isEqualTo("w.hearth 是只读的，不能修改，请复制到可写的位置再打开。");
        }
    }

    private void load() {
        bench.load("roster.csv", HEAD, "101,甲镇,一村,张三,张三,户主,男,因病,,一般贫困户", "101,甲镇,一村,张三,李芳,配偶,女,因病,,一般贫困户", "102,甲镇,二村,王五,王五,户主,男,因病,因学,一般贫困户",
                "103,乙镇,三村,赵六,赵六,户主,女,缺技术,,低保贫困户", "104,乙镇,三村,钱七,钱七,户主,男,,,一般贫困户");
    }

    private static Listing listing(Scope scope) {
        return Listing.households(scope, List.of("household_code"));
    }

    private List<String> counted(String dimension, Scope scope) {
        Table table = bench.desk.breakDown().table(TableRequest.of(dimension, scope));
        List<String> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(table.cell(row, dimension + "_code") + "|" + table.cell(row, "households") + "|" + table.cell(row, "persons")));
        return rows;
    }

    private static String refused(ThrowingCallable deed) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> said.add(Bench.said(refusal)));
        return said.getFirst();
    }
}
