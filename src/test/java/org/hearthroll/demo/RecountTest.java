package org.hearthroll.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of the repository counted once more from the written files: every file must tell of the same county. */
class RecountTest {

    private static final Path COMMITTED = Path.of(System.getProperty("hearthroll.basedir", "."), "sample-data");
    private static final LocalDate DAY = LocalDate.of(2017, 8, 31);

    private static List<Map<String, String>> members;
    private static Map<String, List<Map<String, String>>> homes;
    private static Map<String, Map<String, String>> households;
    private static List<Map<String, String>> areas;

    @BeforeAll
    static void read() {
        members = Written.workbook(COMMITTED, SampleFile.MEMBERS, 2);
        homes = members.stream().collect(groupingBy(row -> row.get("户编号"), LinkedHashMap::new, toList()));
        households = Written.gb18030(COMMITTED, SampleFile.HOUSEHOLDS).stream().collect(Collectors.toMap(row -> row.get("户编号"), row -> row));
        areas = Written.utf8(COMMITTED, SampleFile.AREAS);
    }

    @AfterAll
    static void letGo() {
        members = null;
        homes = null;
        households = null;
    }

    @Test
    void theCodeOfAHouseholdBeginsWithThatOfItsVillageAndThoseOfItsMembersWithIts() {
        Map<String, String> villages = areas.stream().filter(row -> !row.get("行政村").isEmpty())
                .collect(Collectors.toMap(row -> row.get("乡镇") + row.get("行政村"), row -> row.get("区划代码")));
        assertThat(households.values()).allMatch(row -> row.get("户编号").matches(villages.get(row.get("乡(镇)") + row.get("行政村")) + "\\d{4}"));
        assertThat(members).allMatch(row -> row.get("人编号").matches(row.get("户编号") + "\\d{2}"));
        assertThat(members.stream().map(row -> row.get("人编号")).distinct()).hasSize(members.size());
    }

    @Test
    void everyAreaIsOfThisCountyAndEveryVillageOfItsTownship() {
        Map<String, String> townships = areas.stream().filter(row -> row.get("行政村").isEmpty()).collect(Collectors.toMap(row -> row.get("乡镇"), row -> row.get("区划代码")));
        assertThat(townships).hasSize(24).allSatisfy((name, code) -> assertThat(code).as(name).matches("990126\\d{3}"));
        assertThat(areas).filteredOn(row -> !row.get("行政村").isEmpty()).hasSize(215).allMatch(row -> row.get("区划代码").matches(townships.get(row.get("乡镇")) + "\\d{3}"));
        assertThat(areas.stream().map(row -> row.get("区划代码")).distinct()).hasSize(areas.size());
        assertThat(townships.keySet()).isEqualTo(members.stream().map(row -> row.get("乡(镇)")).collect(Collectors.toSet()));
    }

    @Test
    void whatBelongsToAHouseholdIsTheSameOnEveryLineOfIt() {
        List<String> shared = List.of("乡(镇)", "行政村", "自然村(组)", "民族", "人数", "贫困户属性", "脱贫属性", "识别年度", "脱贫年度", "主要致贫原因", "其他致贫原因",
                "人均纯收入（元）", "是否危房户", "是否解决安全饮用水", "户联系电话", "帮扶责任人", "备注");
        assertThat(members.getFirst().keySet()).containsAll(shared);
        assertThat(homes.values()).allMatch(home -> home.stream().map(row -> shared.stream().map(row::get).toList()).distinct().count() == 1);
    }

    @Test
    void eachHouseholdHasOneHeadAndNoMoreThanOneSpouseOneFatherAndOneMother() {
        assertThat(homes.values()).allMatch(home -> count(home, "户主") == 1 && home.getFirst().get("与户主关系").equals("户主"))
                .allMatch(home -> count(home, "配偶") <= 1 && count(home, "之父") <= 1 && count(home, "之母") <= 1 && count(home, "之儿媳") <= 1);
    }

    @Test
    void theAgesFitTheRelations() {
        assertThat(homes.values()).allSatisfy(home -> home.forEach(row -> {
            int older = age(home.getFirst()) - age(row);
            switch (row.get("与户主关系")) {
                case "户主" -> assertThat(age(row)).isBetween(27, 84);
                case "配偶" -> assertThat(older).isBetween(-4, 7);
                case "之子", "之女" -> assertThat(older).isGreaterThanOrEqualTo(20);
                case "之父", "之母" -> assertThat(older).isBetween(-28, -21);
                case "之孙子", "之孙女" -> assertThat(older).isGreaterThanOrEqualTo(24);
                case "之儿媳" -> assertThat(older).isGreaterThanOrEqualTo(17);
                default -> throw new AssertionError(row.get("与户主关系"));
            }
        }));
    }

    @Test
    void theSexFitsTheRelation() {
        assertThat(members).filteredOn(row -> row.get("与户主关系").matches("之子|之父|之孙子")).isNotEmpty().allMatch(row -> row.get("性别").equals("男"));
        assertThat(members).filteredOn(row -> row.get("与户主关系").matches("之女|之母|之孙女|之儿媳")).isNotEmpty().allMatch(row -> row.get("性别").equals("女"));
        assertThat(homes.values()).allMatch(home -> home.stream().filter(row -> row.get("与户主关系").equals("配偶")).noneMatch(row -> row.get("性别").equals(home.getFirst().get("性别"))));
    }

    @Test
    void schoolIsForThoseOfItsAge() {
        Map<String, int[]> ages = Map.of("学前教育", new int[] {3, 5}, "小学", new int[] {6, 11}, "七年级", new int[] {12, 12}, "八年级", new int[] {13, 13},
                "九年级", new int[] {14, 15}, "高中一年级", new int[] {16, 16}, "中职三年级", new int[] {18, 18}, "大专及以上", new int[] {19, 22});
        assertThat(ages).allSatisfy((school, between) -> assertThat(members.stream().filter(row -> row.get("在校生状况").equals(school)).mapToInt(RecountTest::age))
                .as(school).isNotEmpty().allMatch(age -> age >= between[0] && age <= between[1]));
        assertThat(members).filteredOn(row -> age(row) < 3 || age(row) > 22).allMatch(row -> row.get("在校生状况").equals("非在校生"));
    }

    @Test
    void childrenTheOldAndStudentsDoNotWork() {
        assertThat(members).filteredOn(row -> age(row) < 16 || age(row) >= 65 || !row.get("在校生状况").equals("非在校生"))
                .allMatch(row -> row.get("劳动技能").matches("无劳动力|丧失劳动力") && row.get("务工状况").isEmpty() && row.get("务工时间（月）").isEmpty());
        assertThat(members).filteredOn(row -> !row.get("务工状况").isEmpty()).isNotEmpty()
                .allMatch(row -> row.get("劳动技能").matches("普通劳动力|技能劳动力") && Integer.parseInt(row.get("务工时间（月）")) >= 2);
    }

    @Test
    void aPensionIsAskedOnlyOfThoseOfSixteenAndMore() {
        assertThat(members).allMatch(row -> row.get("是否参加城乡居民基本养老保险").isEmpty() == age(row) < 16);
        assertThat(members.stream().collect(groupingBy(row -> row.get("是否参加城乡居民基本医疗保险"), counting())).keySet()).containsExactlyInAnyOrder("是", "否");
        assertThat(members).filteredOn(row -> row.get("是否参加大病保险").equals("是")).allMatch(row -> row.get("是否参加城乡居民基本医疗保险").equals("是"));
    }

    @Test
    void aNumberOfMoreThanEighteenCharactersIsACertificateOfSomebodyDisabled() {
        assertThat(members).allMatch(row -> row.get("证件类型").equals(row.get("证件号码").length() == 18 ? "居民身份证" : "残疾人证"));
        assertThat(members).filteredOn(row -> row.get("证件类型").equals("残疾人证")).isNotEmpty()
                .allMatch(row -> row.get("证件号码").substring(18).matches("[1-7][1-4](B1)?") && row.get("健康状况").contains("残疾"));
    }

    @Test
    void everyWordingOfACodedColumnIsOneThisProgramKnows() {
        Map<String, String> lists = Map.of("性别", "sex", "与户主关系", "relation", "民族", "ethnicity", "文化程度", "education", "在校生状况", "school",
                "劳动技能", "labour", "贫困户属性", "attribute", "脱贫属性", "poverty_status", "主要致贫原因", "cause", "证件类型", "id_type");
        lists.forEach((header, list) -> assertThat(members.stream().map(row -> row.get(header)).distinct()).as(header).isNotEmpty()
                .allMatch(word -> CodeLists.standard().list(list).normalise(word) instanceof Wording.Matched));
    }

    @Test
    void thePhoneNumbersAreOfNoNetwork() {
        assertThat(members.stream().map(row -> row.get("户联系电话")).distinct()).allMatch(phone -> phone.matches("|129\\d{8}"));
        assertThat(members).anyMatch(row -> row.get("户联系电话").isEmpty());
    }

    @Test
    void nobodyOnTheRegisterEarnsMoreThanThePovertyLine() {
        assertThat(households.values()).allMatch(row -> row.get("人均纯收入(元)").matches("\\d{3,4}\\.\\d{2}") && Double.parseDouble(row.get("人均纯收入(元)")) <= 3335);
    }

    @Test
    void theTwoRostersAgreeInEveryColumnThatBothHave() {
        Map<String, String> columns = Map.of("乡(镇)", "乡(镇)", "行政村", "行政村", "村民小组", "自然村(组)", "户主姓名", "姓名", "是否危房", "是否危房户",
                "家庭人口数", "人数", "是否解决安全饮用水", "是否解决安全饮用水", "帮扶责任人", "帮扶责任人", "数据日期", "数据日期");
        assertThat(households).hasSize(homes.size());
        homes.forEach((code, home) -> columns.forEach((here, there) -> assertThat(households.get(code).get(here)).as(code + here).isEqualTo(home.getFirst().get(there))));
        assertThat(homes.entrySet()).allMatch(home -> households.get(home.getKey()).get("户主证件号码").equals(home.getValue().getFirst().get("证件号码").substring(0, 18)));
    }

    @Test
    void anUnsafeHouseHasAGradeOfUnsafeHousesOrNone() {
        assertThat(grades("是")).containsOnlyKeys("", "C级", "D级");
        assertThat(grades("否")).containsOnlyKeys("A级", "B级");
    }

    @Test
    void aDayOfTheCheckStandsOnlyWhereTheHouseholdWasChecked() {
        assertThat(households.values()).allMatch(row -> row.get("排查日期").matches(row.get("是否已排查").equals("是") ? "201708\\d{2}" : ""));
    }

    @Test
    void thoseWhoFellBackAndThoseToBeLiftedAreOnTheRegisterWithThatStatus() {
        assertThat(codes(SampleFile.FALLEN_BACK)).isEqualTo(withStatus("返贫"));
        assertThat(codes(SampleFile.LIFTED)).isEqualTo(withStatus("预脱贫"));
        assertThat(codes(SampleFile.TAKEN)).isEqualTo(homes.entrySet().stream().filter(home -> home.getValue().getFirst().get("识别年度").equals("2017"))
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    @Test
    void theNameListsSayTheSameOfAHouseholdAsTheRoster() {
        Stream.of(SampleFile.TAKEN, SampleFile.LIFTED, SampleFile.FALLEN_BACK).flatMap(file -> Written.utf8(COMMITTED, file).stream()).forEach(row -> {
            Map<String, String> head = homes.get(row.get("户编号")).getFirst();
            assertThat(List.of(row.get("乡(镇)"), row.get("行政村"), row.get("户主姓名"), row.get("户主身份证号"), row.get("家庭人口数")))
                    .isEqualTo(List.of(head.get("乡(镇)"), head.get("行政村"), head.get("姓名"), head.get("证件号码").substring(0, 18), head.get("人数")));
            assertThat(row.getOrDefault("主要致贫原因", row.get("返贫原因"))).isEqualTo(head.get("主要致贫原因"));
        });
    }

    @Test
    void onlyWhoWasLiftedBeforeHasAYearOfIt() {
        assertThat(homes.values().stream().map(List::getFirst)).allMatch(head -> head.get("脱贫年度").matches(head.get("脱贫属性").equals("返贫") ? "201[456]" : ""));
        assertThat(Written.utf8(COMMITTED, SampleFile.REMOVED)).allMatch(row -> row.get("脱贫年度").matches(row.get("脱贫属性").equals("已脱贫") ? "201[456]" : ""));
    }

    @Test
    void theHouseholdsRemovedShareNoIdNumberWithThoseWhoStay() {
        Set<String> ids = members.stream().map(row -> row.get("证件号码").substring(0, 18)).collect(Collectors.toCollection(HashSet::new));
        List<String> removed = Written.utf8(COMMITTED, SampleFile.REMOVED).stream().map(row -> row.get("户主身份证号")).toList();
        assertThat(removed).doesNotHaveDuplicates().allMatch(id -> id.startsWith("9902")).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void theLedgerNamesHouseholdsAndPersonsOfTheRosterByTheirOwnNames() {
        Map<String, String> names = members.stream().collect(Collectors.toMap(row -> row.get("人编号"), row -> row.get("姓名")));
        assertThat(ledger()).isNotEmpty().allMatch(row -> homes.get(row.get("户编号")).getFirst().get("姓名").equals(row.get("户主姓名")))
                .allMatch(row -> row.get("姓名").equals(names.getOrDefault(row.get("人编号"), "")) && row.get("人编号").matches("|" + row.get("户编号") + "\\d{2}"));
    }

    @Test
    void aStepOfALedgerIsDatedOnlyWhenItIsTaken() {
        assertThat(ledger()).allMatch(row -> row.get("整改完成日期").isEmpty() != row.get("整改状态").matches("已整改|已销号"))
                .allMatch(row -> row.get("销号日期").equals(row.get("整改状态").equals("已销号") ? row.get("整改时限") : ""))
                .allMatch(row -> days(row) == Map.of("即知即改", 20L, "一般性问题", 40L, "相对复杂", 60L).get(row.get("层级")));
        assertThat(ledger()).allMatch(row -> row.get("问题编号").isEmpty() == row.get("乡(镇)").equals("三岔乡"));
    }

    @Test
    void theDisabledOfTheListAreOfTheRosterAndTheirCertificateIsTheirIdNumberWithClassAndGrade() {
        Map<String, Map<String, String>> byId = members.stream().collect(Collectors.toMap(row -> row.get("证件号码").substring(0, 18), Function.identity()));
        List<Map<String, String>> listed = Written.workbook(COMMITTED, SampleFile.DISABLED, 0);
        List<String> classes = List.of("视力", "听力", "言语", "肢体", "智力", "精神", "多重");
        List<String> grades = List.of("一级", "二级", "三级", "四级");
        assertThat(listed).allSatisfy(row -> {
            String certificate = row.get("证件号码(残疾人证)");
            assertThat(byId.get(certificate.substring(0, 18)).get("姓名")).isEqualTo(row.get("姓名"));
            assertThat(row.get("残疾类别") + row.get("残疾等级")).isEqualTo(classes.get(certificate.charAt(18) - '1') + grades.get(certificate.charAt(19) - '1'));
        });
        Set<String> ids = listed.stream().map(row -> row.get("证件号码(残疾人证)").substring(0, 18)).collect(Collectors.toSet());
        assertThat(members).filteredOn(row -> row.get("证件类型").equals("残疾人证")).allMatch(row -> ids.contains(row.get("证件号码").substring(0, 18)));
        assertThat(ids.stream().filter(id -> !byId.get(id).get("健康状况").contains("残疾")).count()).isBetween(40L, 200L);
    }

    @Test
    void theInsuredAreOfTheRosterAndAFewAreMisspeltByOneCharacterTooMany() {
        Map<String, String> names = new HashMap<>();
        members.forEach(row -> names.put(row.get("证件号码").substring(0, 18), row.get("姓名")));
        List<Map<String, String>> insured = Written.gb18030(COMMITTED, SampleFile.INSURED);
        assertThat(insured).extracting(row -> row.get("身份证号码")).doesNotHaveDuplicates().allMatch(names::containsKey);
        List<Map<String, String>> misspelt = insured.stream().filter(row -> !row.get("姓名").equals(names.get(row.get("身份证号码")))).toList();
        assertThat(misspelt).hasSizeBetween(20, 70).allMatch(row -> row.get("姓名").startsWith(names.get(row.get("身份证号码"))));
    }

    private static long count(List<Map<String, String>> home, String relation) {
        return home.stream().filter(row -> row.get("与户主关系").equals(relation)).count();
    }

    private static int age(Map<String, String> member) {
        return Period.between(LocalDate.parse(member.get("证件号码").substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE), DAY).getYears();
    }

    private static Map<String, Long> grades(String unsafe) {
        return households.values().stream().filter(row -> row.get("是否危房").equals(unsafe)).collect(groupingBy(row -> row.get("危房等级"), TreeMap::new, counting()));
    }

    private static Set<String> codes(SampleFile file) {
        return Written.utf8(COMMITTED, file).stream().map(row -> row.get("户编号")).collect(Collectors.toSet());
    }

    private static Set<String> withStatus(String status) {
        return homes.entrySet().stream().filter(home -> home.getValue().getFirst().get("脱贫属性").equals(status)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<Map<String, String>> ledger() {
        return Written.workbook(COMMITTED, SampleFile.LEDGER, 1);
    }

    private static long days(Map<String, String> problem) {
        return LocalDate.parse(problem.get("整改时限")).toEpochDay() - LocalDate.parse(problem.get("发现日期")).toEpochDay();
    }
}
