package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Movement;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which households a difference between two periods is made of. */
class MovedHouseholdsTest extends OnABench {

    private static final String HEAD = "乡镇,户编号,户主姓名,姓名,与户主关系,健康状况,主要致贫原因,其他致贫原因";
    private static final TableRequest CAUSES = TableRequest.of("causes", Scope.of("2017-08")).compare("2016-12");
    private static final Message TITLE = Message.of("causes.title.MAIN");

    @BeforeEach
    void twoPeriods() {
        bench.loadInto("2016-12", "a.csv", HEAD, "甲镇,1,张一,张一,户主,健康,因病,", "甲镇,1,张一,李一,配偶,残疾,因病,", "甲镇,2,张二,张二,户主,健康,因病,因残", "甲镇,3,张三,张三,户主,健康,缺技术,",
                "乙镇,4,张四,张四,户主,健康,,", "乙镇,5,张五,张五,户主,残疾,因灾,", "乙镇,7,张七,张七,户主,健康,因病,");
        bench.loadInto("2017-08", "b.csv", HEAD, "甲镇,1,张一,张一,户主,残疾,因病,", "甲镇,1,张一,李一,配偶,残疾,因病,", "甲镇,1,张一,张小一,之子,健康,因病,", "甲镇,2,张二,张二,户主,健康,缺技术,", "甲镇,3,张三,张三,户主,健康,缺技术,因病",
                "乙镇,4,张四,张四,户主,健康,因病,", "乙镇,6,张六,张六,户主,健康,因病,", "甲镇,7,张七,张七,户主,残疾,因病,");
    }

    @Test
    void thoseThatCameLessThoseThatLeftAreTheDifferenceOfEachRowAsAPlainRecountFindsThem() {
        Table table = table(CAUSES);
        assertThat(table.rows().stream().map(row -> moved(table, row, "cause")).toList()).containsExactly("因病 +1: 4,6 - 2", "因灾 -1:  - 5", "缺技术 +1: 2 - ", "未填 -1:  - 4", "合计 +0: 6 - 5");
        List<String> came = bench.rows("""
                SELECT main_cause, group_concat(code) FROM (SELECT now.main_cause, now.code FROM household now WHERE now.period_id = 2 AND now.main_cause IS NOT NULL AND NOT EXISTS
                    (SELECT 1 FROM household was WHERE was.period_id = 1 AND was.code = now.code AND was.main_cause = now.main_cause) ORDER BY 1, 2) GROUP BY 1 ORDER BY 1""");
        assertThat(came).containsExactly("01|4,6", "07|2");
        List<String> left = bench.rows("""
                SELECT coalesce(main_cause, '-'), group_concat(code) FROM (SELECT was.main_cause, was.code FROM household was WHERE was.period_id = 1 AND NOT EXISTS
                    (SELECT 1 FROM household now WHERE now.period_id = 2 AND now.code = was.code AND now.main_cause IS was.main_cause) ORDER BY 1, 2) GROUP BY 1 ORDER BY 1""");
        assertThat(left).containsExactly("-|4", "01|2", "04|5");
    }

    @Test
    void withinAPlaceAHouseholdThatMovedThereCame() {
        Table table = table(TableRequest.of("causes", Scope.of("2017-08").and("township", "甲镇")).compare("2016-12"));
        assertThat(moved(table, table.rows().getFirst(), "cause")).isEqualTo("因病 +0: 7 - 2");
        assertThat(moved(table, table.rows().getLast(), "cause")).isEqualTo("合计 +1: 7 - ");
    }

    @Test
    void ofSeveralCausesEachIsLookedForAmongAll() {
        Table table = table(CAUSES.counting(Counting.ANY));
        assertThat(moved(table, table.rows().getFirst(), "cause")).isEqualTo("因病 +2: 3,4,6 - 2");
        assertThat(moved(table, table.rows().get(1), "cause")).isEqualTo("因残 -1:  - 2");
    }

    @Test
    void whatIsFoldedIntoOneIsOneRowToComeIntoAndToLeave() {
        Table table = table(CAUSES.shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.parse("04,07"), 0, Bands.STANDARD)));
        assertThat(moved(table, table.rows().get(1), "cause")).isEqualTo("其余合并 +0: 2 - 5");
    }

    @Test
    void aTableOfPersonsSaysAlsoHowManyMoreThoseHaveWhoStayed() {
        Table table = table(TableRequest.of("health", Scope.of("2017-08")).compare("2016-12"));
        Table.Row disabled = table.rows().stream().filter(row -> "残疾".equals(table.cell(row, "health"))).findFirst().orElseThrow();
        assertThat(moved(table, disabled, "health")).isEqualTo("残疾 +0: 7 - 5");
        Movement movement = movement(table, disabled, "persons_change");
        assertThat(table.cell(disabled, "persons_change")).isEqualTo(1L);
        assertThat(List.of(movement.came().persons(), movement.left().persons(), movement.stayed())).as("household 1 has one more of them").containsExactly(1L, 1L, 1L);
        assertThat(movement(table, disabled, "households_change").stayed()).as("households that stayed are the same then and now").isZero();
    }

    @Test
    void placesAndBandsOfNumbersAreComparedInTheSameWay() {
        Table townships = table(TableRequest.of("township", Scope.of("2017-08")).compare("2016-12"));
        assertThat(townships.rows().stream().map(row -> moved(townships, row, "township")).toList()).containsExactly("乙镇 -1: 6 - 5,7", "甲镇 +1: 7 - ", "合计 +0: 6 - 5");
        Table sizes = table(TableRequest.of("household_size", Scope.of("2017-08")).compare("2016-12"));
        assertThat(sizes.rows().stream().filter(row -> (Long) sizes.cell(row, "households") > 0 || (Long) sizes.cell(row, "households_before") > 0).map(row -> moved(sizes, row, "household_size")).toList())
                .containsExactly("1人 +0: 6 - 5", "2人 -1:  - 1", "3人 +1: 1 - ", "合计 +0: 6 - 5");
    }

    @Test
    void itSaysInWordsWhoCameAndWhoLeftAndWhatThatMakes() {
        Table table = table(CAUSES);
        Movement movement = movement(table, table.rows().getFirst(), "households_change");
        Texts zh = Texts.chinese();
        assertThat(zh.say(movement.said())).isEqualTo("因病 +1 户");
        assertThat(movement.sides().stream().map(side -> zh.say(movement.offered(side))).toList()).containsExactly("新增 2 户（2 人）：2016-12 时不在“因病”里", "减少 1 户（1 人）：2016-12 时在“因病”里，现在不在");
        assertThat(movement.sides().stream().map(side -> zh.say(movement.named(side))).toList()).containsExactly("因病 比 2016-12 新增 2 户", "因病 比 2016-12 减少 1 户");
        assertThat(movement.sides().stream().map(side -> zh.say(movement.counted(TITLE, side))).toList()).containsExactly(
                "主要致贫原因：因病 新增 2 户。按户编号对照：2017-08 在“因病”里，2016-12 时不在（归在别处、未填或不在册）。新增 2 户，减少 1 户，合起来增减 +1 户。期次：2017-08。",
                "主要致贫原因：因病 减少 1 户。按户编号对照：2016-12 时在“因病”里，2017-08 已不在（归到别处、未填或不在册）；名单是 2016-12 时的。新增 2 户，减少 1 户，合起来增减 +1 户。期次：2016-12。");
    }

    @Test
    void onlyDifferencesOfHouseholdsAndPersonsAreExplained() {
        Table table = table(CAUSES);
        Table.Row row = table.rows().getFirst();
        assertThat(List.of("households_change", "household_share_change", "persons_change", "person_share_change")).allMatch(column -> Movement.explains(figure(table, row, column)));
        assertThat(List.of("households", "households_before", "household_share", "cause")).noneMatch(column -> Movement.explains(figure(table, row, column)));
        Table problems = table(TableRequest.of("problem_areas", Scope.of("2017-08")).compare("2016-12"));
        assertThat(Movement.explains(figure(problems, problems.rows().getLast(), "problems_change"))).isFalse();
    }

    @Test
    void whoStayedCanBeAskedForTooButNothingIsCountedBySuchAnAnswer() {
        Scope stayed = bench.desk.breakDown().narrow(Scope.of("2017-08").and("cause", "01"), Dimensions.standard().byId("same@2016-12"), "是");
        assertThat(codes(stayed)).isEqualTo("1,7");
        assertThat(codes(Scope.of("2017-08").and("same@2016-12", ""))).as("it is always known").isEmpty();
        for (TableRequest request : List.of(CAUSES.compare(null).by("same@2016-12"), TableRequest.of("same@2016-12", Scope.of("2017-08")))) {
            assertThatThrownBy(() -> table(request)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said().key()).isEqualTo("figures.refused.dimension"));
        }
        assertThatThrownBy(() -> table(TableRequest.of("causes", Scope.of("2017-08").and("same@2015-01", "0")))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said().key()).isEqualTo("period.unknown"));
    }

    private Table table(TableRequest request) {
        return bench.desk.breakDown().table(request);
    }

    /** The row, its difference, the households that came and those that left; the difference is made of their numbers. */
    private String moved(Table table, Table.Row row, String label) {
        Movement movement = movement(table, row, "households_change");
        long change = (Long) table.cell(row, "households_change");
        assertThat(movement.came().households() - movement.left().households()).isEqualTo(change);
        assertThat(List.of(movement.came(), movement.left())).allSatisfy(side -> assertThat(codes(side.scope()).split(",")).hasSize(Math.max(1, (int) side.households())));
        return "%s %+d: %s - %s".formatted(table.cell(row, label) == null ? "合计" : table.cell(row, label), change, codes(movement.came().scope()), codes(movement.left().scope()));
    }

    private Movement movement(Table table, Table.Row row, String column) {
        return Movement.of(figure(table, row, column), this::table);
    }

    private static Figure figure(Table table, Table.Row row, String column) {
        return new Figure(table, row, table.columns().get(table.column(column)));
    }

    private String codes(Scope scope) {
        return String.join(",", bench.desk.households().list(scope, Disclosure.MASKED).rows().stream().map(line -> (String) line.cells().getFirst()).sorted().toList());
    }
}
