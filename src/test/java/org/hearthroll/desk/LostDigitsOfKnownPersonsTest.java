package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthroll.model.Finding;
import org.hearthroll.model.IdNumber;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

/** ID numbers that a spreadsheet has rounded and whose check character fits all the same, so that only the register gives them away. */
class LostDigitsOfKnownPersonsTest extends OnABench {

    private static final String MEMBERS = "乡镇,行政村,户编号,姓名,证件号码,与户主关系";
    private static final String ROUNDED = fittingRounded();
    private static final String SOUND = checked(ROUNDED.substring(0, 15) + "42");

    @Test
    void aPersonStaysOneWithTheKnownNumberAndTheFileIsToldOfTheDamage() {
        bench.load("r.csv", MEMBERS, "城关镇,一村,0001,张三," + SOUND + ",户主");
        List<String> before = bench.dump();
        Receipt receipt = bench.load("r2.csv", MEMBERS, "城关镇,一村,0001,张三," + ROUNDED + ",户主");
        assertThat(receipt.noticed()).containsExactly(new Finding("ID_DAMAGED_BY_EXCEL", Severity.ERROR, 2, "证件号码", ROUNDED, List.of()));
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        assertThat(bench.dump()).isEqualTo(before);
    }

    @Test
    void theSoundNumberThatComesLaterTakesThePlaceOfTheRoundedOne() {
        bench.load("r.csv", MEMBERS, "城关镇,一村,0001,张三," + ROUNDED + ",户主");
        Receipt receipt = bench.load("r2.csv", MEMBERS, "城关镇,一村,0001,张三," + SOUND + ",户主");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT id_number, head_id FROM member JOIN household ON household.id = household_id")).containsExactly(SOUND + "|" + SOUND);
    }

    @Test
    void theHeadOfAHouseholdListKeepsTheKnownNumber() {
        String header = "乡镇,行政村,户编号,户主姓名,户主证件号码";
        bench.load("r.csv", header, "城关镇,一村,0001,张三," + SOUND);
        Receipt receipt = bench.load("r2.csv", header, "城关镇,一村,0001,张三," + ROUNDED);
        assertThat(receipt.noticed()).containsExactly(new Finding("ID_DAMAGED_BY_EXCEL", Severity.ERROR, 2, "户主证件号码", ROUNDED, List.of()));
        assertThat(receipt.changes()).isEmpty();
        assertThat(bench.rows("SELECT head_id FROM household")).containsExactly(SOUND);
    }

    @Test
    void aNumberTornToAnExponentTakesNeitherTheNumberNorTheDateOfBirthFromAKnownPerson() {
        bench.load("r.csv", MEMBERS, "城关镇,一村,0001,张三," + SOUND + ",户主", "城关镇,一村,0001,李四," + checked("99010119850505002") + ",配偶");
        List<String> before = bench.dump();
        String[] torn = {"乡镇,行政村,户编号,人编号,姓名,证件号码,与户主关系", "城关镇,一村,0001,,张三,9.90101E+17,户主", "城关镇,一村,0001,,李四,990101198505050000,配偶"};
        for (boolean recover : new boolean[] {false, true}) {
            Choices choices = new Choices(ReadingChoice.detect(), null, Map.of(), new Offers(false, false, false, recover));
            Receipt receipt = bench.desk.importFiles().load(Bench.request("2020-12", null, new ImportSource(bench.file("r2.csv", torn), choices)), Progress.none()).getFirst();
            assertThat(receipt.changes()).as("recovering: " + recover).isEmpty();
            assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
            assertThat(bench.dump()).isEqualTo(before);
        }
        assertThat(bench.rows("SELECT count(*) FROM member WHERE birth_date IS NULL")).containsExactly("0");
    }

    private static String fittingRounded() {
        return IntStream.range(0, 1000).mapToObj("990101196303%03d00"::formatted).map(LostDigitsOfKnownPersonsTest::checked).filter(id -> id.endsWith("000") && valid(id)).findFirst().orElseThrow();
    }

    /** The day and the place's own digit make up the three that were tried. */
    private static boolean valid(String id) {
        int day = Integer.parseInt(id.substring(12, 14));
        return day >= 1 && day <= 28;
    }

    private static String checked(String seventeen) {
        return seventeen + IdNumber.checkCharacter(seventeen + "0");
    }
}
