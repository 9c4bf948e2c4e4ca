package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeriodReceiptsTest extends OnABench {

    @BeforeEach
    void fill() {
        bench.load("人.csv", "户编号,人编号,姓名,与户主关系,自定义1,退回·提示", "0001,000101,张三,户主,甲,x");
        bench.load("户.csv", "户编号,户主姓名,主要致贫原因,自定义2,自定义1", "0001,张三,因病,乙,丙");
        bench.loadInto("2021-12", "他.csv", "户编号,户主姓名,主要致贫原因,自定义3", "0001,张三,因病,乙");
    }

    @Test
    void aListOfMembersHasThoseOfAllFilesAListOfHouseholdsOnlyItsOwn() {
        assertThat(unknown("2020-12", true)).containsExactly("=自定义1", "=自定义2");
        assertThat(unknown("2020-12", false)).containsExactly("=自定义2", "=自定义1");
        assertThat(unknown("2021-12", true)).containsExactly("=自定义3");
    }

    @Test
    void withAnUndoneImportItsColumnsGo() {
        bench.desk.imports().undoLatest();
        bench.desk.imports().undoLatest();
        assertThat(unknown("2020-12", true)).containsExactly("=自定义1");
        assertThat(unknown("2020-12", false)).isEmpty();
        assertThat(unknown("2021-12", true)).isEmpty();
    }

    @Test
    void aCopiedPeriodHasTheColumnsOfItsOriginal() {
        bench.desk.changePeriods().copy("2020-12", "2022-12");
        assertThat(unknown("2022-12", true)).containsExactlyInAnyOrder("=自定义1", "=自定义2");
    }

    @Test
    void aRenamedPeriodKeepsThem() {
        bench.desk.changePeriods().rename("2020-12", "2022-12");
        assertThat(unknown("2022-12", true)).containsExactly("=自定义1", "=自定义2");
        assertThat(unknown("2020-12", true)).isEmpty();
    }

    private List<String> unknown(String period, boolean members) {
        return bench.desk.periodReceipts().unknownColumns(period, members);
    }
}
