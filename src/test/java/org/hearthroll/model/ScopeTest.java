package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void aConditionOnADimensionIsReplacedWhileOthersStay() {
        Scope scope = Scope.of("2017-08").and("township", "城关镇").and("attribute", "01").with("township", "大用镇");
        assertThat(scope).isEqualTo(new Scope("2017-08", List.of(new Condition("attribute", "01"), new Condition("township", "大用镇"))));
    }

    @Test
    void aConditionIsTakenAwayByNoValue() {
        assertThat(Scope.of(null).and("village", "").with("village", null)).isEqualTo(Scope.of(null));
    }

    @Test
    void blankIsAValueOfItsOwn() {
        assertThat(Scope.of(null).and("cause", "").value("cause")).contains("");
        assertThat(Scope.of(null).value("cause")).isEmpty();
    }
}
