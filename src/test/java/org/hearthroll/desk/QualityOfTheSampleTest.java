package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.model.Scope;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.work.Cancelled;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample county by every rule, and some rules counted once more in plain SQL that knows nothing of them. */
class QualityOfTheSampleTest {

    private static final Path COMMITTED = Path.of(System.getProperty("hearthroll.basedir", "."), "sample-data");

    @TempDir
    private static Path folder;
    private static Bench bench;
    private static QualityReport report;

    @BeforeAll
    static void load() {
        bench = new Bench(folder);
        bench.desk.importFiles().load(Bench.request("2017-08", COMMITTED.resolve("名册-人-2017-08.xlsx"), COMMITTED.resolve("名册-户-2017-08.csv")), Progress.none());
        report = bench.desk.quality().check(Scope.of(null), Progress.none());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @Test
    void theSampleCountyHasTheFaultsOfItsOwnMakingAndNoOthers() {
        Map<String, Long> counted = report.faults().stream().collect(Collectors.groupingBy(fault -> fault.rule().id(), Collectors.counting()));
        assertThat(counted).isEqualTo(Map.ofEntries(
                Map.entry("DISABLED_UNCERTIFIED", 895L), Map.entry("LABOUR_CAUSE_QUARTER", 809L), Map.entry("SERIOUS_ILLNESS_UNINSURED", 748L),
                Map.entry("DISABILITY_CAUSE_NOBODY_DISABLED", 747L), Map.entry("UNSAFE_WATER", 744L), Map.entry("NOT_INSURED", 727L), Map.entry("LABOUR_CAUSE_HALF", 558L),
                Map.entry("ILLNESS_CAUSE_NOBODY_ILL", 478L), Map.entry("SCHOOL_CAUSE_NOBODY_AT_SCHOOL", 414L), Map.entry("SERIOUS_ILLNESS_EMPTY", 335L),
                Map.entry("YOUNG_LOW_EDUCATION", 254L), Map.entry("SEVERE_DISABILITY_LABOUR", 58L), Map.entry("NOT_AT_SCHOOL", 33L), Map.entry("PHONE_SHARED", 2L)));
        assertThat(report.households()).isEqualTo(report.faults().stream().map(QualityFinding::household).distinct().count()).isPositive();
    }

    @Test
    void theUninsuredAreTheSamePersonsInPlainSql() {
        assertThat(persons("NOT_INSURED")).isEqualTo(sql("""
                SELECT code FROM member WHERE medical_insurance = '0' AND ifnull(more ->> 'employee_medical_insurance', '0') = '0' AND ifnull(more ->> 'soldier', '0') = '0' ORDER BY code"""));
    }

    @Test
    void youngAdultsWithLittleSchoolingAreTheSamePersonsByTheirBirthdaysInPlainSql() {
        assertThat(persons("YOUNG_LOW_EDUCATION")).isEqualTo(sql("""
                SELECT code FROM member WHERE education IN ('01', '02', '06') AND length(birth_date) = 10
                AND birth_date > date('2017-08-31', '-23 years') AND birth_date <= date('2017-08-31', '-16 years') ORDER BY code"""));
    }

    @Test
    void householdsWithWorkersThatSayTheyLackThemAreTheSameInPlainSql() {
        assertThat(households("LABOUR_CAUSE_HALF")).isEqualTo(sql("""
                SELECT h.code FROM household h JOIN member m ON m.household_id = h.id
                WHERE h.main_cause = '08' OR ';' || h.other_causes || ';' LIKE '%;08;%'
                GROUP BY h.id HAVING 2 * sum(CASE WHEN m.labour IN ('01', '02') THEN 1 ELSE 0 END) >= count(*) ORDER BY h.code"""));
    }

    @Test
    void householdsThatStateADisabilityNobodyHasAreTheSameInPlainSql() {
        assertThat(households("DISABILITY_CAUSE_NOBODY_DISABLED")).isEqualTo(sql("""
                SELECT code FROM household WHERE ('02' IN (main_cause) OR ';' || other_causes || ';' LIKE '%;02;%') AND id NOT IN
                (SELECT household_id FROM member WHERE health LIKE '%04%' OR id_type = '02' OR more ->> 'disability_class' <> '' OR more ->> 'disability_kind' <> '') ORDER BY code"""));
    }

    @Test
    void householdsWithTheTelephoneOfAnotherAreTheSameInPlainSql() {
        assertThat(households("PHONE_SHARED")).isEqualTo(sql("SELECT code FROM household h WHERE EXISTS (SELECT 1 FROM household o WHERE o.phone = h.phone AND o.id <> h.id) ORDER BY code"));
    }

    @Test
    void aLongCheckSaysHowFarItIsAndStopsWhereItIsAsked() {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(() -> bench.desk.quality().check(Scope.of(null), new Progress() {
            @Override
            public void report(long done, long total) {
                said.add(done + " of " + total);
            }

            @Override
            public boolean cancelled() {
                return said.size() == 3;
            }
        })).isInstanceOf(Cancelled.class);
        assertThat(said).containsExactly("500 of 10679", "1000 of 10679", "1500 of 10679");
    }

    private static String persons(String rule) {
        return report.faults(rule).stream().map(QualityFinding::person).sorted().collect(Collectors.joining("\n"));
    }

    private static String households(String rule) {
        return report.faults(rule).stream().map(QualityFinding::household).sorted().collect(Collectors.joining("\n"));
    }

    private static String sql(String query) {
        return String.join("\n", bench.rows(query));
    }
}
