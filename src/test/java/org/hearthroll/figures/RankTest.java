package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankTest {

    @Test
    void tiesShareARankAndTheNextIsLeftOut() {
        assertThat(Rank.of(List.of(7L, 12L, 7L, 3L, 0L, 0L))).containsExactly(2L, 1L, 2L, 4L, 5L, 5L);
        assertThat(Rank.of(List.of())).isEmpty();
    }
}
