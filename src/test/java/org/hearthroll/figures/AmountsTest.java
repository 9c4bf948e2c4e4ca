package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.codes.Declared;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final Map<String, String> FIELDS = Declared.rows("roster/columns.csv").stream().filter(row -> row.get("grain").equals("HOUSEHOLD"))
            .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("type")));

    @Test
    void everyAmountIsANumberOfTheRosterAndNamedInBothLanguages() {
        assertThat(Amounts.all()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(amount -> {
            assertThat(FIELDS).containsEntry(amount.column().replace("more:", ""), "NUMBER");
            assertThat(amount.name().zh()).isNotBlank();
            assertThat(amount.name().en()).isNotBlank();
            assertThat(amount.tables()).allMatch(table -> TableKind.of(table).shape() == TableKind.Shape.AMOUNTS);
        });
    }

    @Test
    void theAmountsOfOneTableHaveOneUnitSoThatItsHeadingsCanNameIt() {
        assertThat(TableKind.all().stream().filter(kind -> kind.shape() == TableKind.Shape.AMOUNTS).map(kind -> AmountColumns.of(Amounts.of(kind)).columns()).toList())
                .allSatisfy(columns -> assertThat(columns).extracting(column -> Texts.chinese().say(column.heading())).doesNotHaveDuplicates());
        assertThatThrownBy(() -> AmountColumns.of(List.of(Amounts.byId("arable_land"), Amounts.byId("wage_income")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headingsNameTheUnitAndMachinesReadItInTheId() {
        List<Table.Column> columns = AmountColumns.of(List.of(Amounts.byId("arable_land"))).columns();
        assertThat(columns).extracting(Table.Column::id).containsExactly("households", "households_stated", "households_having", "persons_of_stated", "sum_mu", "mean_household_mu", "mean_person_mu");
        assertThat(columns).extracting(column -> Texts.chinese().say(column.heading())).containsExactly("户数", "已填户数", "有此项户数", "已填户的人数", "合计（亩）", "户均（亩）", "人均（亩）");
        assertThat(columns.getLast().heading()).extracting(Texts.english()::say).isEqualTo("Per person (mu)");
    }

    @Test
    void anUnknownAmountIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Amounts.byId("gold")).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(Texts.chinese().say(refused.said())).startsWith("没有“gold”这个数额；可用的有：wage_income, operating_income, "));
    }

    @Test
    void havingAnAmountIsADimensionOfItsOwnThatIsNotOffered() {
        assertThat(Dimensions.standard().find("having_wage_income")).contains(Amounts.byId("wage_income").having());
        assertThat(Dimensions.standard().find("having_gold")).isEmpty();
        assertThat(Dimensions.standard().all()).extracting(Dimension::id).noneMatch(id -> id.startsWith("having"));
    }
}
