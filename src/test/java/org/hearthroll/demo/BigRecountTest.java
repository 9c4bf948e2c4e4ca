package org.hearthroll.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county of another size than the published one, counted once more from its three files. */
class BigRecountTest {

    @TempDir
    private static Path folder;
    private static List<Map<String, String>> members;
    private static List<Map<String, String>> ledger;
    private static Map<String, List<Map<String, String>>> homes;

    @BeforeAll
    static void write() {
        Sample.write(folder, 900, 12, Progress.none());
        members = Written.utf8(folder, SampleFile.MEMBERS_AS_CSV);
        ledger = Written.utf8(folder, SampleFile.LEDGER_AS_CSV);
        homes = members.stream().collect(groupingBy(row -> row.get("户编号")));
    }

    @Test
    void theLedgerIsOfTheHouseholdsOfTheRoster() {
        assertThat(ledger).isNotEmpty().allMatch(row -> homes.get(row.get("户编号")).getFirst().get("乡(镇)").equals(row.get("乡(镇)")));
        assertThat(ledger).extracting(row -> row.get("序号")).doesNotHaveDuplicates().first().isEqualTo("1");
    }

    @Test
    void aPersonOfTheLedgerIsAMemberOfThatHousehold() {
        assertThat(ledger).filteredOn(row -> !row.get("人编号").isEmpty()).isNotEmpty()
                .allMatch(row -> homes.get(row.get("户编号")).stream().anyMatch(member -> member.get("人编号").equals(row.get("人编号")) && member.get("姓名").equals(row.get("姓名"))));
    }

    @Test
    void everyLineIsOfTheSameProvinceCityAndCounty() {
        assertThat(members.stream().map(row -> List.of(row.get("省(区、市)"), row.get("市(地、州、盟)"), row.get("县(市、区、旗)"))).distinct())
                .containsExactly(List.of("南岭省", "永和市", "通宁县"));
    }

    @Test
    void aHouseholdPoorByIllnessHasSomebodyIll() {
        assertThat(homes.values()).filteredOn(home -> home.getFirst().get("主要致贫原因").startsWith("因病")).hasSizeBetween(236, 240)
                .allMatch(home -> home.stream().anyMatch(row -> row.get("健康状况").contains("病")));
    }

    @Test
    void theVillagesOfTheRosterAreThoseOfTheAreaList() {
        Set<String> areas = Written.utf8(folder, SampleFile.AREAS).stream().map(row -> row.get("乡镇") + "/" + row.get("行政村")).collect(Collectors.toSet());
        assertThat(members.stream().map(row -> row.get("乡(镇)") + "/" + row.get("行政村")).distinct()).isSubsetOf(areas);
    }

    @Test
    void theHouseholdsOfAVillageAreNumberedWithoutAGap() {
        Map<String, List<String>> villages = homes.keySet().stream().collect(groupingBy(code -> code.substring(0, 12)));
        assertThat(villages.values()).allMatch(codes -> codes.stream().mapToInt(code -> Integer.parseInt(code.substring(12))).max().orElseThrow() == codes.size());
    }
}
