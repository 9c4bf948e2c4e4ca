package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Access;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakDownTest {

    private static final Scope ALL = Scope.of(null);

    /** A household without member rows is one unit of as many persons as it states, of whom nothing is known. */
    private static final String PERSONS = " FROM household h LEFT JOIN member m ON m.household_id = h.id WHERE period_id = 1 AND ";
    private static final String EVERYBODY = "SELECT 'TOTAL', COUNT(*), SUM(persons) FROM household WHERE period_id = 1";

    @TempDir
    static Path folder;

    private static Path file;
    private static Desk desk;

    @BeforeAll
    static void write() throws SQLException {
        file = SmallCounty.write(folder.resolve("县.hearth"), 120);
        desk = Desk.open(file, Access.READ);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** Each dimension against plain SQL of its own: value, households, persons; and the households and persons of the total. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "attribute|attribute", "poverty_status|poverty_status", "monitoring_category|monitoring_category", "cause|main_cause", "risk|main_risk",
        "household_size|CASE WHEN persons >= 6 THEN '6+' ELSE CAST(persons AS TEXT) END", "identified_year|SUBSTR(identified_year, 1, 4)", "exit_year|SUBSTR(exit_year, 1, 4)",
        "income|CASE income_per_head WHEN '3500.50' THEN '2800+' WHEN '499' THEN '<500' WHEN '500' THEN '500-<1000' WHEN '-20' THEN '<500' END",
        "dangerous_house|dangerous_house", "safe_water|safe_water", "helper|helper",
        "toilet|json_extract(more, '$.toilet')", "house_area|CASE json_extract(more, '$.house_area') WHEN '80.5' THEN '75-<100' END", "group|village_group", "presence|CASE WHEN missing IS NULL THEN '1' ELSE '0' END"})
    void everyHouseholdDimensionEqualsAPlainRecount(String dimension, String value) throws SQLException {
        Table table = table(TableRequest.of(dimension, ALL));
        assertThat(cells(table, dimension + "_code")).isEqualTo(recount("SELECT COALESCE(" + value + ", 'NONE'), COUNT(*), SUM(persons) FROM household WHERE period_id = 1 GROUP BY 1 "
                + "UNION ALL SELECT 'TOTAL', COUNT(*), SUM(persons) FROM household WHERE period_id = 1"));
        assertSharesAdd(table);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"sex|sex", "relation|relation", "ethnicity|ethnicity", "education|education", "school|school", "labour|labour",
        "medical_insurance|medical_insurance", "work_months|CASE work_months WHEN '3' THEN '1-<4' WHEN '6.5' THEN '4-<7' WHEN '10' THEN '10+' ELSE work_months END",
        "age|CASE birth_date WHEN '1957-09-01' THEN '50-<60' WHEN '1957-08-31' THEN '60+' WHEN '1950-08-31' THEN '60+' WHEN '2001' THEN '16-<30' WHEN '2012-02' THEN '<6' END"})
    void everyPersonDimensionEqualsAPlainRecount(String dimension, String value) throws SQLException {
        assertThat(cells(table(TableRequest.of(dimension, ALL)), dimension + "_code"))
                .isEqualTo(recount("SELECT COALESCE(" + value + ", 'NONE'), COUNT(DISTINCT h.id), SUM(CASE WHEN m.id IS NULL THEN persons ELSE 1 END)" + PERSONS + "1 GROUP BY 1 UNION ALL " + EVERYBODY));
    }

    @Test
    void aPersonWithTwoConditionsCountsUnderBothButOnceInTheTotal() throws SQLException {
        List<String> counted = new ArrayList<>(List.of(EVERYBODY));
        for (String code : List.of("01", "02", "03", "04")) {
            counted.add("SELECT '" + code + "', COUNT(DISTINCT h.id), COUNT(*)" + PERSONS + "health LIKE '%" + code + "%'");
        }
        counted.add("SELECT 'NONE', COUNT(DISTINCT h.id), SUM(CASE WHEN m.id IS NULL THEN persons ELSE 1 END)" + PERSONS + "health IS NULL");
        assertThat(cells(table(TableRequest.of("health", ALL)), "health_code")).isEqualTo(recount(String.join(" UNION ALL ", counted)));
    }

    @Test
    void aHouseholdNamesACauseOnceEvenWhereItIsBothMainAndOther() throws SQLException {
        List<String> counted = new ArrayList<>(List.of(EVERYBODY));
        for (String code : List.of("01", "02", "03", "07", "08", "09", "99", "UNMATCHED")) {
            counted.add("SELECT '" + code + "', COUNT(*), SUM(persons) FROM household WHERE period_id = 1 AND (main_cause = '" + code + "' OR other_causes LIKE '%" + code + "%')");
        }
        counted.add("SELECT 'NONE', COUNT(*), SUM(persons) FROM household WHERE period_id = 1 AND main_cause IS NULL AND other_causes IS NULL");
        Table table = table(TableRequest.of("causes", ALL).counting(Counting.ANY));
        assertThat(cells(table, "cause_code")).isEqualTo(recount(String.join(" UNION ALL ", counted)));
        assertThat(table.cell(table.rows().getLast(), "household_share")).isEqualTo(new BigDecimal("100.00"));
    }

    static Stream<TableRequest> everyTable() {
        Stream<TableRequest> crossed = TableKind.all().stream().filter(k -> k.shape() == TableKind.Shape.HOUSEHOLDS || k.shape() == TableKind.Shape.PROBLEMS)
                .flatMap(k -> Dimensions.standard().all().stream().filter(d -> !d.id().equals(k.dimension())).map(d -> TableRequest.of(k.id(), ALL).by(d.id())));
        return Stream.concat(crossed, Dimensions.standard().all().stream().filter(d -> !d.isPlace()).map(d -> TableRequest.of(d.id(), ALL).by("township")));
    }

    @Test
    void everyTableRunsAlongEveryDimensionAndItsGroupsAddUpWhereNobodyIsInTwo() {
        assertThat(everyTable()).allSatisfy(request -> {
            Dimension by = Dimensions.standard().byId(request.by());
            String count = TableKind.of(request.name()).shape() == TableKind.Shape.PROBLEMS ? "problems" : "households";
            Table crossed = table(request);
            assertThat(crossed.rows().getLast().cells()).contains("TOTAL");
            if (!by.overlaps() && by.grain() == Dimension.Grain.HOUSEHOLD) {
                Table plain = table(TableRequest.of(request.name(), ALL));
                assertThat(groupTotals(crossed, count)).as(request.toString()).isEqualTo(plain.cell(plain.rows().getLast(), count));
            }
        });
    }

    /** The sum of the totals of all groups. */
    private static long groupTotals(Table table, String count) {
        List<Row> totals = table.rows().stream().filter(r -> r.role() == Role.TOTAL).toList();
        return totals.subList(0, totals.size() - 1).stream().mapToLong(r -> (Long) table.cell(r, count)).sum();
    }

    @Test
    void causesByTownshipSumUpToTheCausesAndNoTownshipIsLost() {
        Table plain = table(TableRequest.of("causes", ALL));
        Table crossed = table(TableRequest.of("causes", ALL).by("township"));
        Map<String, Long> summed = new TreeMap<>();
        crossed.rows().stream().filter(r -> r.role() != Role.TOTAL).forEach(r -> summed.merge((String) crossed.cell(r, "cause_code"), (Long) crossed.cell(r, "households"), Long::sum));
        Map<String, Long> counted = new TreeMap<>();
        plain.rows().stream().filter(r -> r.role() != Role.TOTAL).forEach(r -> counted.put((String) plain.cell(r, "cause_code"), (Long) plain.cell(r, "households")));
        assertThat(summed).isEqualTo(counted);
        assertThat(crossed.columns()).extracting(Table.Column::id)
                .containsExactly("township_code", "township", "cause_code", "cause", "households", "household_share", "persons", "person_share");
        assertThat(crossed.rows().stream().filter(r -> r.role() == Role.TOTAL).map(r -> r.cells().subList(0, 4)).toList()).containsExactly(
                List.of("990101100", "城关镇", "TOTAL", "合计"), List.of("990101101", "大用镇", "TOTAL", "合计"), List.of("990101102", "平安镇", "TOTAL", "合计"),
                List.of("", "青山镇", "TOTAL", "合计"), List.of("NONE", "未填", "TOTAL", "合计"), List.of("TOTAL", "合计", "TOTAL", "合计"));
    }

    @Test
    void aTownshipWithoutHouseholdsHasItsRowOfZeroAndAnUndefinedShare() {
        Table crossed = table(TableRequest.of("causes", ALL).by("township"));
        assertThat(crossed.rows().stream().filter(r -> crossed.cell(r, "township").equals("平安镇")).map(Row::cells).toList())
                .containsExactly(Arrays.asList("990101102", "平安镇", "TOTAL", "合计", 0L, null, 0L, null));
    }

    @Test
    void villagesOfOneNameStayApartByTheirTownships() {
        Table table = table(TableRequest.of("village", ALL));
        assertThat(table.columns()).extracting(Table.Column::id).startsWith("township", "village_code", "village");
        assertThat(table.rows().stream().map(r -> r.cells().subList(0, 3)).filter(c -> c.get(2).equals("新民村")).toList()).containsExactly(
                List.of("城关镇", "990101100201", "新民村"), List.of("平安镇", "990101102201", "新民村"), List.of("大用镇", "", "新民村"), List.of("青山镇", "", "新民村"),
                List.of("未填", "", "新民村"));
        assertThat(table.rows().getLast().cells().subList(0, 3)).isEqualTo(List.of("合计", "TOTAL", "合计"));
    }

    @Test
    void whatIsBlankTakesPartInTheTotalButHasNoShare() {
        Table table = table(TableRequest.of("causes", ALL));
        Row none = table.rows().get(table.rows().size() - 2);
        assertThat(none.role()).isEqualTo(Role.NONE);
        assertThat(none.cells().subList(0, 2)).isEqualTo(List.of("NONE", "未填"));
        assertThat(table.cell(none, "household_share")).isNull();
        assertThat(sum(table, "households", Role.TOTAL)).isEqualTo(table.cell(table.rows().getLast(), "households"));
        assertThat(table.rows().get(table.rows().size() - 3).cells().subList(0, 2)).isEqualTo(List.of("UNMATCHED", "未归类"));
        assertThat(table.rows().get(table.rows().size() - 3).cells().get(3)).isNotNull();
    }

    @Test
    void aFoldHoldsItsMembersTogetherAndNamesThem() {
        TableRequest plain = TableRequest.of("causes", ALL);
        Table table = table(plain.shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.parse("08,02,因学"), 3, plain.shown().bands())));
        Row fold = table.rows().stream().filter(r -> r.role() == Role.FOLD).findFirst().orElseThrow();
        Map<String, List<Long>> unfolded = cells(table(plain), "cause_code");
        assertThat(table.cell(fold, "households")).isEqualTo(Stream.of("02", "03", "08").mapToLong(c -> unfolded.get(c).getFirst()).sum());
        assertThat(fold.opens()).isEqualTo(new Scope("2017-08", List.of()).and("cause", "02;03;08"));
        assertThat(notes(table)).contains("其余合并包括：因残、因学、缺劳力。");
        assertThat(cells(table, "cause_code").keySet()).containsExactlyInAnyOrder("01", "07", "99", "UNMATCHED", "FOLD", "NONE", "TOTAL");
    }

    @Test
    void aFoldOfAnyCauseCountsAHouseholdOnce() throws SQLException {
        TableRequest any = TableRequest.of("causes", ALL).counting(Counting.ANY);
        Table table = table(any.shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.parse("01,02,07,09"), 3, any.shown().bands())));
        assertThat(cells(table, "cause_code").get("FOLD")).isEqualTo(recount("SELECT 'FOLD', COUNT(*), SUM(persons) FROM household WHERE period_id = 1 "
                + "AND (main_cause IN ('01', '02', '07') OR other_causes IS NOT NULL)").get("FOLD"));
    }

    @Test
    void theRowsOfATableOpenExactlyTheHouseholdsTheyCount() {
        for (TableRequest request : List.of(TableRequest.of("causes", ALL).by("village"), TableRequest.of("causes", ALL).counting(Counting.ANY).by("attribute"),
                TableRequest.of("health", ALL).by("sex"), TableRequest.of("age", ALL.and("attribute", "01;04").and("sex", "1")), TableRequest.of("cause", ALL).by("health"))) {
            Table table = table(request);
            assertThat(table.rows()).allSatisfy(row -> assertThat(desk.households().extent(row.opens()).households()).as(row.toString()).isEqualTo(table.cell(row, "households")));
        }
    }

    @Test
    void aScopeIsNamedBelowTheTable() {
        Scope scope = desk.breakDown().narrow(ALL, Dimensions.standard().byId("attribute"), "低保贫困户;一般贫困户");
        assertThat(notes(table(TableRequest.of("causes", scope))).getFirst()).isEqualTo("统计范围：2017-08，贫困户属性=低保贫困户、一般贫困户。");
        assertThat(notes(table(TableRequest.of("causes", Scope.of("2017-09")))).getFirst()).isEqualTo("统计范围：2017-09 全部户。");
        assertThat(notes(table(TableRequest.of("causes", ALL)))).contains("其中 7 户在最近一次导入中未出现，仍计算在内。");
    }

    @Test
    void plainTextThatHoldsTheSeparatorStillFindsItself() {
        Table table = table(TableRequest.of("helper", ALL));
        Row both = table.rows().stream().filter(r -> "张三;李四".equals(table.cell(r, "helper"))).findFirst().orElseThrow();
        assertThat(desk.households().extent(both.opens()).households()).isGreaterThanOrEqualTo((Long) table.cell(both, "households"));
    }

    @Test
    void theDistributionHasEveryTownshipThatTheListTheRosterOrTheLedgerNames() throws SQLException {
        Table table = table(TableRequest.of("distribution", ALL));
        assertThat(table.rows().stream().map(r -> r.cells().subList(0, 2)).toList()).containsExactly(List.of("990101100", "城关镇"), List.of("990101101", "大用镇"),
                List.of("990101102", "平安镇"), List.of("", "青山镇"), List.of("", "云外镇"), List.of("NONE", "未填"), List.of("TOTAL", "合计"));
        assertThat(sum(table, "problems", Role.TOTAL)).isEqualTo(table.cell(table.rows().getLast(), "problems"))
                .isEqualTo(recount("SELECT 'x', COUNT(*), 0 FROM problem").get("x").getFirst());
        assertThat(sum(table, "households", Role.TOTAL)).isEqualTo(table.cell(table.rows().getLast(), "households")).isEqualTo(119L);
    }

    @Test
    void problemsAreCountedWhereTheLedgerSaysOrElseWhereTheirHouseholdIs() throws SQLException {
        Table table = table(TableRequest.of("problems", ALL).by("township"));
        Map<String, Long> totals = new TreeMap<>();
        table.rows().stream().filter(r -> "TOTAL".equals(table.cell(r, "type_code"))).forEach(r -> totals.put((String) table.cell(r, "township"), (Long) table.cell(r, "problems")));
        Map<String, Long> recounted = new TreeMap<>();
        recount("SELECT COALESCE(p.township, h.township, '未填'), COUNT(*), 0 FROM problem p LEFT JOIN household h ON h.code = p.household_code AND h.period_id = p.period_id GROUP BY 1 "
                + "UNION ALL SELECT '合计', COUNT(*), 0 FROM problem").forEach((township, counts) -> recounted.put(township, counts.getFirst()));
        totals.values().removeIf(n -> n == 0);
        assertThat(totals).isEqualTo(recounted);
    }

    @Test
    void problemsCanBeNarrowedByWhatTheirHouseholdIs() throws SQLException {
        Table table = table(TableRequest.of("problem_area", ALL.and("attribute", "04")));
        assertThat(table.cell(table.rows().getLast(), "problems")).isEqualTo(recount("SELECT 'x', COUNT(*), 0 FROM problem p JOIN household h ON h.code = p.household_code "
                + "AND h.period_id = p.period_id WHERE attribute = '04'").get("x").getFirst());
        assertThat(table.rows().stream().map(r -> table.cell(r, "problem_area_code")).toList()).isSubsetOf("EDU", "MED", "HOU", "UNMATCHED", "NONE", "TOTAL");
    }

    @Test
    void aTownshipMayBeNamedByItsCode() {
        assertThat(desk.breakDown().narrow(ALL, Dimensions.standard().byId("township"), "990101101")).isEqualTo(ALL.and("township", "大用镇"));
        assertThat(desk.breakDown().narrow(ALL, Dimensions.standard().byId("township"), "大用镇;NONE")).isEqualTo(ALL.and("township", "大用镇;"));
        assertThatThrownBy(() -> desk.breakDown().narrow(ALL, Dimensions.standard().byId("township"), "大用乡")).isInstanceOf(Refusal.class).hasMessage("figures.refused.place");
        assertThatThrownBy(() -> desk.breakDown().narrow(ALL, Dimensions.standard().byId("village"), "没有村")).isInstanceOf(Refusal.class).hasMessage("figures.refused.place");
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThat(refusal(TableRequest.of("causes", Scope.of("1999-01")))).isEqualTo("period.unknown");
        assertThat(refusal(TableRequest.of("causes", ALL).by("weather"))).isEqualTo("figures.refused.dimension");
        assertThat(refusal(TableRequest.of("causes", ALL).by("cause"))).isEqualTo("figures.refused.by-itself");
        assertThat(refusal(TableRequest.of("causes", ALL).generation("1999"))).isEqualTo("figures.refused.generation");
        assertThat(refusal(TableRequest.of("causes", ALL.and("weather", "rain")))).isEqualTo("figures.refused.dimension");
    }

    private static String refusal(TableRequest request) {
        try {
            table(request);
            return "accepted";
        } catch (Refusal refused) {
            return refused.said().key();
        }
    }

    private static Table table(TableRequest request) {
        return desk.breakDown().table(request);
    }

    private static List<String> notes(Table table) {
        return table.notes().stream().map(Texts.chinese()::say).toList();
    }

    private static long sum(Table table, String column, Role without) {
        return table.rows().stream().filter(r -> r.role() != without).mapToLong(r -> (Long) table.cell(r, column)).sum();
    }

    private static void assertSharesAdd(Table table) {
        List<BigDecimal> shares = table.rows().stream().filter(r -> r.role() != Role.TOTAL).map(r -> (BigDecimal) table.cell(r, "household_share")).filter(Objects::nonNull).toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty()) {
            assertThat(sum.subtract(BigDecimal.valueOf(100)).abs()).isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(shares.size())));
            assertThat(notes(table).stream().anyMatch(n -> n.startsWith("由于四舍五入"))).isEqualTo(sum.compareTo(BigDecimal.valueOf(100)) != 0 || personsUneven(table));
        }
    }

    private static boolean personsUneven(Table table) {
        return table.rows().stream().filter(r -> r.role() != Role.TOTAL).map(r -> (BigDecimal) table.cell(r, "person_share")).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.valueOf(100)) != 0;
    }

    private static Map<String, List<Long>> cells(Table table, String code) {
        Map<String, List<Long>> cells = new TreeMap<>();
        table.rows().forEach(r -> cells.put((String) table.cell(r, code), List.of((Long) table.cell(r, "households"), (Long) table.cell(r, "persons"))));
        return cells;
    }

    private static Map<String, List<Long>> recount(String sql) throws SQLException {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file); ResultSet rows = plain.createStatement().executeQuery(sql)) {
            Map<String, List<Long>> counts = new TreeMap<>();
            while (rows.next()) {
                if (rows.getLong(2) > 0) {
                    counts.put(rows.getString(1), List.of(rows.getLong(2), rows.getLong(3)));
                }
            }
            return counts;
        }
    }
}
