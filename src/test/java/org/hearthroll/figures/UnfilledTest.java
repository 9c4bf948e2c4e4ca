package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnfilledTest {

    private static final VillageFacts VILLAGE = new VillageFacts("城关镇", "东街村", "1", 800L);

    @Test
    void ofAnEmptyRosterOnlyWhatEverybodyHasCanBeShown() {
        Set<String> unfilled = new Unfilled(Set.of(), List.of()).ids();
        assertThat(Dimensions.standard().all().stream().filter(d -> d.grain() != Dimension.Grain.PROBLEM && !unfilled.contains(d.id())).map(Dimension::id))
                .containsExactly("township", "village", "household_size", "list", "presence", "person_presence");
        assertThat(TableKind.all().stream().map(TableKind::id).filter(id -> !unfilled.contains(id)))
                .containsExactly("problems", "distribution", "problem_areas", "problem_states", "household_sizes", "townships", "villages");
    }

    @Test
    void oneFilledColumnBringsAllThatIsMadeOfIt() {
        Set<String> unfilled = new Unfilled(Set.of("other_causes", "more:disability_class", "more:wage_income"), List.of()).ids();
        assertThat(unfilled).contains("cause", "causes", "sex", "household_incomes").doesNotContain("any_cause", "other_cause", "other_causes", "disability_certificate", "people", "income_kinds");
    }

    @Test
    void amountsAreFilledWhereTheirColumnIs() {
        Set<String> unfilled = new Unfilled(Set.of("more:wage_income", "more:house_area"), List.of()).ids();
        assertThat(Amounts.all().stream().map(Amount::id).filter(id -> !unfilled.contains(id))).containsExactly("wage_income", "house_area");
        assertThat(Amounts.all().stream().map(Amount::id).filter(new Unfilled(Set.of(), List.of()).ids()::contains)).hasSameSizeAs(Amounts.all());
    }

    @Test
    void anAmountThatSharesItsIdIsMadeOfTheSame() {
        assertThat(Amounts.all().stream().filter(amount -> TableKind.all().stream().anyMatch(table -> table.id().equals(amount.id())))).isEmpty();
        assertThat(Amounts.all().stream().flatMap(amount -> Dimensions.standard().find(amount.id()).stream().map(dimension -> dimension.columns().equals(List.of(amount.column()))))).isNotEmpty().containsOnly(true);
    }

    @Test
    void whetherVillagesArePoorAndHowManyLiveThereIsSaidByTheTableOfVillages() {
        Set<String> unfilled = new Unfilled(Set.of(), List.of(VILLAGE)).ids();
        assertThat(unfilled).doesNotContain("village_kind", "village_kinds", "village_rates", "township_rates", "village_kind_rates");
        assertThat(new Unfilled(Set.of(), List.of(new VillageFacts("城关镇", "东街村", null, null))).ids()).contains("village_kind", "village_kinds", "village_rates");
    }
}
