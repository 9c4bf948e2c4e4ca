package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.hearthroll.model.IdNumber;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

/** Rosters as offices load them, with faults planted by hand. */
class QualityOfFilesTest extends OnABench {

    private static final String HEADER = "户编号,乡镇,行政村,户主姓名,户联系电话,监测对象类别,户类型,风险是否已消除,致贫返贫风险1,人均纯收入,是否危房户,饮水安全,耕地面积,"
            + "人编号,姓名,与户主关系,性别,证件号码,文化程度,在校生状况,健康状况,劳动技能,务工时间（月）,公益性岗位,居民医保,职工医保,大病保险";

    @Test
    void everyPlantedFaultIsFoundAndNothingElse() {
        bench.loadInto("2023-06", "planted.csv", HEADER,
                home("H01", "13800000001,,,,R01,9000,否,是,3", person("P011", "户主", "男", 1970, "小学", "", "长期慢性病", "普通劳动力", "6", "护林员", "是", "否", "是")),
                // a household without a head, its telephone one digit short, below the line and not monitored
                home("H02", "1380000002,,,,,7000,否,是,3", person("P021", "配偶", "女", 1971, "初中", "", "健康", "普通劳动力", "", "", "是", "否", "是")),
                // two heads, one of them without any insurance
                home("H03", "13800000003,,,,,9000,否,是,3", person("P031", "户主", "男", 1972, "初中", "", "健康", "普通劳动力", "", "", "是", "否", "是")),
                home("H03", "13800000003,,,,,9000,否,是,3", person("P032", "户主", "女", 1973, "初中", "", "健康", "技能劳动力", "", "", "否", "否", "是")),
                // a son who is a woman, at school and educated, a working child
                home("H04", "13800000004,,,,,9000,否,是,3", person("P041", "户主", "男", 1974, "初中", "", "健康", "普通劳动力", "", "", "是", "否", "是")),
                home("H04", "13800000004,,,,,9000,否,是,3", person("P042", "之子", "女", 2011, "小学", "七年级", "健康", "普通劳动力", "", "", "是", "否", "")),
                // an unstable household that never was lifted; its risk is gone but the house is dangerous and nobody can work
                home("H05", "13800000005,脱贫不稳定户,一般农户,是,R01,9000,是,是,3", person("P051", "户主", "男", 1940, "小学", "", "患有大病", "丧失劳动力", "3", "", "是", "是", "是")),
                // an unclaimed blank here and there is no fault: nobody answers the school question of an old man
                home("H06", "13800000006,,,,,9000,否,否,101", person("P061", "户主", "女", 1950, "文盲或半文盲", "", "健康", "弱劳动力或半劳动力", "", "", "是", "", "否")));
        assertThat(found(Scope.of(null))).containsExactly(
                "H02 NO_HEAD", "H02 PHONE_FORMAT", "H02 BELOW_LINE_NOT_MONITORED",
                "H03 TWO_HEADS", "H03 P032 NOT_INSURED",
                "H04 P042 RELATION_SEX", "H04 P042 SCHOOL_AND_EDUCATION", "H04 P042 CHILD_LABOUR", "H04 P042 SERIOUS_ILLNESS_EMPTY",
                "H05 P051 NO_LABOUR_WORKING", "H05 P051 INSURED_TWICE", "H05 MONITORING_TYPE", "H05 REMOVED_DANGEROUS_HOUSE", "H05 NO_LABOUR_REMOVED",
                "H06 P061 SERIOUS_ILLNESS_UNINSURED", "H06 UNSAFE_WATER", "H06 ARABLE_LAND_RANGE");
    }

    @Test
    void thePlantedFaultsOfASecondFileShareNumbersAndTelephonesAcrossHouseholds() {
        String twice = id(1970, "男");
        bench.loadInto("2023-06", "shared.csv", "户编号,乡镇,行政村,户主姓名,户联系电话,人编号,姓名,与户主关系,性别,证件号码",
                "H1,甲镇,一村,张某,13800000001,P1,张某,户主,男," + twice,
                "H2,甲镇,二村,李某,13800000001,P2,李某,户主,男," + twice + "43",
                "H3,甲镇,二村,王某,13800000003,P3,王某,户主,男," + id(1980, "男"),
                "H3,甲镇,二村,王某,13800000003,P4,赵某,配偶,男," + id(1981, "男"),
                "H4,甲镇,二村,孙某,13800000004,P5,孙某,户主,男,999999198001011234");
        assertThat(found(Scope.of(null))).containsExactly("H1 P1 ID_REPEATED", "H1 PHONE_SHARED", "H2 P2 ID_REPEATED", "H2 PHONE_SHARED", "H3 SAME_SEX_COUPLE", "H4 P5 ID_PLACEHOLDER");
        assertThat(found(Scope.of(null).and("village", "一村"))).as("another village still shares them").containsExactly("H1 P1 ID_REPEATED", "H1 PHONE_SHARED");
    }

    @Test
    void aFileWithoutAColumnLeavesTheRulesOfItsBlanksUnchecked() {
        bench.loadInto("2023-06", "few.csv", "户编号,乡镇,行政村,户主姓名,人编号,姓名,与户主关系", "H1,甲镇,一村,张某,P1,张某,户主");
        QualityReport report = bench.desk.quality().check(Scope.of(null), Progress.none());
        assertThat(report.faults()).isEmpty();
        assertThat(report.unchecked()).extracting(one -> one.rule().id()).contains("INSURANCE_EMPTY", "SERIOUS_ILLNESS_EMPTY", "ARABLE_LAND_EMPTY", "SCHOOL_AND_EDUCATION_EMPTY", "VILLAGE_INDICATOR_EMPTY");
        assertThat(QualityTable.notes(report)).extracting(Texts.chinese()::say).contains("名册没有“大病保险”这一项，有 2 条规则没有核查：没有参加大病保险；是否参加大病保险未填。");
    }

    @Test
    void aTableOfVillagesIsHeldAgainstTheRegister() {
        bench.loadInto("2023-06", "homes.csv", "户编号,乡镇,行政村,户主姓名,耕地面积,主要致贫原因", "H1,甲镇,一村,张某,60,因病", "H2,甲镇,一村,李某,50.5,因病", "H3,甲镇,二村,王某,9,因病");
        bench.loadAreas("villages.csv", "乡镇,行政村,总户数,未解决饮水户数,危房户数,村耕地面积", "甲镇,一村,300,301,2,110", "甲镇,二村,200,0,201,900", "甲镇,三村,100,,0,50");
        assertThat(found(Scope.of(null))).containsExactly("甲镇/一村 VILLAGE_UNSAFE_WATER", "甲镇/一村 VILLAGE_ARABLE_LAND", "甲镇/二村 VILLAGE_DANGEROUS_HOUSES", "甲镇/三村 VILLAGE_INDICATOR_EMPTY");
        assertThat(found(Scope.of(null).and("village", "二村"))).containsExactly("甲镇/二村 VILLAGE_DANGEROUS_HOUSES");
        QualityReport report = bench.desk.quality().check(Scope.of(null), Progress.none());
        assertThat(report.faults()).extracting(fault -> Texts.chinese().say(fault.named())).element(1)
                .isEqualTo("甲镇一村：名册中各户耕地之和大于全村耕地（名册耕地面积合计（亩） 110.5；村耕地面积（亩） 110）。");
        assertThat(report.households()).isZero();
    }

    @Test
    void aVillageTableThatChangesOnlyOneIndicatorKeepsTheOthersAndIsTakenBackWhole() {
        bench.loadAreas("one.csv", "乡镇,行政村,总户数,危房户数", "甲镇,一村,300,2");
        bench.loadAreas("two.csv", "乡镇,行政村,危房户数", "甲镇,一村,5");
        assertThat(bench.rows("SELECT more FROM area WHERE village <> ''")).containsExactly("{\"village_households\":\"300\",\"village_dangerous_houses\":\"5\"}");
        bench.desk.imports().undoLatest();
        assertThat(bench.rows("SELECT more FROM area WHERE village <> ''")).containsExactly("{\"village_households\":\"300\",\"village_dangerous_houses\":\"2\"}");
    }

    @Test
    void anExportIsMaskedAndCarriesTheAcceptedFaultsWithTheirReasonsIfWanted() throws Exception {
        bench.loadInto("2023-06", "homes.csv", "户编号,乡镇,行政村,户主姓名,户联系电话,人编号,姓名,与户主关系", "H1,甲镇,一村,张建国,1380000,P1,张建国,配偶", "H2,甲镇,一村,李某,13800000001,P2,李明,户主");
        QualityReport report = bench.desk.quality().check(Scope.of(null), Progress.none());
        bench.desk.quality().exempt(report.faults().getFirst(), "户主外出");
        QualityReport after = bench.desk.quality().check(Scope.of(null), Progress.none());
        String at = after.accepted().getFirst().exemption().at();
        new QualityFile(after, true, Texts.chinese()).write(folder.resolve("out.csv"));
        String head = "\uFEFF类别,规则,级别,户编号,乡镇,行政村,户主,人编号,成员,依据,豁免理由,豁免人,豁免时间\n";
        String open = "劳动,户联系电话不是11位号码,提示,H1,甲镇,一村,张**,,,户联系电话不是11位号码（户联系电话 *******）。,,,\n";
        assertThat(Files.readString(folder.resolve("out.csv"), StandardCharsets.UTF_8)).isEqualTo(head + open
                + "身份,户内没有户主,错误,H1,甲镇,一村,张**,,,户内没有户主（0人）。,户主外出," + System.getProperty("user.name") + "," + at + "\n");
        new QualityFile(after, false, Texts.chinese()).write(folder.resolve("out.csv"));
        assertThat(Files.readString(folder.resolve("out.csv"), StandardCharsets.UTF_8)).isEqualTo(head + open);
        new QualityFile(after, true, Texts.chinese()).write(folder.resolve("out.xlsx"));
        assertThat(Files.size(folder.resolve("out.xlsx"))).isPositive();
    }

    private List<String> found(Scope scope) {
        return bench.desk.quality().check(scope, Progress.none()).faults().stream()
                .map(fault -> fault.subject() + " " + (fault.target().isEmpty() ? "" : fault.target() + " ") + fault.rule().id()).toList();
    }

    /** A line of the roster; the values of the household from its telephone on. */
    private static String home(String code, String values, String person) {
        return code + ",城关镇,一碗水村,张某," + values + "," + person;
    }

    private static String person(String code, String relation, String sex, int birth, String... rest) {
        return code + ",张某," + relation + "," + sex + "," + id(birth, sex) + "," + String.join(",", rest);
    }

    private static String id(int year, String sex) {
        String body = "990105" + year + "010112" + (sex.equals("男") ? 3 : 4);
        return body + IdNumber.checkCharacter(body);
    }
}
