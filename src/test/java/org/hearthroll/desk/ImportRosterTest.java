package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

class ImportRosterTest extends OnABench {

    private static final String HEAD = "乡镇,行政村,户编号,人编号,姓名,证件号码,与户主关系,健康状况,主要致贫原因,联系电话,自定义";

    @Test
    void theFirstRowBelowTheHeaderIsNotLostAndEveryRowIsAccountedFor() {
        Receipt receipt = bench.load("r.csv", HEAD,
                "城关镇,一村,0001,000101,张三,,户主,健康,因病,,甲",
                "城关镇,一村,0001,000102,李四,,配偶,残疾,因病,,",
                "合计,,,,,,,,,,",
                "大用镇,二村,0002,000201,王五,,户主,健康,缺技术,,");

        assertThat(List.of(receipt.sourceRows(), receipt.loaded(), receipt.setAside(), receipt.rejected())).containsExactly(4L, 3L, 1L, 0L);
        assertThat(List.of(receipt.households(), receipt.members())).containsExactly(2L, 3L);
        assertThat(receipt.findings()).isEqualTo(Map.of("SUBTOTAL_ROW", 1L));
        assertThat(bench.rows("SELECT code, township, village, head_name, persons, main_cause FROM household ORDER BY id"))
                .containsExactly("0001|城关镇|一村|张三|2|01", "0002|大用镇|二村|王五|1|07");
        assertThat(bench.rows("SELECT household_id, code, name, relation FROM member ORDER BY id"))
                .containsExactly("1|000101|张三|01", "1|000102|李四|02", "2|000201|王五|01");
    }

    @Test
    void aColumnThatNothingKnowsIsKeptUnderItsHeader() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,000101,张三,,户主,健康,因病,,甲");
        assertThat(bench.rows("SELECT more FROM member")).containsExactly("{\"=自定义\":\"甲\"}");
    }

    @Test
    void aWordingThatIsNotTheLabelStaysBesideItsCode() {
        bench.load("r.csv", HEAD, "城关镇,一村,0001,000101,张三,,户主,健康,自身发展能力不足,,", "城关镇,一村,0002,000201,李四,,户主,健康,想不通,,");
        assertThat(bench.rows("SELECT main_cause, wording FROM household ORDER BY id"))
                .containsExactly("11|{\"main_cause\":\"自身发展能力不足\"}", "UNMATCHED|{\"main_cause\":\"想不通\"}");
    }

    @Test
    void theHeadsRowCountsWhereRowsOfAHouseholdDisagree() {
        Receipt receipt = bench.load("r.csv", HEAD,
                "城关镇,一村,0001,000102,李四,,配偶,健康,因残,,",
                "城关镇,一村,0001,000101,张三,,户主,健康,因病,19800000001,");
        assertThat(receipt.findings()).isEqualTo(Map.of("HOUSEHOLD_FIELD_DIFFERS", 1L));
        assertThat(bench.rows("SELECT main_cause, phone, head_name FROM household")).containsExactly("01|19800000001|张三");
    }

    @Test
    void aHouseholdTheFileComesBackToIsStillOneHousehold() {
        bench.load("r.csv", HEAD,
                "城关镇,一村,0001,000102,李四,,配偶,健康,因残,,",
                "大用镇,二村,0002,000201,王五,,户主,健康,缺技术,,",
                "城关镇,一村,0001,000101,张三,,户主,健康,因病,,");
        assertThat(bench.rows("SELECT code, head_name, persons, main_cause FROM household ORDER BY code")).containsExactly("0001|张三|2|01", "0002|王五|1|07");
        assertThat(bench.rows("SELECT household.code, member.code FROM member JOIN household ON household.id = household_id ORDER BY 2"))
                .containsExactly("0001|000101", "0001|000102", "0002|000201");
    }

    @Test
    void anEqualRepeatIsSetAsideAndADifferentOneRejected() {
        Receipt receipt = bench.load("r.csv", HEAD,
                "城关镇,一村,0001,000101,张三,,户主,健康,因病,,",
                "城关镇,一村,0001,000101,张三,,户主,健康,因病,,",
                "城关镇,一村,0001,000101,张三,,户主,残疾,因病,,");
        assertThat(Bench.fates(receipt)).containsExactly(1L, 0L, 0L, 0L, 1L, 1L);
        assertThat(receipt.findings()).isEqualTo(Map.of("ROW_REPEATED", 1L, "PERSON_CONFLICT", 1L));
        assertThat(bench.rows("SELECT health FROM member")).containsExactly("01");
    }

    @Test
    void theSameIdInTwoHouseholdsIsAFindingAndBothRowsLoad() {
        Receipt receipt = bench.load("r.csv", HEAD,
                "城关镇,一村,0001,000101,张三,99000119481210001X,户主,健康,因病,,",
                "城关镇,一村,0002,000201,李四,99000119481210001X,户主,健康,因病,,");
        assertThat(receipt.loaded()).isEqualTo(2);
        assertThat(receipt.findings()).containsEntry("ID_DUPLICATE", 1L);
        assertThat(receipt.noticed()).filteredOn(f -> f.code().equals("ID_DUPLICATE")).singleElement()
                .satisfies(f -> assertThat(f.arguments()).isEqualTo(List.of("0001")));
    }

    @Test
    void aHouseholdWithoutACodeIsKnownByItsHeadAndNamedByARunningNumber() {
        String head = "乡镇,行政村,户主证件号码,户主姓名,姓名,证件号码,与户主关系";
        String[] rows = {head, "城关镇,一村,99000119481210001X,张三,张三,99000119481210001X,户主", "城关镇,一村,99000119481210001X,张三,李四,,配偶"};
        bench.load("r.csv", rows);
        assertThat(bench.rows("SELECT code, head_name, head_id, persons FROM household")).containsExactly("L000001|张三|99000119481210001X|2");

        Receipt again = bench.desk.importFiles().load(Bench.request("2021-12", bench.file("r.csv", rows)), Progress.none()).getFirst();
        assertThat(again.added()).isEqualTo(2);
        assertThat(bench.rows("SELECT code FROM household")).containsExactly("L000001", "L000001");
    }

    @Test
    void aFileThatTellsNoHouseholdsApartIsRefused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.load("r.csv", "乡镇,行政村,姓名,证件号码,与户主关系", "城关镇,一村,张三,,户主"));
        assertThat(Bench.said(refusal)).isEqualTo("r.csv 既没有户编号，也没有户主证件号码，无法确定哪些人是一户，没有导入，请补上其中一列。");
        assertThat(bench.dump()).isEmpty();
    }

    @Test
    void theUsersLeaveMakesEachHeadsRowAHousehold() {
        Path file = bench.file("r.csv", "乡镇,行政村,姓名,与户主关系", "城关镇,一村,张三,户主", "城关镇,一村,李四,配偶", "城关镇,一村,王五,户主");
        ImportRequest request = new ImportRequest(List.of(new ImportSource(file, Choices.detected())), "2020-12", null, null, true);
        Receipt receipt = bench.desk.importFiles().load(request, Progress.none()).getFirst();
        assertThat(receipt.loaded()).isEqualTo(3);
        assertThat(bench.rows("SELECT code, head_name, persons FROM household ORDER BY id")).containsExactly("L000001|张三|2", "L000002|王五|1");
    }

    @Test
    void thePeriodIsTheOneTheFileStates() {
        Path file = bench.file("r.csv", "年度," + HEAD, "2019,城关镇,一村,0001,000101,张三,,户主,健康,因病,,");
        bench.desk.importFiles().load(Bench.request(null, file), Progress.none());
        assertThat(bench.desk.periods().current()).hasValueSatisfying(period -> assertThat(period.name()).isEqualTo("2019-12"));
        assertThat(Inspecting.inspect(file, Choices.detected()).period()).isEqualTo("2019-12");
    }

    @Test
    void aFileThatStatesNoPeriodOrTwoIsRefused() {
        Path none = bench.file("none.csv", HEAD, "城关镇,一村,0001,000101,张三,,户主,健康,因病,,");
        Path two = bench.file("two.csv", "年度," + HEAD, "2019,城关镇,一村,0001,000101,张三,,户主,健康,因病,,", "2020,城关镇,一村,0002,000201,李四,,户主,健康,因病,,");
        assertThat(refused(none)).isEqualTo("import.no-period");
        assertThat(refused(two)).isEqualTo("import.periods-differ");
        assertThat(bench.dump()).isEmpty();
    }

    @Test
    void aFileOfWhichNothingCanBeLoadedIsRefusedWithTheFirstReason() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.load("r.csv", HEAD, "城关镇,一村,,,张三,,户主,健康,因病,,"));
        assertThat(Bench.said(refusal)).startsWith("r.csv 的 1 行没有一行可以导入（退回 1 行，搁置 0 行），没有作任何改动。第 2 行没有导入");
        assertThat(bench.dump()).isEmpty();
        assertThat(bench.rows("SELECT * FROM import")).isEmpty();
    }

    @Test
    void statedSizeAndMemberRowsThatDisagreeAreAFinding() {
        Receipt receipt = bench.load("r.csv", HEAD + ",家庭人口数", "城关镇,一村,0001,000101,张三,,户主,健康,因病,,,3");
        assertThat(receipt.findings()).isEqualTo(Map.of("HOUSEHOLD_SIZE_DIFFERS", 1L));
        assertThat(bench.rows("SELECT persons, household_size FROM household")).containsExactly("1|3");
    }

    private String refused(Path file) {
        return catchThrowableOfType(Refusal.class, () -> bench.desk.importFiles().load(Bench.request(null, file), Progress.none())).said().key();
    }
}
