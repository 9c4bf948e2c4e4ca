package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.Test;

class OfficialPlaceTest {

    @Test
    void aDeclaredValueStandsWhereItsListHasItInEveryScopeAndPeriod() {
        assertThat(OfficialPlace.of(row("cause", "07")).place()).isEqualTo(6);
        assertThat(OfficialPlace.of(new Row(Role.NORMAL, List.of(), new Scope("2016-12", Scope.of(null).and("township", "月亮山乡").and("cause", "07").conditions()))).place()).isEqualTo(6);
        assertThat(OfficialPlace.of(row("risk", "R02")).place()).isEqualTo(1);
        assertThat(OfficialPlace.of(row("household_size", "3")).place()).as("bands have an order too").isEqualTo(3);
    }

    @Test
    void areasOfProblemsAreCountedWithoutTheTypesBelowThem() {
        assertThat(Stream.of("EDU", "MED", "HOU", "WAT", "INC", "EAT", "CLO", "OTH").map(area -> OfficialPlace.of(row("problem_area", area)).place())).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(OfficialPlace.of(row("problem_type", "MED")).place()).isEqualTo(11);
    }

    @Test
    void aYearStandsWhereItStandsInTime() {
        assertThat(OfficialPlace.of(row("identified_year", "2014")).place()).isEqualTo(2014);
        assertThat(OfficialPlace.of(row("identified_year", "早年")).place()).isEqualTo(-1);
    }

    @Test
    void whatIsPlainTextOrOpensNothingHasNoPlaceAndMarksHaveNone() {
        assertThat(OfficialPlace.of(row("group", "3组"))).isEqualTo(new OfficialPlace(-1, null, 0));
        assertThat(OfficialPlace.of(new Row(Role.NORMAL, List.of(), null))).isEqualTo(new OfficialPlace(-1, null, 0));
        assertThat(OfficialPlace.of(new Row(Role.NORMAL, List.of(), Scope.of(null)))).isEqualTo(new OfficialPlace(-1, null, 0));
        assertThat(OfficialPlace.of(new Row(Role.NONE, List.of(), Scope.of(null).and("cause", "")))).isEqualTo(new OfficialPlace(-1, Mark.NONE, 0));
        assertThat(OfficialPlace.of(new Row(Role.FOLD, List.of(), Scope.of(null).and("cause", "03;04")))).isEqualTo(new OfficialPlace(-1, Mark.FOLD, 0));
        assertThat(OfficialPlace.of(row("cause@2016-12", "ABSENT")).mark()).isEqualTo(Mark.ABSENT);
    }

    @Test
    void declaredValuesComeFirstThenWhatNoListKnowsThenTheMarks() {
        List<Row> rows = Arrays.asList(new Row(Role.NONE, List.of("未填"), Scope.of(null).and("cause", "")), row("cause", "UNMATCHED"), new Row(Role.FOLD, List.of("其余合并"), Scope.of(null).and("cause", "03;04")),
                row("cause", "自定"), row("cause", "99"), row("cause", "01"));
        assertThat(rows.stream().sorted((a, b) -> OfficialPlace.ORDER.compare(OfficialPlace.of(a), OfficialPlace.of(b))).map(row -> row.cells().getFirst()))
                .containsExactly("01", "99", "自定", "UNMATCHED", "其余合并", "未填");
    }

    private static Row row(String dimension, String value) {
        return new Row(Role.NORMAL, List.of(value), Scope.of("2017-08").and(dimension, value));
    }
}
