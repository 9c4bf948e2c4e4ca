package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellPoolTest {

    private final CellPool pool = new CellPool();

    @Test
    void aCellOfNoCharactersIsTheEmptyText() {
        assertThat(pool.cell("甲乙".toCharArray(), 1, 1)).isEmpty();
    }

    @Test
    void equalShortCellsAreTheSameObject() {
        String first = cell("汉族");
        assertThat(cell("汉族")).isSameAs(first).isEqualTo("汉族");
    }

    @Test
    void aCellLongerThanTwentyFourCharactersIsMadeAnew() {
        String longest = "字".repeat(24);
        assertThat(cell(longest)).isSameAs(cell(longest));
        assertThat(cell(longest + "。")).isEqualTo(longest + "。").isNotSameAs(cell(longest + "。"));
    }

    @Test
    void theCellIsThatBetweenItsBoundsAndNotTheWholeRoom() {
        assertThat(pool.cell("前是后".toCharArray(), 1, 2)).isEqualTo("是").isSameAs(pool.cell("是".toCharArray(), 0, 1));
    }

    @Test
    void twoCellsOfTheSameHashDoNotBecomeEachOther() {
        assertThat(List.of(cell("Aa"), cell("BB"), cell("Aa"))).containsExactly("Aa", "BB", "Aa");
    }

    @Test
    void aTextThatBeginsAnotherIsNotTakenForIt() {
        assertThat(IntStream.range(0, 40_000).filter(i -> !cell("9" + i).equals("9" + i))).isEmpty();
    }

    private String cell(String text) {
        return pool.cell(text.toCharArray(), 0, text.length());
    }
}
