package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdRecoveryTest extends OnABench {

    private static final String HEADER = "户编号,姓名,证件号码,出生日期,与户主关系";
    private static final Offers RECOVER = new Offers(false, false, false, true);

    @BeforeEach
    void fill() {
        bench.loadInto("2019-12", "sound.csv", HEADER, "0001,张一,990101196001010015,,户主", "0001,李二,990101196202020025,,配偶");
    }

    @Test
    void unaskedTheCheckOnlySaysWhereASoundNumberIs() {
        Receipt receipt = load(Offers.none(), "0001,张一,990101196001010000,,户主", "0001,李二,9.90101E+17,1962-02-02,配偶", "0002,张一,990101196001010000,,户主");
        assertThat(receipt.findings()).isEqualTo(Map.of("ID_COLUMN_DAMAGED", 1L, "ID_DAMAGED_BY_EXCEL", 3L, "ID_RECOVERY_OFFERED", 2L));
        assertThat(receipt.noticed()).contains(new Finding("ID_RECOVERY_OFFERED", Severity.WARNING, 3, "证件号码", "9.90101E+17", List.of("2019-12")));
        assertThat(ids()).containsExactly("张一|null|null|1960-01-01", "李二|null|null|1962-02-02", "张一|null|null|1960-01-01");
    }

    @Test
    void askedTheNumberOfTheSamePersonIsTakenTheWordingOfTheFileKeptAndEachOneSaid() {
        Receipt receipt = load(RECOVER, "0001,张一,990101196001010000,,户主", "0001,李二,9.90101E+17,1962-02-02,配偶");
        assertThat(receipt.findings()).isEqualTo(Map.of("ID_COLUMN_DAMAGED", 1L, "ID_DAMAGED_BY_EXCEL", 2L, "ID_RECOVERED", 2L));
        assertThat(ids()).containsExactly("张一|990101196001010015|990101196001010015|1960-01-01", "李二|990101196202020025|990101196202020025|1962-02-02");
        assertThat(bench.rows("SELECT head_id FROM household h JOIN period p ON p.id = period_id WHERE p.name = '2020-12'")).containsExactly("990101196001010015");
        assertThat(bench.rows("SELECT m.wording FROM member m JOIN household h ON h.id = household_id WHERE period_id = 2")).first().asString().contains("990101196001010000");
    }

    @Test
    void anotherNameAnotherBirthdayOrAnotherHouseholdIsAnotherPerson() {
        Receipt receipt = load(RECOVER, "0001,张乙,990101196001010000,,户主", "0001,李二,9.90101E+17,1962-02-03,配偶", "0002,张一,990101196001010000,,户主", ",张一,990101196001010000,,户主");
        assertThat(receipt.findings()).doesNotContainKeys("ID_RECOVERED", "ID_RECOVERY_OFFERED");
    }

    @Test
    void twoSoundNumbersOfOnePersonAreNoAnswer() {
        bench.loadInto("2018-12", "other.csv", HEADER, "0001,张一,990101196001010023,1960-01-01,户主");
        assertThat(load(RECOVER, "0001,张一,990101196001010000,,户主").findings()).doesNotContainKey("ID_RECOVERED");
    }

    @Test
    void theNewestPeriodIsNamedAndAnotherSheetOfTheSameLoadCountsToo() {
        Path sound = bench.file("a.csv", HEADER, "0001,张一,990101196001010015,,户主");
        Path damaged = bench.file("b.csv", HEADER, "0001,李二,990101196202020000,,配偶", "0001,张一,990101196001010000,,户主");
        Choices recover = Choices.detected().taking(RECOVER);
        List<Receipt> receipts = bench.desk.importFiles().load(Bench.request("2020-12", null, new ImportSource(sound, Choices.detected()), new ImportSource(damaged, recover)), Progress.none());
        assertThat(receipts.getLast().noticed()).filteredOn(finding -> finding.code().equals("ID_RECOVERED")).extracting(Finding::arguments)
                .containsExactly(List.of("2019-12"), List.of("2020-12"));
        assertThat(bench.rows("SELECT count(*) FROM member m JOIN household h ON h.id = household_id JOIN period p ON p.id = period_id WHERE p.name = '2020-12'")).containsExactly("2");
    }

    @Test
    void aDamagedExportDoesNotTakeASoundNumberOutOfItsOwnPeriod() {
        Receipt receipt = bench.loadInto("2019-12", "again.csv", HEADER, "0001,张一,990101196001010000,,户主", "0001,李二,990101196202020000,,配偶");
        assertThat(Bench.fates(receipt)).containsExactly(0L, 0L, 2L, 0L, 0L, 0L);
        assertThat(bench.rows("SELECT name, id_key FROM member ORDER BY id")).containsExactly("张一|990101196001010015", "李二|990101196202020025");
    }

    private Receipt load(Offers offers, String... lines) {
        Path file = bench.file("r.csv", HEADER + "\n" + String.join("\n", lines));
        return bench.desk.importFiles().load(Bench.request("2020-12", null, new ImportSource(file, Choices.detected().taking(offers))), Progress.none()).getFirst();
    }

    private List<String> ids() {
        return bench.rows("SELECT m.name, id_number, id_key, birth_date FROM member m JOIN household h ON h.id = household_id JOIN period p ON p.id = period_id WHERE p.name = '2020-12' ORDER BY m.id");
    }
}
