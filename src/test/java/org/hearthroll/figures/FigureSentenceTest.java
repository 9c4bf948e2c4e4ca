package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

/** What is said of a figure that somebody opens. */
class FigureSentenceTest {

    private static final TableRequest CAUSES = TableRequest.of("causes", Scope.of("2017-08"));
    private static final Message TITLE = Message.of("causes.title.MAIN");

    private final SmallCounty county = new SmallCounty("城关镇", "河西乡").homes(6, "城关镇", "07", 4).homes(3, "城关镇", "01", 2, "02").homes(1, "河西乡", null, 5).homes(1, "河西乡", "01", 1);

    @Test
    void aCountSaysItsShareItsNumeratorItsDenominatorAndItsPeriod() {
        Table table = county.table(CAUSES);
        assertThat(named(table, 0, "households")).isEqualTo("因病 4 户");
        assertThat(counted(table, 0, "households")).isEqualTo("主要致贫原因：因病 4 户，占 40.00%。分子：全县主要致贫原因为因病的 4 户；分母：全县主要致贫原因已填的 10 户。期次：2017-08。");
        assertThat(named(table, 0, "household_share")).isEqualTo("因病 4 户，占 40.00%");
    }

    @Test
    void personsAreSaidInPersons() {
        Table table = county.table(CAUSES);
        assertThat(named(table, 0, "persons")).isEqualTo("因病 7 人");
        assertThat(counted(table, 0, "person_share")).isEqualTo("主要致贫原因：因病 7 人，占 22.58%。分子：全县主要致贫原因为因病的户中 7 人；分母：全县主要致贫原因已填的户中 31 人。期次：2017-08。");
    }

    @Test
    void inACrossedTableThePlaceComesFirstAndTheDenominatorIsTheGroup() {
        Table table = county.table(CAUSES.by("township"));
        assertThat(named(table, 1, "households")).isEqualTo("城关镇 · 缺技术 6 户");
        assertThat(counted(table, 1, "households")).isEqualTo("主要致贫原因：城关镇 · 缺技术 6 户，占 66.67%。分子：城关镇主要致贫原因为缺技术的 6 户；分母：城关镇主要致贫原因已填的 9 户。期次：2017-08。");
        assertThat(counted(table, 5, "households")).isEqualTo("主要致贫原因：河西乡 · 合计 2 户，占 100.00%。合计：河西乡的 2 户，各计一次；占比的分母：河西乡主要致贫原因已填的 1 户。期次：2017-08。");
        assertThat(counted(table, 6, "households")).isEqualTo("主要致贫原因：合计 11 户，占 100.00%。合计：全县的 11 户，各计一次。期次：2017-08。");
    }

    @Test
    void whatWasLeftBlankIsNoPartOfAShareAndTheTotalSaysOfWhatSharesAre() {
        Table table = county.table(CAUSES);
        assertThat(counted(table, 2, "household_share")).isEqualTo("主要致贫原因：未填 1 户。计数：全县主要致贫原因未填的 1 户；计入合计，不计入占比的分母。期次：2017-08。");
        assertThat(counted(table, 3, null)).isEqualTo("主要致贫原因：合计 11 户，占 100.00%。合计：全县的 11 户，各计一次；占比的分母：全县主要致贫原因已填的 10 户。期次：2017-08。");
    }

    @Test
    void anyCauseCountsAHouseholdSeveralTimes() {
        Table table = county.table(CAUSES.counting(Counting.ANY));
        assertThat(counted(table, 1, "households")).isEqualTo("主要致贫原因：因残 3 户，占 30.00%。分子：全县致贫原因（含其他原因）有因残的 3 户；分母：全县致贫原因（含其他原因）已填的 10 户。期次：2017-08。"
                + "一户可有多项，每项各计一次，占比之和可超过 100%；合计不重复。");
    }

    @Test
    void whatIsFoldedIsNamed() {
        Table table = county.homes(1, "城关镇", "13", 1).homes(1, "城关镇", "05", 1).table(CAUSES.shown(new TableRequest.Shown(Rounding.LARGEST_REMAINDER, Fold.parse("05,13"), 0, Bands.STANDARD)));
        assertThat(counted(table, 2, "households")).isEqualTo("主要致贫原因：其余合并 2 户，占 16.67%。分子：全县主要致贫原因为缺土地、因丧之一的 2 户；分母：全县主要致贫原因已填的 12 户。期次：2017-08。"
                + "其余合并包括：缺土地、因丧。尾差按最大余额法调整。");
        assertThat(counted(table, 0, "households")).doesNotContain("其余合并");
    }

    @Test
    void aFigureOfTheOtherPeriodSpeaksOfThatPeriodAndOpensIt() {
        Table table = new TwoPeriods(county, new SmallCounty("城关镇").homes(1, "城关镇", "01", 3).homes(3, "城关镇", "04", 1)).table(CAUSES.compare("2016-12"));
        Figure before = figure(table, 0, "households_before");
        assertThat(before.opens()).isEqualTo(Scope.of("2016-12").and("cause", "01"));
        assertThat(counted(table, 0, "households_before")).isEqualTo("主要致贫原因：因病 1 户，占 25.00%。分子：全县主要致贫原因为因病的 1 户；分母：全县主要致贫原因已填的 4 户。期次：2016-12。");
        assertThat(named(table, 0, "households_before")).as("the period is named at once").isEqualTo("因病（2016-12）1 户");
        assertThat(named(table, 0, "household_share_before")).isEqualTo("因病（2016-12）1 户，占 25.00%");
        assertThat(named(table, 0, "household_share_change")).isEqualTo("因病 +15.00 个百分点");
        assertThat(counted(table, 0, "households_change")).isEqualTo("主要致贫原因：因病 4 户，占 40.00%。对比期 2016-12 为 1 户，占 25.00%，增减 +3 户。"
                + "分子：全县主要致贫原因为因病的 4 户；分母：全县主要致贫原因已填的 10 户。期次：2017-08。");
        assertThat(figure(table, 0, "households_change").opens()).isEqualTo(Scope.of("2017-08").and("cause", "01"));
    }

    @Test
    void whatThisPeriodNoLongerHasOpensThePeriodThatHadIt() {
        Table table = new TwoPeriods(county, new SmallCounty("城关镇").homes(1, "城关镇", "01", 3).homes(3, "城关镇", "04", 1)).table(CAUSES.compare("2016-12"));
        int gone = table.rows().stream().map(row -> table.cell(row, "cause")).toList().indexOf("因灾");
        assertThat(figure(table, gone, "households").opens()).isEqualTo(Scope.of("2016-12").and("cause", "04"));
        assertThat(counted(table, gone, "households")).startsWith("主要致贫原因：因灾 3 户，占 75.00%。").endsWith("期次：2016-12。");
    }

    @Test
    void problemsAreSaidInProblemsAndTheListIsThatOfTheirHouseholds() {
        SmallCounty troubled = county.troubles(3, "城关镇", "301").troubles(1, "河西乡", "301");
        Table types = troubled.table(TableRequest.of("problem_areas", Scope.of("2017-08")).by("township"));
        assertThat(counted(types, 0, null)).startsWith("主要致贫原因：城关镇 · ").contains(" 3 个问题，占 100.00%。分子：城关镇问题方面为").endsWith("期次：2017-08。下面列出有这类问题的户。");
        Table townships = troubled.table(TableRequest.of("distribution", Scope.of("2017-08")));
        assertThat(counted(townships, 0, "rank")).isEqualTo("主要致贫原因：城关镇 3 个问题，占 75.00%。分子：城关镇的 3 个问题；分母：全县乡镇已填的 4 个问题。期次：2017-08。下面列出有这类问题的户。");
        assertThat(counted(townships, 0, "households")).isEqualTo("主要致贫原因：城关镇 9 户。计数：城关镇的 9 户。期次：2017-08。");
        assertThat(counted(townships, 0, "checked")).isEqualTo("主要致贫原因：城关镇 已排查 9 户。计数：城关镇已排查的 9 户。期次：2017-08。下面列出这个范围的全部户。");
    }

    /** Problems of one kind are measured by all households, so that is whom the list behind households shows. */
    @Test
    void behindTheHouseholdsOfADistributionStandAllOfThemWhateverKindOfProblemIsCounted() {
        SmallCounty troubled = new SmallCounty("城关镇", "河西乡").homes(9, "城关镇", "01", 1).homes(4, "河西乡", "01", 1).troubles(2, "城关镇", "HOU1").troubles(5, "河西乡", "MED1");
        Scope housing = Scope.of("2017-08").and("problem_area", "HOU");
        Table townships = WiderDistribution.of(troubled.unchecked(1, "河西乡").table(TableRequest.of("distribution", housing)));
        assertThat(figure(townships, 1, "problems").opens()).isEqualTo(housing.and("township", "河西乡"));
        assertThat(figure(townships, 1, "households").opens()).isEqualTo(Scope.of("2017-08").and("township", "河西乡"));
        assertThat(figure(townships, 1, "progress").opens()).isEqualTo(Scope.of("2017-08").and("township", "河西乡"));
        assertThat(named(townships, 1, "progress")).isEqualTo("河西乡 已排查 4 户");
        assertThat(counted(townships, 1, "households")).isEqualTo("主要致贫原因：河西乡 5 户。计数：河西乡的 5 户。期次：2017-08。");
    }

    @Test
    void otherConditionsOfTheScopeAreSaidToo() {
        Table table = county.table(TableRequest.of("causes", Scope.of("2017-08").and("attribute", "04;01").and("township", "城关镇")));
        assertThat(counted(table, 0, null)).contains("分子：城关镇贫困户属性为低保贫困户、一般贫困户之一、主要致贫原因为因病的 3 户；");
        Table listed = county.table(TableRequest.of("causes", Scope.of("2017-08").and("list", "走访")));
        assertThat(counted(listed, 0, null)).contains("分母：名单“走访”内主要致贫原因已填的 10 户。");
    }

    @Test
    void aShareOfTheValueOrOfTheWholeSaysSo() {
        Table ofValue = county.table(CAUSES.by("township").shown(CAUSES.shown().shareOf(ShareOf.VALUE)));
        assertThat(counted(ofValue, 0, null)).isEqualTo("主要致贫原因：城关镇 · 因病 3 户，占 75.00%。分子：城关镇主要致贫原因为因病的 3 户；分母：全县主要致贫原因为因病、乡镇已填的 4 户。期次：2017-08。");
        assertThat(counted(ofValue, 2, null)).contains("合计：城关镇的 9 户，各计一次；占比的分子：城关镇主要致贫原因已填的 9 户；分母：全县乡镇已填、主要致贫原因已填的 10 户。");
        Figure sum = Figure.among(List.of(ofValue), ofValue.sums().getFirst(), null);
        assertThat(Texts.chinese().say(FigureSentence.counted(TITLE, sum))).contains("占 100.00%。分子：全县主要致贫原因为因病的 4 户；分母：全县主要致贫原因为因病、乡镇已填的 4 户。");
        Table ofWhole = county.table(CAUSES.by("township").shown(CAUSES.shown().shareOf(ShareOf.WHOLE)));
        assertThat(counted(ofWhole, 0, "person_share")).isEqualTo("主要致贫原因：城关镇 · 因病 6 人，占 19.35%。分子：城关镇主要致贫原因为因病的户中 6 人；分母：全县乡镇已填、主要致贫原因已填的户中 31 人。期次：2017-08。");
        assertThat(counted(ofWhole, 5, null)).contains("占 10.00%。合计：河西乡的 2 户，各计一次；占比的分子：河西乡主要致贫原因已填的 1 户；分母：全县乡镇已填、主要致贫原因已填的 10 户。");
    }

    @Test
    void anIndicatorIsAShareOfThoseWhoFilledThatInAndATotalOfNobody() {
        List<Table.Column> columns = List.of(label("indicator"), count("persons"), new Table.Column("person_share", Table.Kind.SHARE, 2), count("persons_stated"), count("households"));
        Scope all = Scope.of("2017-08");
        Table people = new Table("people", columns, List.of(new Table.Row(Table.Role.NORMAL, List.of("女性", 2L, new BigDecimal("40.00"), 5L, 2L), all.and("sex", "2")),
                new Table.Row(Table.Role.TOTAL, List.of("合计", 7L, new BigDecimal("100.00"), 7L, 3L), all)), List.of());
        assertThat(counted(people, 0, "persons")).isEqualTo("主要致贫原因：女性 2 人，占 40.00%。分子：全县性别为女的 2 人；分母：全县性别已填的 5 人。期次：2017-08。");
        assertThat(counted(people, 1, "persons")).contains("合计：全县的户中 7 人，各计一次。");
    }

    @Test
    void whereARowOpensOnlySomeOfTheHouseholdsItSpeaksOfTheseAreCounted() {
        Scope poor = Scope.of("2017-08").and("poverty_status", "01");
        Table incidence = new Table("incidence", List.of(label("township"), count("unlifted_persons"), new Table.Column("poverty_rate", Table.Kind.SHARE, 2), count("unlifted_households"), count("households")),
                List.of(new Table.Row(Table.Role.TOTAL, List.of("合计", 5L, new BigDecimal("1.25"), 2L, 9L), poor)), List.of());
        assertThat(named(incidence, 0, "poverty_rate")).isEqualTo("合计 5 人");
        assertThat(counted(incidence, 0, "households")).contains("的 2 户，各计一次").doesNotContain("9");
        Table amounts = new Table("incomes", List.of(label("amount"), count("households"), count("households_having")),
                List.of(new Table.Row(Table.Role.NORMAL, List.of("工资性收入", 9L, 4L), Scope.of("2017-08").and("having_wage_income", "1"))), List.of());
        assertThat(named(amounts, 0, "households")).isEqualTo("工资性收入 4 户");
    }

    @Test
    void anAmountIsRepeatedAndThoseWhoStateItAreNamed() {
        Table.Column mean = new Table.Column("mean_household_yuan", Table.Kind.AMOUNT, 2);
        Scope having = Scope.of("2017-08").and("having_wage_income", "1");
        Table amounts = new Table("income_kinds", List.of(label("amount"), count("households"), count("households_having"), mean), List.of(
                new Table.Row(Table.Role.NORMAL, List.of("工资性收入", 9L, 4L, new BigDecimal("5812.50")), having), new Table.Row(Table.Role.NORMAL, Arrays.asList("财产性收入", 9L, 0L, null), having)), List.of());
        assertThat(named(amounts, 0, "mean_household_yuan")).isEqualTo("工资性收入 户均（元）为 5,812.50");
        assertThat(counted(amounts, 0, "mean_household_yuan")).isEqualTo("主要致贫原因：工资性收入 4 户。户均（元）为 5,812.50。计数：全县有工资性收入为是的 4 户。期次：2017-08。");
        assertThat(named(amounts, 1, "mean_household_yuan")).isEqualTo("财产性收入 0 户");
    }

    @Test
    void inEnglishNothingIsChineseButPlaces() {
        Table spoken = new ReadersTable(new Labels(CodeLists.standard()), Language.ENGLISH).of(county.table(CAUSES.by("township")));
        assertThat(Texts.english().say(FigureSentence.named(figure(spoken, 0, "persons")))).isEqualTo("城关镇 · Illness: 6 persons");
        assertThat(Texts.english().say(FigureSentence.counted(TITLE, figure(spoken, 0, "households")))).isEqualTo(
                "Main causes of poverty: 城关镇 · Illness: 3 households, 33.33%. Numerator: 3 households (城关镇, Main cause = Illness); denominator: 9 households (城关镇, Main cause filled in). Period: 2017-08.");
    }

    @Test
    void aFigureIsFoundAmongSeveralTablesByItsRow() {
        Table whole = county.table(CAUSES);
        Table crossed = county.table(CAUSES.by("township"));
        assertThat(Figure.among(List.of(crossed, whole), whole.rows().getLast(), null)).isEqualTo(figure(whole, 3, "households"));
        assertThat(Figure.among(List.of(crossed, whole), crossed.rows().getFirst(), null).table()).isSameAs(crossed);
    }

    private static Table.Column label(String id) {
        return new Table.Column(id, Table.Kind.LABEL, 0);
    }

    private static Table.Column count(String id) {
        return new Table.Column(id, Table.Kind.COUNT, 0);
    }

    private static Figure figure(Table table, int row, String column) {
        return new Figure(table, table.rows().get(row), column == null ? null : table.columns().get(table.column(column)));
    }

    private static String named(Table table, int row, String column) {
        return Texts.chinese().say(FigureSentence.named(figure(table, row, column)));
    }

    private static String counted(Table table, int row, String column) {
        return Texts.chinese().say(FigureSentence.counted(TITLE, figure(table, row, column)));
    }
}
