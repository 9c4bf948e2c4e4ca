package org.hearthroll.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the written files again, by other means than those that wrote them. */
class SampleTest {

    /** The wordings of the sample that are no labels. */
    private static final Map<String, String> VARIANTS =
            Map.of("因病致贫", "因病", "缺劳动力", "缺劳力", "自身发展能力不足", "自身发展动力不足", "其它", "其他");

    @TempDir
    private static Path folder;
    private static List<Map<String, String>> members;
    private static Map<String, List<Map<String, String>>> homes;

    @BeforeAll
    static void write() {
        Sample.write(folder, Sample.SEED, Progress.none());
        members = Written.workbook(folder, SampleFile.MEMBERS, 2);
        homes = members.stream().collect(groupingBy(row -> row.get("户编号"), LinkedHashMap::new, toList()));
    }

    @Test
    void theRosterHoldsThePublishedHouseholdsAndPersons() {
        assertThat(homes).hasSize(10_679);
        assertThat(members).hasSize(40_410);
        assertThat(homes.values()).allMatch(home -> home.stream().allMatch(row -> row.get("人数").equals(String.valueOf(home.size()))));
    }

    @Test
    void thePublishedCausesComeOutToTheLastDigit() {
        Map<String, Long> counts = causes();
        assertThat(shares(counts, "因病", "因学", "缺技术", "缺资金", "缺劳力", "自身发展动力不足", "因灾"))
                .containsExactly("2825 26.45", "272 2.55", "3486 32.64", "246 2.30", "1163 10.89", "1679 15.72", "38 0.36");
        long folded = Stream.of("因残", "缺土地", "缺水", "交通条件落后", "其他").mapToLong(counts::get).sum();
        assertThat(folded + " " + share(folded)).isEqualTo("970 9.08");
        assertThat(counts).hasSize(12);
    }

    @Test
    void aCauseShowsInTheHousehold() {
        assertThat(poorBy("因病")).allMatch(someone(row -> row.get("健康状况").contains("病")));
        assertThat(poorBy("因残")).allMatch(someone(row -> row.get("健康状况").contains("残疾")));
        assertThat(poorBy("因学")).allMatch(someone(row -> !row.get("在校生状况").equals("非在校生")));
        Predicate<List<Map<String, String>>> able = someone(row -> row.get("劳动技能").matches("普通劳动力|技能劳动力"));
        assertThat(poorBy("缺劳力").stream().filter(able).count()).isLessThan(1163 / 2);
        assertThat(poorBy("缺技术").stream().filter(able).count()).isGreaterThan(3486 * 3 / 4);
    }

    @Test
    void everybodyHasAnIdNumberOfNoRegionWithAValidCheckDigitThatIsNobodyElses() {
        Set<String> ids = new HashSet<>();
        members.forEach(row -> ids.add(row.get("证件号码").substring(0, 18)));
        assertThat(ids).hasSize(40_410).allMatch(id -> id.startsWith("99")).allMatch(SampleTest::valid);
    }

    @Test
    void noOtherFileNamesAnIdNumberOfAnyRegion() {
        Stream<String> ids = Stream.of(
                column(Written.gb18030(folder, SampleFile.HOUSEHOLDS), "户主证件号码"), column(Written.gb18030(folder, SampleFile.INSURED), "身份证号码"),
                column(Written.workbook(folder, SampleFile.DISABLED, 0), "证件号码(残疾人证)"), column(Written.utf8(folder, SampleFile.REMOVED), "户主身份证号")).flatMap(s -> s);
        assertThat(ids).isNotEmpty().allMatch(id -> id.startsWith("99")).allMatch(SampleTest::valid);
    }

    @Test
    void theSexAndTheBirthDateOfAnIdNumberAreThoseOfThePerson() {
        assertThat(members).allMatch(row -> (row.get("证件号码").charAt(16) - '0') % 2 == (row.get("性别").equals("男") ? 1 : 0));
        assertThat(members).allMatch(row -> row.get("证件号码").substring(6, 14).compareTo("19170831") > 0 && row.get("证件号码").substring(6, 14).compareTo("20170831") <= 0);
    }

    @Test
    void theNameListsHoldThePublishedHouseholdsAndPersons() {
        assertThat(listed(SampleFile.TAKEN)).isEqualTo("1869 6583");
        assertThat(listed(SampleFile.FALLEN_BACK)).isEqualTo("393 1533");
        assertThat(listed(SampleFile.REMOVED)).isEqualTo("4840 19397");
        List<Map<String, String>> removed = Written.utf8(folder, SampleFile.REMOVED);
        assertThat(persons(removed.stream().filter(row -> row.get("脱贫属性").equals("已脱贫")).toList())).isEqualTo(11_993);
        assertThat(column(removed, "户编号")).doesNotContainAnyElementsOf(homes.keySet());
    }

    @Test
    void theHouseholdFileSpeaksOfTheSameHouseholds() {
        List<Map<String, String>> households = Written.gb18030(folder, SampleFile.HOUSEHOLDS);
        assertThat(column(households, "户编号")).containsExactlyElementsOf(homes.keySet());
        assertThat(households).allMatch(row -> homes.get(row.get("户编号")).getFirst().get("姓名").equals(row.get("户主姓名")));
        assertThat(households.stream().filter(row -> row.get("是否已排查").equals("否")).collect(groupingBy(row -> row.get("乡(镇)"), counting())))
                .containsOnlyKeys("杉坡乡", "三岔乡", "落水洞彝族乡");
    }

    @Test
    void theLedgerLeavesTwoTownshipsOutAndOneIsSuspiciouslyShort() {
        Map<String, Long> problems = new TreeMap<>(Written.workbook(folder, SampleFile.LEDGER, 1).stream().collect(groupingBy(row -> row.get("乡(镇)"), counting())));
        List<Map<String, String>> areas = Written.utf8(folder, SampleFile.AREAS).stream().filter(row -> row.get("行政村").isEmpty()).toList();
        assertThat(areas).hasSize(24).filteredOn(row -> !problems.containsKey(row.get("乡镇"))).extracting(row -> row.get("乡镇")).containsExactly("南屏街道", "杉坡乡");
        assertThat(problems).containsEntry("大坪镇", 3L).containsEntry("双溪镇", 61L);
        assertThat(problems.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(495);
    }

    @Test
    void thePlanIsForAHouseholdPoorByIllnessAndTreatsWhoIsIll() throws Exception {
        JsonNode plan = new ObjectMapper().readTree(folder.resolve(SampleFile.PLAN.fileName()).toFile());
        List<Map<String, String>> home = homes.get(plan.get("household").asText());
        assertThat(home.getFirst().get("主要致贫原因")).startsWith("因病");
        assertThat(plan.get("measures")).extracting(measure -> measure.get("measure").asText()).containsExactly("P02", "P01", "P09", "H08");
        Map<String, String> ill = home.stream().filter(row -> row.get("人编号").equals(plan.at("/measures/0/target").asText())).findFirst().orElseThrow();
        Map<String, String> fit = home.stream().filter(row -> row.get("人编号").equals(plan.at("/measures/2/target").asText())).findFirst().orElseThrow();
        assertThat(ill.get("健康状况")).isEqualTo("长期慢性病");
        assertThat(fit.get("劳动技能")).isEqualTo("普通劳动力");
        assertThat(plan.at("/measures/3/quantity").asInt()).isEqualTo(home.size());
    }

    @Test
    void theQuickFilesHoldTheSamePeopleAndProblems(@TempDir Path quick) {
        Sample.writeRegister(quick, Sample.SEED, Progress.none());
        assertThat(column(Written.utf8(quick, SampleFile.MEMBERS_AS_CSV), "证件号码")).containsExactlyElementsOf(column(members, "证件号码").toList());
        assertThat(column(Written.utf8(quick, SampleFile.LEDGER_AS_CSV), "问题描述"))
                .containsExactlyElementsOf(column(Written.workbook(folder, SampleFile.LEDGER, 1), "问题描述").toList());
        assertThat(quick.resolve(SampleFile.HOUSEHOLDS.fileName())).hasSameBinaryContentAs(folder.resolve(SampleFile.HOUSEHOLDS.fileName()));
    }

    @Test
    void theDepartmentListsDisagreeWithTheRosterHereAndThere() {
        Set<String> insured = new HashSet<>(column(Written.gb18030(folder, SampleFile.INSURED), "身份证号码").toList());
        long absent = members.stream().filter(row -> row.get("是否参加城乡居民基本医疗保险").equals("是") && !insured.contains(row.get("证件号码").substring(0, 18))).count();
        long present = members.stream().filter(row -> row.get("是否参加城乡居民基本医疗保险").equals("否") && insured.contains(row.get("证件号码").substring(0, 18))).count();
        assertThat(absent).isBetween(40L, 140L);
        assertThat(present).isBetween(25L, 90L);
    }

    private static Map<String, Long> causes() {
        return homes.values().stream().map(home -> home.getFirst().get("主要致贫原因")).collect(groupingBy(cause -> VARIANTS.getOrDefault(cause, cause), TreeMap::new, counting()));
    }

    private static List<String> shares(Map<String, Long> counts, String... causes) {
        return Stream.of(causes).map(cause -> counts.get(cause) + " " + share(counts.get(cause))).toList();
    }

    private static String share(long households) {
        return share(households, 10_679);
    }

    private static String share(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Collection<List<Map<String, String>>> poorBy(String cause) {
        return homes.values().stream().filter(home -> VARIANTS.getOrDefault(home.getFirst().get("主要致贫原因"), home.getFirst().get("主要致贫原因")).equals(cause)).toList();
    }

    private static Predicate<List<Map<String, String>>> someone(Predicate<Map<String, String>> like) {
        return home -> home.stream().anyMatch(like);
    }

    private static String listed(SampleFile file) {
        List<Map<String, String>> rows = Written.utf8(folder, file);
        return rows.size() + " " + persons(rows);
    }

    private static int persons(List<Map<String, String>> rows) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.get("家庭人口数"))).sum();
    }

    private static Stream<String> column(List<Map<String, String>> rows, String header) {
        return rows.stream().map(row -> row.get(header));
    }

    /** The check of GB 11643 as the standard writes it: the weighted sum of all eighteen is 1 modulo 11. */
    private static boolean valid(String id) {
        int sum = 0;
        for (int i = 0; i < 18; i++) {
            sum += (id.charAt(i) == 'X' ? 10 : id.charAt(i) - '0') * (1 << (17 - i)) % 11;
        }
        return sum % 11 == 1;
    }
}
