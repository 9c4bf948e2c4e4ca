package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

/** By which key a row finds its household and its person again. */
class PersonKeysJoinTest extends OnABench {

    private static final String ID_ONE = "99000119481210001X";
    private static final String HEAD = "乡镇,行政村,户编号,姓名,证件号码,与户主关系,健康状况";

    @Test
    void aRenamedPersonIsFoundByTheIdNumberAndIsTheSamePerson() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,张三," + ID_ONE + ",户主,健康");
        Receipt receipt = bench.load("r2.csv", HEAD, "城关镇,一村,0001,张珊," + ID_ONE + ",户主,健康");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT id, name FROM member")).containsExactly("1|张珊");
        assertThat(bench.rows("SELECT head_name, persons FROM household")).containsExactly("张珊|1");
    }

    @Test
    void aDisabilityCertificateNumberIsTheSamePersonAsItsFirstEighteenPlaces() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,张三," + ID_ONE + ",户主,健康");
        Receipt receipt = bench.load("r2.csv", HEAD, "城关镇,一村,0001,张三," + ID_ONE + "44,户主,健康");
        assertThat(List.of(receipt.added(), receipt.gone())).containsExactly(0L, 0L);
        assertThat(bench.rows("SELECT id, name, id_number, id_key FROM member")).containsExactly("1|张三|" + ID_ONE + "44|" + ID_ONE);
    }

    @Test
    void anIdInSmallLettersAndWithSpacesIsTheSamePerson() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,张三," + ID_ONE + ",户主,健康");
        Receipt receipt = bench.load("r2.csv", HEAD, "城关镇,一村,0001,张三, 990001 19481210 001x ,户主,健康");
        assertThat(List.of(receipt.added(), receipt.gone())).containsExactly(0L, 0L);
        assertThat(bench.rows("SELECT id_key FROM member")).containsExactly(ID_ONE);
    }

    @Test
    void twoOfOneNameInAHouseholdAreKeptApartByTheirBirth() {
        String head = "户编号,姓名,出生日期,与户主关系,健康状况";
        bench.load("r.csv", head, "0001,张三,1948-12-10,户主,健康", "0001,张三,1990-01-02,之子,健康");
        Receipt receipt = bench.load("r2.csv", head, "0001,张三,1990-01-02,之子,残疾", "0001,张三,1948-12-10,户主,健康");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 1L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT birth_date, health FROM member ORDER BY birth_date")).containsExactly("1948-12-10|01", "1990-01-02|04");
    }

    @Test
    void theSamePersonCodeInTwoHouseholdsIsTwoMembersOfThePeriod() {
        String head = "户编号,人编号,姓名,与户主关系";
        Receipt receipt = bench.load("r.csv", head, "0001,01,张三,户主", "0002,01,李四,户主");
        assertThat(receipt.loaded()).isEqualTo(2);
        assertThat(bench.rows("SELECT household.code, member.code, name FROM member JOIN household ON household.id = household_id ORDER BY 1"))
                .containsExactly("0001|01|张三", "0002|01|李四");
    }

    @Test
    void leadingZerosOfKeysAreKeptAndTellHouseholdsApart() {
        Receipt receipt = bench.load("r.csv", "户编号,人编号,姓名,与户主关系", "01,1,张三,户主", "1,01,李四,户主", "001,001,王五,户主");
        assertThat(List.of(receipt.households(), receipt.members())).containsExactly(3L, 3L);
        assertThat(bench.rows("SELECT code FROM household ORDER BY id")).containsExactly("01", "1", "001");
    }

    @Test
    void theHeadsNumberFindsTheHouseholdWhoseCodeAnotherFileGave() {
        bench.load("r.csv", HEAD, "城关镇,一村,0007,张三," + ID_ONE + ",户主,健康");
        Receipt receipt = bench.load("r2.csv", "乡镇,行政村,户主证件号码,姓名,证件号码,与户主关系,健康状况",
                "城关镇,一村," + ID_ONE + ",张三," + ID_ONE + ",户主,残疾");
        assertThat(List.of(receipt.added(), receipt.changed(), receipt.gone())).containsExactly(0L, 1L, 0L);
        assertThat(bench.rows("SELECT code, persons FROM household")).containsExactly("0007|1");
        assertThat(bench.rows("SELECT health FROM member")).containsExactly("04");
    }

    @Test
    void householdsWithoutACodeGetTheNextNumbersNeverOneThatIsTaken() {
        String head = "乡镇,行政村,户主证件号码,户主姓名,姓名,与户主关系";
        bench.load("r.csv", head, "城关镇,一村," + ID_ONE + ",张三,张三,户主");
        bench.load("r2.csv", head, "城关镇,二村,990001197001010014,李四,李四,户主", "城关镇,三村,990001198001010019,王五,王五,户主");
        assertThat(bench.rows("SELECT code, head_name FROM household ORDER BY code")).containsExactly("L000001|张三", "L000002|李四", "L000003|王五");
    }

    @Test
    void noKeyOfOursHoldsAnIdNumber() {
        bench.load("r.csv", "乡镇,行政村,户主证件号码,姓名,与户主关系", "城关镇,一村," + ID_ONE + ",张三,户主");
        assertThat(bench.rows("SELECT count(*) FROM household WHERE code LIKE '%" + ID_ONE + "%'")).containsExactly("0");
        assertThat(bench.rows("SELECT count(*) FROM audit WHERE detail LIKE '%" + ID_ONE + "%'")).containsExactly("0");
    }

    @Test
    void theSameIdInAnotherHouseholdOfThePeriodIsFoundThoughTheFileHoldsItOnce() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,张三," + ID_ONE + ",户主,健康");
        Receipt receipt = bench.load("r2.csv", HEAD, "城关镇,二村,0002,张三," + ID_ONE + ",户主,健康");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(receipt.findings()).containsEntry("ID_DUPLICATE", 1L);
        assertThat(bench.rows("SELECT household.code FROM member JOIN household ON household.id = household_id WHERE id_key = '" + ID_ONE + "' ORDER BY 1"))
                .containsExactly("0001", "0002");
    }

    @Test
    void theSameIdInAnotherPeriodIsNoFinding() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,张三," + ID_ONE + ",户主,健康");
        Receipt receipt = bench.loadInto("2021-12", "r2.csv", HEAD, "城关镇,二村,0002,张三," + ID_ONE + ",户主,健康");
        assertThat(receipt.findings()).doesNotContainKey("ID_DUPLICATE");
    }

    @Test
    void householdAndMemberFilesJoinWhicheverComesFirst() {
        String[] members = {"户编号,人编号,姓名,与户主关系", "0001,000101,张三,户主", "0001,000102,李四,配偶"};
        String[] households = {"乡镇,行政村,户编号,户主姓名,家庭人口数,主要致贫原因", "城关镇,一村,0001,张三,2,因病"};
        String after = "SELECT code, township, village, head_name, persons, main_cause FROM household";
        bench.load("m.csv", members);
        assertThat(bench.rows(after)).containsExactly("0001|null|null|张三|2|null");
        assertThat(Bench.fates(bench.load("h.csv", households))).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows(after)).containsExactly("0001|城关镇|一村|张三|2|01");
        assertThat(Bench.fates(bench.load("m.csv", members))).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
    }

    @Test
    void aHouseholdRosterNeverMakesTheMembersOfItsVillagesGone() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,张三,,户主,健康", "城关镇,一村,0002,李四,,户主,健康");
        Receipt receipt = bench.load("h.csv", "乡镇,行政村,户编号,户主姓名,家庭人口数", "城关镇,一村,0001,张三,1");
        assertThat(receipt.gone()).isEqualTo(1);
        assertThat(bench.rows("SELECT name, missing FROM member ORDER BY id")).containsExactly("张三|null", "李四|null");
        assertThat(bench.rows("SELECT code, missing FROM household ORDER BY code")).containsExactly("0001|null", "0002|2");
    }

    @Test
    void twoRowsOfOneHouseholdInAHouseholdRosterThatDisagreeKeepTheFirst() {
        Receipt receipt = bench.load("h.csv", "乡镇,行政村,户编号,户主姓名,家庭人口数", "城关镇,一村,0001,张三,1", "城关镇,一村,0001,李四,2", "城关镇,一村,0001,张三,1");
        assertThat(List.of(receipt.loaded(), receipt.setAside(), receipt.rejected())).containsExactly(1L, 1L, 1L);
        assertThat(bench.rows("SELECT head_name, persons FROM household")).containsExactly("张三|1");
    }

    @Test
    void whatCountsAsMembersAndHouseholdsIsWhatTheFileHolds() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,张三,,户主,健康", "城关镇,一村,0002,李四,,户主,健康");
        Receipt receipt = bench.desk.importFiles().check(Bench.request("2020-12", bench.file("r2.csv", HEAD, "城关镇,一村,0001,张三,,户主,健康")),
                Progress.none()).getFirst();
        assertThat(Map.of("households", receipt.households(), "members", receipt.members(), "gone", receipt.gone()))
                .isEqualTo(Map.of("households", 1L, "members", 1L, "gone", 1L));
    }
}
