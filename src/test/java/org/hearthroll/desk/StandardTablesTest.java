package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every declared table on the sample county, counted once more in plain SQL that knows nothing of dimensions, bands and codes. */
class StandardTablesTest {

    private static final Path COMMITTED = Path.of(System.getProperty("hearthroll.basedir", "."), "sample-data");
    private static final String AGE = "((20170831 - cast(replace(birth_date, '-', '') AS INTEGER)) / 10000)";
    private static final Set<String> RECOUNTED = new HashSet<>();
    /** Recounted by tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of("causes", "distribution", "problems", "problem_areas", "problem_states", "health_states");

    @TempDir
    private static Path folder;
    private static Bench bench;

    @BeforeAll
    static void load() {
        bench = new Bench(folder);
        bench.desk.importFiles().load(Bench.request("2017-08", COMMITTED.resolve("名册-人-2017-08.xlsx"), COMMITTED.resolve("名册-户-2017-08.csv")), Progress.none());
    }

    @AfterAll
    static void close() {
        bench.close();
        assertThat(TableKind.all()).extracting(TableKind::id).as("a table without a recount").allMatch(id -> RECOUNTED.contains(id) || ELSEWHERE.contains(id));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "attributes|attribute", "household_sizes|CASE WHEN persons >= 6 THEN '6+' ELSE cast(persons AS TEXT) END", "helpers_named|CASE WHEN helper IS NULL THEN '1' ELSE '0' END",
        "incomes|CASE WHEN income_per_head + 0 < 500 THEN '<500' WHEN income_per_head + 0 < 1000 THEN '500-<1000' WHEN income_per_head + 0 < 1500 THEN '1000-<1500' WHEN income_per_head + 0 < 2000 "
                + "THEN '1500-<2000' WHEN income_per_head + 0 < 2500 THEN '2000-<2500' WHEN income_per_head + 0 < 2800 THEN '2500-<2800' WHEN income_per_head IS NOT NULL THEN '2800+' END",
        "dangerous_houses|dangerous_house", "house_grades|more ->> 'dangerous_grade'", "safe_waters|safe_water", "water_difficulties|more ->> 'water_difficulty'", "toilets|more ->> 'toilet'",
        "house_powers|more ->> 'household_power'", "fuels|more ->> 'fuel'", "road_kinds|more ->> 'road_kind'", "relocations|more ->> 'relocated'",
        "house_areas|CASE WHEN (more ->> 'house_area') + 0 < 10 THEN '0-<10' WHEN (more ->> 'house_area') + 0 < 25 THEN '10-<25' WHEN (more ->> 'house_area') + 0 < 50 THEN '25-<50' "
                + "WHEN (more ->> 'house_area') + 0 < 75 THEN '50-<75' WHEN (more ->> 'house_area') + 0 < 100 THEN '75-<100' WHEN more ->> 'house_area' IS NOT NULL THEN '100+' END",
        "road_distances|CASE WHEN (more ->> 'road_distance') + 0 < 1 THEN '<1' WHEN (more ->> 'road_distance') + 0 < 3 THEN '1-<3' WHEN (more ->> 'road_distance') + 0 < 5 THEN '3-<5' "
                + "WHEN (more ->> 'road_distance') + 0 < 10 THEN '5-<10' WHEN (more ->> 'road_distance') + 0 < 20 THEN '10-<20' WHEN more ->> 'road_distance' IS NOT NULL THEN '20+' END"})
    void aTableOfHouseholdsEqualsThePlainRecount(String table, String value) {
        assertThat(counted(table)).isEqualTo(recounted("SELECT coalesce(" + value + ", 'NONE'), count(*), sum(persons) FROM household GROUP BY 1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "sexes|sex", "ethnic_groups|ethnicity", "educations|education", "labours|labour", "pupils|school", "medical_insurances|medical_insurance",
        "pensions|member.more ->> 'pension_insurance'", "work_places|member.more ->> 'work_place'", "political_groups|member.more ->> 'political'",
        "months_worked|CASE WHEN work_months + 0 >= 12 THEN '12+' ELSE cast(cast(work_months AS INTEGER) AS TEXT) END"})
    void aTableOfPersonsEqualsThePlainRecount(String table, String value) {
        assertThat(counted(table)).isEqualTo(persons(value));
    }

    @Test
    void agesAreThoseAtTheEndOfThePeriodAndABandHoldsItsLowerEdgeAlone() {
        RECOUNTED.addAll(List.of("ages", "school_ages"));
        assertThat(counted("ages")).isEqualTo(persons(banded("<6", 6, "6-<16", 16, "16-<30", 30, "30-<40", 40, "40-<50", 50, "50-<60", 60, "60+")));
        assertThat(counted("school_ages")).isEqualTo(persons(banded("<3", 3, "3-<6", 6, "6-<15", 15, "15-<18", 18, "18-<22", 22, "22-<60", 60, "60+")));
    }

    @Test
    void placesEqualThePlainRecount() {
        assertThat(byPlace("townships", "township")).isEqualTo(places("SELECT township, count(*), sum(persons) FROM household GROUP BY 1"));
        assertThat(byPlace("villages", "village")).isEqualTo(places("SELECT township || '/' || village, count(*), sum(persons) FROM household GROUP BY 1"));
        assertThat(counted("village_kinds")).as("the demo has no table of villages").isEqualTo(recounted("SELECT 'NONE', count(*), sum(persons) FROM household"));
    }

    private static Map<String, String> places(String sql) {
        Map<String, String> counts = recounted(sql);
        counts.remove("TOTAL");
        return counts;
    }

    private static Map<String, String> byPlace(String name, String label) {
        RECOUNTED.add(name);
        Table table = bench.desk.breakDown().table(TableRequest.of(name, Scope.of(null)));
        Map<String, String> counts = new TreeMap<>();
        table.rows().stream().filter(row -> row.role() != Table.Role.TOTAL).forEach(row -> counts.put((label.equals("village") ? table.cell(row, "township") + "/" : "") + table.cell(row, label),
                table.cell(row, "households") + "|" + table.cell(row, "persons")));
        return counts;
    }

    @Test
    void otherCausesEqualThePlainRecountWhereverTheyStandAmongOthers() {
        Map<String, String> expected = new TreeMap<>(Map.of("TOTAL", "10679|40410"));
        for (String code : List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "99", "UNMATCHED")) {
            bench.rows("SELECT count(*), sum(persons) FROM household WHERE other_causes LIKE '%" + code + "%' HAVING count(*) > 0").forEach(row -> expected.put(code, row));
        }
        expected.put("NONE", bench.rows("SELECT count(*), sum(persons) FROM household WHERE other_causes IS NULL").getFirst());
        assertThat(counted("other_causes")).isEqualTo(expected).hasSizeGreaterThan(3);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "people|female|sex = '2'|sex", "people|minority|ethnicity <> '01'|ethnicity", "people|insured|medical_insurance = '1'|medical_insurance",
        "people|pensioned|m.more ->> 'pension_insurance' = '1'|m.more ->> 'pension_insurance'", "people|certified_disabled|m.more ->> 'disability_class' IS NOT NULL|m.id",
        "people|soldier|m.more ->> 'soldier' = '1'|m.more ->> 'soldier'", "party_members|party_member|m.more ->> 'political' = '中共党员'|m.more ->> 'political'",
        "party_members|probationary_member|m.more ->> 'political' = '中共预备党员'|m.more ->> 'political'"})
    void anIndicatorOfPersonsEqualsThePlainRecount(String table, String indicator, String met, String stated) {
        assertThat(indicated(table, indicator, "persons", "households")).isEqualTo(bench.rows("SELECT "
                + "count(CASE WHEN " + met + " THEN 1 END), count(" + stated + "), count(DISTINCT CASE WHEN " + met + " THEN h.id END), count(DISTINCT CASE WHEN " + stated + " IS NOT NULL THEN h.id END) "
                + "FROM household h JOIN member m ON m.household_id = h.id").getFirst());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "hardships|water_difficulty|more ->> 'water_difficulty'|1", "hardships|unsafe_water|safe_water|0", "hardships|no_power|more ->> 'household_power'|0",
        "hardships|no_broadcast|more ->> 'broadcast'|0", "hardships|dangerous_house|dangerous_house|1", "hardships|no_toilet|more ->> 'toilet'|0"})
    void anIndicatorOfHouseholdsEqualsThePlainRecount(String table, String indicator, String column, String value) {
        String met = column + " = '" + value + "'";
        assertThat(indicated(table, indicator, "households", "persons")).isEqualTo(bench.rows("SELECT count(CASE WHEN " + met + " THEN 1 END), count(" + column + "), "
                + "coalesce(sum(CASE WHEN " + met + " THEN persons END), 0), coalesce(sum(CASE WHEN " + column + " IS NOT NULL THEN persons END), 0) FROM household").getFirst());
    }

    private static String indicated(String name, String indicator, String first, String second) {
        RECOUNTED.add(name);
        Table table = bench.desk.breakDown().table(TableRequest.of(name, Scope.of(null)));
        Table.Row row = table.rows().stream().filter(one -> one.cells().getFirst().equals(indicator)).findFirst().orElseThrow();
        assertThat(table.cell(table.rows().getLast(), "households") + "|" + table.cell(table.rows().getLast(), "persons")).isEqualTo("10679|40410");
        // What nobody has an entry of is not known, and no zero; SQL counts it as one.
        return Objects.requireNonNullElse(table.cell(row, first), 0) + "|" + table.cell(row, first + "_stated") + "|" + Objects.requireNonNullElse(table.cell(row, second), 0) + "|" + table.cell(row, second + "_stated");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"village_rates|township, village", "township_rates|township", "village_kind_rates|'未填'"})
    void whoIsNotLiftedEqualsThePlainRecountAndWithoutATableOfVillagesThereIsNoRate(String name, String places) {
        RECOUNTED.add(name);
        Table table = bench.desk.breakDown().table(TableRequest.of(name, Scope.of(null)));
        assertThat(table.rows().stream().map(row -> row.role() == Table.Role.TOTAL ? "合计" : places.chars().filter(c -> c == ',').mapToObj(_ -> table.cell(row, "township") + "|").findFirst().orElse("")
                + table.cell(row, TableKind.of(name).prefix()))).doesNotHaveDuplicates();
        assertThat(table.rows().stream().filter(row -> row.role() != Table.Role.TOTAL).map(row -> table.cell(row, "households") + "|" + table.cell(row, "unlifted_households") + "|" + table.cell(row, "unlifted_persons")).sorted())
                .isEqualTo(bench.rows("SELECT count(*), count(CASE WHEN poverty_status IN ('0', '2', '3') THEN 1 END), coalesce(sum(CASE WHEN poverty_status IN ('0', '2', '3') THEN persons END), 0) "
                        + "FROM household GROUP BY " + places).stream().sorted().toList());
        assertThat(table.rows()).allSatisfy(row -> assertThat(table.cell(row, "poverty_rate")).isNull());
    }

    /** Added up once more from the bare columns; the demo states few of them, and then a row is of nothing. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"income_kinds", "household_incomes", "property_incomes", "transfers", "incomes_per_head", "lands", "house_space"})
    void aTableOfAmountsEqualsThePlainRecount(String name) {
        RECOUNTED.add(name);
        Table table = bench.desk.breakDown().table(TableRequest.of(name, Scope.of(null)));
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.cells().subList(2, row.cells().size())).as(row.cells().getFirst().toString())
                .isEqualTo(added(row.cells().getFirst().toString(), table.columns().getLast().id())));
    }

    private static List<Object> added(String field, String unit) {
        boolean perHead = field.endsWith("_per_head");
        String column = field.equals("income_per_head") ? field : "more ->> '" + field + "'";
        List<BigDecimal[]> stated = bench.rows("SELECT " + column + ", persons FROM household WHERE coalesce(" + column + ", '') <> ''").stream()
                .map(row -> Arrays.stream(row.split("\\|")).map(BigDecimal::new).toArray(BigDecimal[]::new)).toList();
        BigDecimal sum = stated.stream().map(pair -> pair[0]).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weighed = stated.stream().map(pair -> pair[0].multiply(pair[1])).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal persons = stated.stream().map(pair -> pair[1]).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(unit).isEqualTo("mean_person_" + (field.endsWith("_land") || field.equals("water_area") ? "mu" : field.equals("house_area") ? "m2" : "yuan"));
        return Arrays.asList(10679L, (long) stated.size(), stated.stream().filter(pair -> pair[0].signum() != 0).count(), persons.longValueExact(),
                perHead || stated.isEmpty() ? null : sum.setScale(2, RoundingMode.HALF_UP), divided(sum, BigDecimal.valueOf(stated.size())), divided(perHead ? weighed : sum, persons));
    }

    private static BigDecimal divided(BigDecimal sum, BigDecimal among) {
        return among.signum() == 0 ? null : sum.divide(among, 2, RoundingMode.HALF_UP);
    }

    private static String banded(Object... namesAndEdges) {
        StringBuilder sql = new StringBuilder("CASE WHEN birth_date IS NULL THEN NULL");
        for (int i = 0; i + 1 < namesAndEdges.length; i += 2) {
            sql.append(" WHEN ").append(AGE).append(" < ").append(namesAndEdges[i + 1]).append(" THEN '").append(namesAndEdges[i]).append('\'');
        }
        return sql.append(" ELSE '").append(namesAndEdges[namesAndEdges.length - 1]).append("' END").toString();
    }

    /** Households that have such a member, and those members. */
    private static Map<String, String> persons(String value) {
        return recounted("SELECT coalesce(" + value + ", 'NONE'), count(DISTINCT household_id), count(*) FROM member GROUP BY 1");
    }

    private static Map<String, String> recounted(String sql) {
        Map<String, String> counts = new TreeMap<>();
        bench.rows(sql).forEach(row -> counts.put(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1)));
        counts.put("TOTAL", "10679|40410");
        return counts;
    }

    private static Map<String, String> counted(String name) {
        RECOUNTED.add(name);
        Table table = bench.desk.breakDown().table(TableRequest.of(name, Scope.of(null)));
        String code = TableKind.of(name).prefix() + "_code";
        Map<String, String> counts = new TreeMap<>();
        table.rows().forEach(row -> counts.put((String) table.cell(row, code), table.cell(row, "households") + "|" + table.cell(row, "persons")));
        assertThat(table.rows()).as("no value twice").hasSize(counts.size());
        assertThat(Arrays.asList(table.columns().getFirst().id(), table.columns().get(1).id())).containsExactly(code, TableKind.of(name).prefix());
        return counts;
    }
}
