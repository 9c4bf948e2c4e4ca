package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.Test;

class CrossedTest {

    private static final Scope ALL = Scope.of("2017-08");
    private final SmallCounty county = new SmallCounty("城关镇", "河西乡", "空乡").homes(2, "城关镇", "07", 4).homes(1, "城关镇", "01", 2).homes(1, "河西乡", null, 5);
    private final Crossed crossed = Crossed.of(county.table(TableRequest.of("causes", ALL).by("township")), county.table(TableRequest.of("causes", ALL)));

    @Test
    void everyGroupIsALineZeroOrNotAndTheSumStandsLast() {
        assertThat(crossed.lines().stream().map(Crossed.Line::names)).isEqualTo(List.of(List.of("城关镇"), List.of("河西乡"), List.of("空乡"), List.of("合计")));
        assertThat(crossed.lines().stream().map(Crossed.Line::last)).containsExactly(false, false, false, true);
    }

    @Test
    void theValuesAreColumnsInOfficialOrderWithTheBlankLast() {
        assertThat(crossed.kinds()).containsExactly("因病", "缺技术", "未填");
    }

    @Test
    void aCellIsTheRowOfItsFiguresAndOpensItsHouseholds() {
        Table.Row cell = crossed.lines().getFirst().parts().get("缺技术");
        assertThat(cell.opens()).isEqualTo(ALL.and("township", "城关镇").and("cause", "07"));
        assertThat(cell.cells()).contains(2L, 8L);
        assertThat(crossed.lines().get(1).parts()).doesNotContainKey("缺技术");
    }

    @Test
    void whereNothingWasCountedTheShareIsZeroUnlessThereIsNothingItCouldBeOf() {
        SmallCounty half = new SmallCounty("城关镇", "河西乡", "空乡").homes(2, "城关镇", "07", 4).homes(1, "城关镇", "01", 2).homes(1, "河西乡", "07", 1).homes(1, "河西乡", null, 5);
        Crossed shares = Crossed.of(half.table(TableRequest.of("causes", ALL).by("township")), half.table(TableRequest.of("causes", ALL)));
        Table.Column share = shares.measures().get(1);
        assertThat(shares.lines().stream().map(line -> shares.kinds().stream().map(kind -> String.valueOf(shares.figure(line, kind, share))).toList())).containsExactly(
                List.of("33.33", "66.67", "null"), List.of("0.00", "100.00", "null"), List.of("null", "null", "null"), List.of("25.00", "75.00", "null"));
        assertThat(shares.figure(shares.lines().get(1), "因病", shares.measures().getFirst())).isEqualTo(0L);
    }

    @Test
    void theSumsAreThoseOfTheTableNotCrossed() {
        assertThat(crossed.lines().getLast().parts().get("未填").cells()).contains(1L, 5L);
        assertThat(crossed.lines().getLast().sum().opens()).isEqualTo(ALL);
        assertThat(crossed.measures().stream().map(Table.Column::id)).containsExactly("households", "household_share", "persons", "person_share");
    }
}
