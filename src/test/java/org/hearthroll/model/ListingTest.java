package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Listing.Order;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Scope SCOPE = Scope.of("2020-12").and("township", "城关镇");

    @Test
    void aListingIsAsLoadedAndOfEverybodyUntilItIsToldOtherwise() {
        assertThat(Listing.households(SCOPE, List.of("head_name"))).isEqualTo(new Listing(SCOPE, false, List.of("head_name"), null, null));
        assertThat(Listing.members(SCOPE, List.of("name"))).isEqualTo(new Listing(SCOPE, true, List.of("name"), null, null));
    }

    @Test
    void textAndOrderAreChangedWithoutEachOther() {
        Listing listing = Listing.members(SCOPE, List.of("name"));
        Order order = new Order("name", true);
        assertThat(listing.matching("张").sorted(order)).isEqualTo(new Listing(SCOPE, true, List.of("name"), "张", order));
        assertThat(listing.sorted(order).matching("张").matching(null)).isEqualTo(listing.sorted(order));
        assertThat(listing.sorted(order).sorted(null)).isEqualTo(listing);
    }

    @Test
    void whatIsShownDoesNotChangeWithTheListItCameFrom() {
        List<String> fields = new ArrayList<>(List.of("name"));
        Listing listing = Listing.households(SCOPE, fields);
        fields.add("id_number");
        assertThat(listing.fields()).containsExactly("name");
        List<String> values = new ArrayList<>(List.of("张三"));
        RegisterRow row = new RegisterRow(1, "0001", values);
        values.clear();
        assertThat(row).isEqualTo(new RegisterRow(1, "0001", List.of("张三")));
    }

    @Test
    void whatIsNotFilledInIsEmptyTextAndNeverNull() {
        List<String> values = new ArrayList<>();
        values.add(null);
        assertThatThrownBy(() -> new RegisterRow(1, "0001", values)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Finding("X", Severity.NOTICE, 0, "", "", values.stream().map(Object.class::cast).toList())).isInstanceOf(NullPointerException.class);
    }
}
