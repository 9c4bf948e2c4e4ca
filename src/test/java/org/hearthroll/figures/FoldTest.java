package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

    @Test
    void codesAreReadWhateverSeparatesThemAndEachOnce() {
        assertThat(Fold.parse("02,05，06、10 ;02")).isEqualTo(new Fold(List.of("02", "05", "06", "10"), null));
    }

    @Test
    void aShareIsReadWithOrWithoutItsSign() {
        assertThat(Fold.parse("below=1.5%")).isEqualTo(new Fold(List.of(), new BigDecimal("1.5")));
    }

    @Test
    void exactlyTheStatedShareIsNotBelowIt() {
        Fold onePercent = Fold.parse("below=1");
        assertThat(onePercent.covers(1, 100)).isFalse();
        assertThat(onePercent.covers(9_999, 1_000_000)).isTrue();
        assertThat(Fold.NOTHING.covers(0, 100)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "below=", "below=0", "below=-1", "below=101", "below=x"})
    void nonsenseIsRefused(String text) {
        assertThatThrownBy(() -> Fold.parse(text)).isInstanceOf(Refusal.class).hasMessage("figures.refused.fold");
    }
}
