package org.hearthroll.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.ui.kit.BreakdownView;
import org.junit.jupiter.api.Test;

class TableWishTest {

    private static final TableWish FIRST = TableWish.FIRST;

    @Test
    void whatATableCannotDoIsNotWishedFor() {
        TableWish crossed = FIRST.by("township").amount("arable_land");
        assertThat(crossed.table("townships")).extracting(TableWish::by, TableWish::amount).containsExactly(null, "arable_land");
        assertThat(crossed.table("lands")).extracting(TableWish::by, TableWish::amount).containsExactly("township", null);
        assertThat(crossed.table("people")).extracting(TableWish::by, TableWish::amount).containsExactly("township", null);
        assertThat(crossed.table("village_rates")).extracting(TableWish::by, TableWish::amount).containsExactly(null, null);
    }

    @Test
    void whatATableIsComparedWithIsWishedOnWhileAnotherCannotBe() {
        TableWish compared = FIRST.compare("2016-12");
        assertThat(compared.compared()).isEqualTo("2016-12");
        assertThat(compared.table("ages").compared()).isEqualTo("2016-12");
        assertThat(compared.table("lands")).extracting(TableWish::compared, TableWish::compare).containsExactly(null, "2016-12");
        assertThat(compared.amount("arable_land")).extracting(TableWish::compared, TableWish::compare).containsExactly(null, "2016-12");
        assertThat(compared.table("lands").table("ages").compared()).isEqualTo("2016-12");
    }

    @Test
    void theFiguresToChooseFromAreThoseOfTheTable() {
        assertThat(FIRST.measures()).isEqualTo(BreakdownView.MEASURES);
        assertThat(FIRST.table("people").measures()).isEqualTo(BreakdownView.MEASURES);
        assertThat(FIRST.table("lands").measures()).isEmpty();
        assertThat(FIRST.amount("house_area").measures()).containsExactly("sum_m2", "mean_household_m2", "mean_person_m2", "households_stated", "households_having");
    }

    @Test
    void onlySharesAreRoundedAndCompared() {
        assertThat(FIRST.counts()).isTrue();
        assertThat(FIRST.amount("arable_land").counts()).isFalse();
        assertThat(FIRST.table("hardships").counts()).isFalse();
    }

    @Test
    void theRequestNamesTheAmount() {
        TableRequest request = FIRST.table("townships").amount("arable_land").request(Scope.of("2017-08"));
        assertThat(request.amount()).isEqualTo("arable_land");
        assertThat(request.name()).isEqualTo("townships");
    }
}
