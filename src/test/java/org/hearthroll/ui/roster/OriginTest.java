package org.hearthroll.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Trace;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final Scope FIGURE = Scope.of("2017-08").and("township", "城关镇").and("cause", "07");
    private static final Origin ORIGIN = new Origin(new Trace("causes", Message.of("sentence.name", "缺技术"), Message.of("sentence.nothing"), false), FIGURE);

    @Test
    void theListIsThatOfTheFigureInWhateverOrderItsConditionsStandAndWhateverItShows() {
        Listing listing = Listing.households(Scope.of("2017-08").and("cause", "07").and("township", "城关镇"), List.of("township"));
        assertThat(ORIGIN.lists(listing)).isTrue();
        assertThat(ORIGIN.lists(Listing.members(FIGURE, List.of("name")).sorted(new Listing.Order("name", true)))).isTrue();
    }

    @Test
    void anotherConditionAnotherPeriodOrATypedTextMakesItAnotherList() {
        assertThat(ORIGIN.lists(Listing.households(FIGURE.and("attribute", "04"), List.of()))).isFalse();
        assertThat(ORIGIN.lists(Listing.households(FIGURE.with("cause", null), List.of()))).isFalse();
        assertThat(ORIGIN.lists(Listing.households(new Scope("2016-12", FIGURE.conditions()), List.of()))).isFalse();
        assertThat(ORIGIN.lists(Listing.households(FIGURE, List.of()).matching("张"))).isFalse();
    }
}
