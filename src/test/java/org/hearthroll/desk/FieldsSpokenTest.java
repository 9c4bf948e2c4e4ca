package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file speaks only for the fields it has and for the villages it names. */
class FieldsSpokenTest extends OnABench {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,主要致贫原因,联系电话,自定义";
    private static final String[] FIRST = {HEAD,
            "城关镇,一村,0001,000101,张三,户主,健康,因病,19800000001,甲",
            "城关镇,一村,0001,000102,李四,配偶,残疾,因病,19800000001,乙",
            "城关镇,二村,0002,000201,王五,户主,健康,缺技术,,",
            "大用镇,二村,0003,000301,赵六,户主,健康,因学,,"};

    @BeforeEach
    void fill() {
        bench.load("r.csv", FIRST);
    }

    @Test
    void aBlankCellOfAColumnTheFileHasTakesTheValueBack() {
        Receipt receipt = bench.load("r2.csv", "户编号,人编号,姓名,健康状况,联系电话", "0001,000101,张三,,", "0001,000102,李四,残疾,");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 2L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT code, name, health, relation FROM member WHERE code LIKE '0001%' ORDER BY code"))
                .containsExactly("000101|张三|null|01", "000102|李四|04|02");
        assertThat(bench.rows("SELECT phone, main_cause, township, village FROM household WHERE code = '0001'")).containsExactly("null|01|城关镇|一村");
    }

    @Test
    void anUnknownColumnOfAnotherFileStandsBesideTheFirstOnes() {
        bench.load("r2.csv", "户编号,人编号,姓名,新列", "0001,000101,张三,子", "0003,000301,赵六,丑");
        assertThat(bench.rows("SELECT code, more FROM member ORDER BY code")).containsExactly("000101|{\"=自定义\":\"甲\",\"=新列\":\"子\"}",
                "000102|{\"=自定义\":\"乙\"}", "000201|null", "000301|{\"=新列\":\"丑\"}");
    }

    @Test
    void anUnknownColumnThatIsBlankNowIsForgottenAndTheOtherStays() {
        bench.load("r2.csv", "户编号,人编号,姓名,自定义,新列", "0001,000101,张三,,子");
        assertThat(bench.rows("SELECT more FROM member WHERE code = '000101'")).containsExactly("{\"=新列\":\"子\"}");
    }

    @Test
    void aWordingGoesWithTheValueItBelongedTo() {
        bench.load("r2.csv", "户编号,人编号,姓名,主要致贫原因", "0001,000101,张三,想不通", "0001,000102,李四,想不通");
        assertThat(bench.rows("SELECT main_cause, wording FROM household WHERE code = '0001'"))
                .containsExactly("UNMATCHED|{\"main_cause\":\"想不通\"}");
        bench.load("r3.csv", "户编号,人编号,姓名,主要致贫原因", "0001,000101,张三,因病", "0001,000102,李四,因病");
        assertThat(bench.rows("SELECT main_cause, wording FROM household WHERE code = '0001'")).containsExactly("01|null");
    }

    @Test
    void anotherWordingOfTheSameCodeIsAChangeThoughTheCodeStays() {
        bench.load("r2.csv", "户编号,人编号,姓名,主要致贫原因", "0002,000201,王五,自身发展能力不足");
        Receipt receipt = bench.load("r3.csv", "户编号,人编号,姓名,主要致贫原因", "0002,000201,王五,自身发展动力不足");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT main_cause, wording FROM household WHERE code = '0002'")).containsExactly("11|null");
    }

    @Test
    void aFileWithoutVillagesMakesNobodyGone() {
        Receipt receipt = bench.load("r2.csv", "户编号,人编号,姓名,与户主关系", "0003,000301,赵六,户主");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        assertThat(receipt.importId()).isNull();
        assertThat(bench.rows("SELECT count(*) FROM member WHERE missing IS NOT NULL")).containsExactly("0");
    }

    @Test
    void villagesOfOneNameInTwoTownshipsAreTwoVillages() {
        Receipt receipt = bench.load("r2.csv", HEAD, "大用镇,二村,0004,000401,钱七,户主,健康,因学,,");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 0L, 1L, 0L, 0L);
        assertThat(bench.rows("SELECT code, missing FROM household ORDER BY code")).containsExactly("0001|null", "0002|null", "0003|2", "0004|null");
    }

    @Test
    void goneIsCountedAgainThoughNothingIsWrittenTheSecondTime() {
        String[] one = {HEAD, "城关镇,一村,0001,000101,张三,户主,健康,因病,19800000001,甲"};
        assertThat(Bench.fates(bench.load("r2.csv", one))).containsExactly(0L, 0L, 1L, 1L, 0L, 0L);
        List<String> before = bench.dump();
        Receipt again = bench.load("r2.csv", one);
        assertThat(Bench.fates(again)).containsExactly(0L, 0L, 1L, 1L, 0L, 0L);
        assertThat(again.importId()).isNull();
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void anotherPeriodStartsFromNothingAndLeavesTheFirstAlone() {
        List<String> before = bench.rows("SELECT code, name, health, more FROM member ORDER BY id");
        Receipt receipt = bench.loadInto("2021-12", "r2.csv", HEAD, "城关镇,一村,0001,000101,张三,户主,残疾,因残,,");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT code, name, health, more FROM member WHERE imported = 1 ORDER BY id")).isEqualTo(before);
        assertThat(bench.rows("SELECT period.name, main_cause, persons, missing FROM household JOIN period ON period.id = period_id WHERE code = '0001' ORDER BY 1"))
                .containsExactly("2020-12|01|2|null", "2021-12|02|1|null");
    }

    @Test
    void aHouseholdThatMovesToAnotherVillageIsChangedAndNotGone() {
        Receipt receipt = bench.load("r2.csv", HEAD, "大用镇,二村,0003,000301,赵六,户主,健康,因学,,", "大用镇,二村,0002,000201,王五,户主,健康,缺技术,,");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT code, township, village, missing FROM household ORDER BY code"))
                .containsExactly("0001|城关镇|一村|null", "0002|大用镇|二村|null", "0003|大用镇|二村|null");
    }

    @Test
    void fieldsWithoutAColumnOfTheirOwnAreKeptByTheirIdAndTakenBackLikeOthers() {
        bench.load("r2.csv", "户编号,人编号,姓名,耕地面积,政治面貌", "0001,000101,张三,3.5,群众", "0001,000102,李四,3.5,");
        assertThat(bench.rows("SELECT more FROM household WHERE code = '0001'")).containsExactly("{\"arable_land\":\"3.5\"}");
        assertThat(bench.rows("SELECT more FROM member WHERE code = '000101'")).containsExactly("{\"=自定义\":\"甲\",\"political\":\"群众\"}");
        bench.load("r3.csv", "户编号,人编号,姓名,耕地面积", "0001,000101,张三,", "0001,000102,李四,");
        assertThat(bench.rows("SELECT more FROM household WHERE code = '0001'")).containsExactly("null");
    }

    @Test
    void oneUndoTakesBackExactlyTheLastOfThreeFiles() {
        bench.load("r2.csv", "户编号,人编号,姓名,健康状况", "0001,000101,张三,残疾");
        List<String> before = bench.dump();
        bench.load("r3.csv", HEAD, "城关镇,一村,0005,000501,孙八,户主,健康,因病,,");
        bench.desk.imports().undoLatest();
        assertThat(bench.dump()).isEqualTo(before);
        bench.desk.imports().undoLatest();
        assertThat(bench.rows("SELECT health FROM member WHERE code = '000101'")).containsExactly("01");
        assertThat(bench.rows("SELECT id, undone_at IS NOT NULL FROM import ORDER BY id")).containsExactly("1|0", "2|1", "3|1");
    }
}
